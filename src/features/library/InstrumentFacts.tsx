import { isLive } from '../../core/instrument/askedItems'
import type { Instrument } from '../../core/instrument/instrumentSchema'
import type { Text } from '../../core/instrument/text'
import { textIn } from '../../core/instrument/text'
import { useWords } from '../../ui/words/useWords'
import styles from './library.module.css'
import { en } from './words/en'

/** What somebody wants to know before choosing: time, size, people, what they get, and the licence. */
export function InstrumentFacts({ instrument, language }: { instrument: Instrument; language: string }) {
  const { facts } = useWords(en)
  const { minutes, people, gives, licence, domains } = instrument
  const said = (text: Text | undefined) => text && textIn(text, language)
  const lines = [
    { name: facts.minutes, text: minutes && facts.minutesFromTo(minutes) },
    {
      name: facts.size,
      text: facts.sizeOf({ items: instrument.items.filter(isLive).length, domains: domains.length }),
    },
    { name: facts.people, text: said(people) },
    { name: facts.gives, text: said(gives) },
    { name: facts.licence, text: facts.licenceOf(licence) },
  ]
  return (
    <dl className={styles.facts}>
      {lines.map(
        ({ name, text }) =>
          text && (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          ),
      )}
    </dl>
  )
}
