import { useLiveQuery } from 'dexie-react-hooks'
import { textIn } from '../../../core/instrument/text'
import { useStore } from '../../../store/useStore'
import { Tag } from '../../../ui/blocks/Tag'
import { ButtonLink } from '../../../ui/controls/ButtonLink'
import { useInstrumentLanguage } from '../../../ui/words/useInstrumentLanguage'
import { useWords } from '../../../ui/words/useWords'
import { adaptingEn } from '../words/adaptingEn'
import { importEn } from '../words/importEn'
import styles from './adapting.module.css'

/** What is being written here, and the way in for what others wrote. */
export function OwnDrafts() {
  const { drafts, own: words, state } = useWords(adaptingEn)
  const { link } = useWords(importEn)
  const store = useStore()
  const language = useInstrumentLanguage()
  const own = useLiveQuery(async () => (await Promise.resolve(store.ownInstruments())).summaries(), [store]) ?? []
  const written = own.filter((one) => one.state === 'draft')
  return (
    <section className={styles.drafts}>
      {written.length > 0 && (
        <>
          <h2>{drafts}</h2>
          <ul className={styles.questions} data-bare>
            {written.map(({ id, instrument }) => (
              <li key={id}>
                <span className={styles.question}>
                  <a href={`/library/adapt/${id}`}>{textIn(instrument.title, language)}</a>
                  <Tag tone="now">{state.draft}</Tag>
                  <Tag tone="quiet">{words.version(instrument.version)}</Tag>
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      <ButtonLink kind="quiet" href="/library/import">
        {link}
      </ButtonLink>
    </section>
  )
}
