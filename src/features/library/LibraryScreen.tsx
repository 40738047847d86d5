import { textIn } from '../../core/instrument/text'
import { Card } from '../../ui/blocks/Card'
import { EmptyState } from '../../ui/blocks/EmptyState'
import { Loading } from '../../ui/blocks/Loading'
import { Tag } from '../../ui/blocks/Tag'
import { ButtonLink } from '../../ui/controls/ButtonLink'
import { Page } from '../../ui/layout/Page'
import { useInstrumentLanguage } from '../../ui/words/useInstrumentLanguage'
import { useWords } from '../../ui/words/useWords'
import { InstrumentFacts } from './InstrumentFacts'
import styles from './library.module.css'
import type { LibraryEntry } from './useLibrary'
import { useLibrary } from './useLibrary'
import { en } from './words/en'

/** What can be asked, a card for each. */
export function LibraryScreen() {
  const { library } = useWords(en)
  const entries = useLibrary()
  if (!entries) return <Loading />
  return (
    <Page title={library.title} lead={<p>{library.lead}</p>}>
      {entries.length === 0 && <EmptyState title={library.empty} text={library.emptyText} />}
      <div className={styles.cards}>
        {entries.map((one) => (
          <LibraryCard key={`${one.entry.id} ${one.entry.version}`} {...one} />
        ))}
      </div>
    </Page>
  )
}

function LibraryCard({ entry, opened }: LibraryEntry) {
  const { library, facts, broken } = useWords(en)
  const language = useInstrumentLanguage()
  const address = `/library/${entry.id}/${entry.version}`
  const title = textIn(opened.ok ? opened.instrument.title : entry.title, language) || entry.id
  return (
    <Card title={title} beside={<Tag tone="quiet">{facts.version(entry.version)}</Tag>}>
      {opened.ok ? (
        <>
          <p>{textIn(opened.instrument.summary, language)}</p>
          <InstrumentFacts instrument={opened.instrument} language={language} />
        </>
      ) : (
        <p>{broken.damaged}</p>
      )}
      <div className={styles.actions}>
        <ButtonLink
          kind="quiet"
          href={address}
          aria-label={`${opened.ok ? library.read : library.seeProblems}: ${title}`}
        >
          {opened.ok ? library.read : library.seeProblems}
        </ButtonLink>
        {opened.ok && (
          <ButtonLink kind="plain" href={`${address}/print`} aria-label={`${library.print}: ${title}`}>
            {library.print}
          </ButtonLink>
        )}
      </div>
    </Card>
  )
}
