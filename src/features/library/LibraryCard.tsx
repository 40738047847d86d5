import { textIn } from '../../core/instrument/text'
import { Card } from '../../ui/blocks/Card'
import { Tag } from '../../ui/blocks/Tag'
import { ButtonLink } from '../../ui/controls/ButtonLink'
import { Disclosure } from '../../ui/controls/Disclosure'
import { useInstrumentLanguage } from '../../ui/words/useInstrumentLanguage'
import { useWords } from '../../ui/words/useWords'
import { InstrumentFacts } from './InstrumentFacts'
import styles from './library.module.css'
import type { Shelved } from './shelved'
import type { LibraryEntry } from './useLibrary'
import { adaptingEn } from './words/adaptingEn'
import { en } from './words/en'

/** One instrument in its newest version; the older ones are folded away. */
export function LibraryCard({ newest: { entry, opened }, older }: Shelved) {
  const { library, facts, broken } = useWords(en)
  const { shelf } = useWords(adaptingEn)
  const language = useInstrumentLanguage()
  const address = addressOf(entry)
  const title = textIn(opened.ok ? opened.instrument.title : entry.title, language) || entry.id
  const read = opened.ok ? library.read : library.seeProblems
  return (
    <Card
      title={title}
      beside={
        <>
          {entry.own && <Tag tone="now">{shelf[entry.own.origin]}</Tag>}
          <Tag tone="quiet">{facts.version(entry.version)}</Tag>
        </>
      }
    >
      {opened.ok ? (
        <>
          <p>{textIn(opened.instrument.summary, language)}</p>
          <InstrumentFacts instrument={opened.instrument} language={language} />
        </>
      ) : (
        <p>{broken.damaged}</p>
      )}
      {older.length > 0 && <OlderVersions title={title} older={older} />}
      <div className={styles.actions}>
        <ButtonLink kind="quiet" href={address} aria-label={`${read}: ${title}`}>
          {read}
        </ButtonLink>
        {opened.ok && (
          <ButtonLink kind="plain" href={`${address}/print`} aria-label={`${library.print}: ${title}`}>
            {library.print}
          </ButtonLink>
        )}
        {entry.own && (
          <ButtonLink kind="plain" href={`/library/adapt/${entry.own.id}`} aria-label={`${shelf.change}: ${title}`}>
            {shelf.change}
          </ButtonLink>
        )}
      </div>
    </Card>
  )
}

function OlderVersions({ title, older }: { title: string; older: LibraryEntry[] }) {
  const { library, facts } = useWords(en)
  return (
    <Disclosure summary={library.older(older.length)}>
      <ul data-bare>
        {older.map(({ entry }) => (
          <li key={entry.version}>
            <ButtonLink
              kind="plain"
              href={addressOf(entry)}
              aria-label={`${library.read}: ${title}, ${facts.version(entry.version)}`}
            >
              {facts.version(entry.version)}
            </ButtonLink>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}

function addressOf({ id, version }: LibraryEntry['entry']): string {
  return `/library/${id}/${version}`
}
