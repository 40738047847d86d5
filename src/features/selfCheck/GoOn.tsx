import { useLiveQuery } from 'dexie-react-hooks'
import { textIn } from '../../core/instrument/text'
import type { SessionSummary } from '../../store/store'
import { useStore } from '../../store/useStore'
import { Card } from '../../ui/blocks/Card'
import { ButtonLink } from '../../ui/controls/ButtonLink'
import { useInstrumentLanguage } from '../../ui/words/useInstrumentLanguage'
import { useWords } from '../../ui/words/useWords'
import styles from './selfCheck.module.css'
import { en } from './words/en'

/** What was begun here and is not finished: a check may take several sittings. The last one is the page's main action. */
export function GoOn({ sessions }: { sessions: SessionSummary[] }) {
  const { goOn: words } = useWords(en)
  const titleOf = useTitleOf()
  if (sessions.length === 0) return null
  return (
    <Card title={words.title}>
      <ul data-bare className={styles.rows}>
        {sessions.map(({ id, organisationName, instrument, progress, savedAt }, place) => (
          <li key={id}>
            <span>
              <b>
                <bdi>{organisationName}</bdi>
              </b>
              , {titleOf(instrument.id)}
              <span className={styles.soft}>
                {words.answered(progress)}, {words.saved(savedAt)}
              </span>
            </span>
            <ButtonLink
              kind={place === 0 ? 'main' : 'quiet'}
              href={`/sessions/${id}`}
              aria-label={words.actionFor(organisationName)}
            >
              {words.action}
            </ButtonLink>
          </li>
        ))}
      </ul>
    </Card>
  )
}

/** One that is no longer on the shelf goes by its id. */
function useTitleOf(): (instrument: string) => string {
  const { instruments } = useStore()
  const shelf = useLiveQuery(() => instruments.shelf(), [instruments]) ?? []
  const language = useInstrumentLanguage()
  return (instrument) => textIn(shelf.find(({ id }) => id === instrument)?.title ?? {}, language) || instrument
}
