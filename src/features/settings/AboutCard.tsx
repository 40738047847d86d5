import { useLiveQuery } from 'dexie-react-hooks'
import { textIn } from '../../core/instrument/text'
import { useStore } from '../../store/useStore'
import { Card } from '../../ui/blocks/Card'
import { useInstrumentLanguage } from '../../ui/words/useInstrumentLanguage'
import { useWords } from '../../ui/words/useWords'
import styles from './settings.module.css'
import { en } from './words/en'

export function AboutCard({ version }: { version: string }) {
  const { about } = useWords(en)
  const { instruments } = useStore()
  const shelf = useLiveQuery(() => instruments.shelf(), [instruments]) ?? instruments.shipped()
  const language = useInstrumentLanguage()
  return (
    <Card title={about.title}>
      <dl className={styles.facts}>
        <div>
          <dt>{about.version}</dt>
          <dd>{version}</dd>
        </div>
        <div>
          <dt>{about.instruments}</dt>
          {shelf.map((entry) => (
            <dd key={`${entry.id} ${entry.version}`}>
              <a href={`/library/${entry.id}/${entry.version}`}>
                {about.instrument({ title: textIn(entry.title, language) || entry.id, version: entry.version })}
              </a>
            </dd>
          ))}
        </div>
      </dl>
    </Card>
  )
}
