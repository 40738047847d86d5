import { sizeOf } from '../../core/instrument/choosing/sizeOf'
import type { Instrument } from '../../core/instrument/instrumentSchema'
import type { Text } from '../../core/instrument/text'
import { textIn } from '../../core/instrument/text'
import { useWords } from '../../ui/words/useWords'
import styles from './library.module.css'
import { Whose } from './Whose'
import { en } from './words/en'

/** What somebody wants to know before choosing: time, size, people, what they get, whose it is, and the licence. */
export function InstrumentFacts({ instrument, language }: { instrument: Instrument; language: string }) {
  const { facts } = useWords(en)
  const { minutes, people, gives } = instrument
  const lines: { name: string; text: Text | undefined }[] = [
    { name: facts.people, text: people },
    { name: facts.gives, text: gives },
  ]
  return (
    <>
      <p className={styles.length}>
        {minutes && <span>{facts.minutesFromTo(minutes)}</span>}
        <span>{facts.sizeOf(sizeOf(instrument))}</span>
      </p>
      <dl className={styles.facts}>
        {lines.map(
          ({ name, text }) =>
            text && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{textIn(text, language)}</dd>
              </div>
            ),
        )}
      </dl>
      <Whose instrument={instrument} />
    </>
  )
}
