import type { Item } from '../../../core/instrument/itemSchema'
import { saidIn, textIn } from '../../../core/instrument/text'
import { openItems } from '../../../core/session/sessionProgress'
import { useReadySession } from '../../../store/readySession'
import { Card } from '../../../ui/blocks/Card'
import { EmptyState } from '../../../ui/blocks/EmptyState'
import { Spoken } from '../../../ui/blocks/Spoken'
import { ButtonLink } from '../../../ui/controls/ButtonLink'
import { Disclosure } from '../../../ui/controls/Disclosure'
import { Foot } from '../../../ui/layout/Foot'
import { Page } from '../../../ui/layout/Page'
import { useInstrumentLanguage } from '../../../ui/words/useInstrumentLanguage'
import { useWords } from '../../../ui/words/useWords'
import styles from '../Session.module.css'
import { crumbsOf, domainPath } from '../sessionPath'
import { SetAsideElsewhere } from '../versions/SetAside'
import { en } from '../words/en'

/** What nobody has answered and what the group wanted to come back to, area by area. */
export function ReviewScreen() {
  const words = useWords(en)
  const { session, instrument } = useReadySession()
  const language = useInstrumentLanguage()
  const { undecided, unanswered } = openItems(session, instrument)
  const here = `/sessions/${session.id}`
  return (
    <Page
      title={words.review.title}
      crumbs={crumbsOf(session, instrument, language)}
      lead={<p>{words.review.leave}</p>}
    >
      {undecided.length + unanswered.length === 0 && <EmptyState title={words.review.none} />}
      <OpenList title={words.review.undecided} items={undecided} />
      <OpenList title={words.review.unanswered} items={unanswered} folded />
      <SetAsideElsewhere />
      <Foot
        back={
          <ButtonLink kind="quiet" href={here}>
            {words.item.backToAreas}
          </ButtonLink>
        }
        main={<ButtonLink href={`${here}/results`}>{words.review.results}</ButtonLink>}
      />
    </Page>
  )
}

/** `folded`: one line for each area with how many, which opens to its questions. Whole areas may have been left out. */
function OpenList({ title, items, folded }: { title: string; items: Item[]; folded?: boolean }) {
  const words = useWords(en).review
  const { instrument } = useReadySession()
  const language = useInstrumentLanguage()
  if (items.length === 0) return null
  const domains = instrument.domains.filter((domain) => items.some((item) => item.domain === domain.id))
  return (
    <section className={styles.open}>
      <h2>{title}</h2>
      {domains.map((domain) => {
        const title = textIn(domain.title, language)
        const own = items.filter((item) => item.domain === domain.id)
        if (!folded) {
          return (
            <Card key={domain.id} title={title} titleLevel={3}>
              <OpenItems items={own} />
            </Card>
          )
        }
        return (
          <Disclosure key={domain.id} summary={words.areaWithOpen(title, own.length)}>
            <OpenItems items={own} />
          </Disclosure>
        )
      })}
    </section>
  )
}

function OpenItems({ items }: { items: Item[] }) {
  const { session } = useReadySession()
  const language = useInstrumentLanguage()
  return (
    <ul>
      {items.map(({ id, domain, name }) => (
        <li key={id}>
          <a href={`${domainPath(session, domain)}/${id}`}>
            <Spoken {...saidIn(name, language)} />
          </a>
        </li>
      ))}
    </ul>
  )
}
