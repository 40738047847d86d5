import { type Tone, ToneIcon } from '../blocks/ToneIcon'
import { spokenIn } from '../words/locale'
import styles from './Lights.module.css'

export type Light = 'good' | 'warn' | 'flag' | 'unknown'
/** Languages where they may be another than the page's. */
export type LightRow = {
  label: string
  language?: string | undefined
  tone: Light
  word: string
  wordLanguage?: string | undefined
  note?: string | undefined
}

/** One line for each thing: a shape, a word and a colour that say the same. */
export function Lights({ rows }: { rows: LightRow[] }) {
  return (
    <ul data-bare className={styles.lights}>
      {rows.map(({ label, language, tone, word, wordLanguage, note }) => (
        <li key={label} className={styles.light}>
          <span className={styles.label} {...spokenIn(language)}>
            {label}
          </span>
          <span className={styles.word} data-tone={tone}>
            <ToneIcon tone={icons[tone]} />
            <span {...spokenIn(wordLanguage)}>{word}</span>
          </span>
          {note && <span className={styles.note}>{note}</span>}
        </li>
      ))}
    </ul>
  )
}

const icons: Record<Light, Tone> = { good: 'good', warn: 'warn', flag: 'flag', unknown: 'quiet' }
