import { type Tone, ToneIcon } from '../blocks/ToneIcon'
import styles from './Lights.module.css'

export type Light = 'good' | 'warn' | 'flag' | 'unknown'
export type LightRow = { label: string; tone: Light; word: string; note?: string | undefined }

/** One line for each thing: a shape, a word and a colour that say the same. */
export function Lights({ rows }: { rows: LightRow[] }) {
  return (
    <ul data-bare className={styles.lights}>
      {rows.map(({ label, tone, word, note }) => (
        <li key={label} className={styles.light}>
          <span className={styles.label}>{label}</span>
          <span className={styles.word} data-tone={tone}>
            <ToneIcon tone={icons[tone]} />
            {word}
          </span>
          {note && <span className={styles.note}>{note}</span>}
        </li>
      ))}
    </ul>
  )
}

const icons: Record<Light, Tone> = { good: 'good', warn: 'warn', flag: 'flag', unknown: 'quiet' }
