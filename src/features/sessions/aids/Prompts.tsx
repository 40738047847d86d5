import { useReadySession } from '../../../store/readySession'
import { Disclosure } from '../../../ui/controls/Disclosure'
import { useWords } from '../../../ui/words/useWords'
import { useRoomView } from '../roomView'
import { aidsEn } from '../words/aidsEn'
import styles from './aids.module.css'

/** What an advisor can say when the talk is stuck, by what is the matter. The group does not see it. */
export function Prompts() {
  const words = useWords(aidsEn).prompts
  const { session } = useReadySession()
  const turned = useRoomView((view) => view.turned)
  if (turned || session.mode !== 'facilitated') return null
  return (
    <Disclosure summary={words.summary}>
      <dl className={styles.prompts}>
        {words.situations.map(({ when, say }) => (
          <div key={when}>
            <dt>{when}</dt>
            {say.map((question) => (
              <dd key={question}>{question}</dd>
            ))}
          </div>
        ))}
      </dl>
    </Disclosure>
  )
}
