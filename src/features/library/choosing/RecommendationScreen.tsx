import { recommend, type Wants } from '../../../core/instrument/choosing/recommend'
import { textIn } from '../../../core/instrument/text'
import { EmptyState } from '../../../ui/blocks/EmptyState'
import { Loading } from '../../../ui/blocks/Loading'
import { ButtonLink } from '../../../ui/controls/ButtonLink'
import { Page } from '../../../ui/layout/Page'
import { useInstrumentLanguage } from '../../../ui/words/useInstrumentLanguage'
import { useWords } from '../../../ui/words/useWords'
import { shelvedByInstrument } from '../shelved'
import { type LibraryEntry, useLibrary } from '../useLibrary'
import { choosingEn } from '../words/choosingEn'
import { en } from '../words/en'
import { BestFit } from './BestFit'
import styles from './choosing.module.css'
import { type Asked, askedIn, choosingPath, wantsFrom } from './choosingAddress'
import { OtherFit } from './OtherFit'
import { useChoosingFor } from './useChoosingFor'

/** What fits best and why, or what is nearest and why it does not fit; below it all the others. Nothing is left out. */
export function RecommendationScreen() {
  const asked = askedIn(window.location.search)
  const choosingFor = useChoosingFor(asked.organisation)
  const library = useLibrary()
  if (!choosingFor || !library) return <Loading />
  const wants = wantsFrom(asked, choosingFor.organisation?.profile ?? {})
  return wants ? <Recommended asked={asked} wants={wants} library={library} /> : <NothingSaid asked={asked} />
}

function Recommended({ asked, wants, library }: { asked: Asked; wants: Wants; library: LibraryEntry[] }) {
  const words = useWords(choosingEn).answer
  const newest = shelvedByInstrument(library).flatMap(({ newest: { opened } }) =>
    opened.ok ? [opened.instrument] : [],
  )
  const language = useInstrumentLanguage()
  const { best, others } = recommend(newest, wants)
  const [first, ...rest] = best ? [best, ...others] : others
  return (
    <Page
      title={best ? words.title : words.none}
      crumbs={useCrumbs(asked)}
      lead={
        <>
          {!best && first && <p>{words.nearest(textIn(first.instrument.title, language))}</p>}
          <p>
            <a href={choosingPath('questions', asked)}>{words.change}</a>
          </p>
        </>
      }
    >
      {first && <BestFit weighed={first} asked={asked} />}
      {rest.length > 0 && <h2 className={styles.others}>{words.others}</h2>}
      <div className={styles.list}>
        {rest.map((weighed) => (
          <OtherFit key={weighed.instrument.id} weighed={weighed} asked={asked} titleLevel={3} />
        ))}
      </div>
    </Page>
  )
}

function NothingSaid({ asked }: { asked: Asked }) {
  const words = useWords(choosingEn).answer
  return (
    <Page title={words.nothingSaid} crumbs={useCrumbs(asked)}>
      <EmptyState
        title={words.nothingSaidText}
        action={<ButtonLink href={choosingPath('questions', asked)}>{words.toQuestions}</ButtonLink>}
      />
    </Page>
  )
}

function useCrumbs(asked: Asked) {
  const { title } = useWords(choosingEn)
  const { library } = useWords(en)
  return [
    { label: library.title, href: '/library' },
    { label: title, href: choosingPath('questions', asked) },
  ]
}
