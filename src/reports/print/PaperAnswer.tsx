import type { Instrument } from '../../core/instrument/instrumentSchema'
import type { Item } from '../../core/instrument/itemSchema'
import { levelsOf, numbersOf } from '../../core/instrument/levels'
import { type Text, textIn } from '../../core/instrument/text'
import { leadsToPlan } from '../../core/planning/leadsToPlan'
import type { ReportWords } from '../words/en'
import styles from './printedInstrument.module.css'

type PaperAnswerProps = { item: Item; instrument: Instrument; language: string; words: ReportWords['instrument'] }

/** Where the answer goes, by the item's kind: boxes to tick, numbers to ring, lines to write on. */
export function PaperAnswer(props: PaperAnswerProps) {
  switch (props.item.kind) {
    case 'note':
      return null
    case 'text':
      return <div className={styles.lines} />
    case 'number':
      return <PaperNumber {...props} />
    default:
      return <Boxes {...props} />
  }
}

function Boxes({ item, instrument, language, words }: PaperAnswerProps) {
  const answers = item.kind === 'levels' ? levelsOf(instrument, item) : item.options
  return (
    <>
      {item.kind === 'several' && <p className={styles.soft}>{words.several}</p>}
      <ul className={styles.levels}>
        {answers.map(({ label, description }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the answers of a released item never change
          <li key={place}>
            <strong>{textIn(label ?? {}, language)}</strong> {textIn(description ?? {}, language)}
          </li>
        ))}
        {item.kind === 'several' && <li>{words.none}</li>}
        <Apart item={item} instrument={instrument} words={words} />
      </ul>
    </>
  )
}

/** A short scale is ringed; any other number is written on a line. */
function PaperNumber({ item, instrument, language, words }: PaperAnswerProps) {
  const { fromLabel, toLabel, unit } = item.number ?? {}
  const numbers = numbersOf(item)
  const ends = (number: number | undefined, label: Text | undefined) => label && `${number}: ${textIn(label, language)}`
  return (
    <>
      {numbers.length > 0 ? (
        <>
          <p className={styles.scale}>
            {numbers.map((number) => (
              <b key={number}>{number}</b>
            ))}
          </p>
          <p className={styles.soft}>
            {[ends(numbers[0], fromLabel), ends(numbers.at(-1), toLabel)].filter(Boolean).join(' · ')}
          </p>
        </>
      ) : (
        <p className={styles.write}>{unit && textIn(unit, language)}</p>
      )}
      <ul className={styles.levels}>
        <Apart item={item} instrument={instrument} words={words} />
      </ul>
    </>
  )
}

function Apart({ item, instrument, words }: Omit<PaperAnswerProps, 'language'>) {
  return (
    <>
      <li>{leadsToPlan(instrument) ? words.dontKnow : words.cantSay}</li>
      {item.allowDoesNotApply && <li className={styles.line}>{words.doesNotApply}</li>}
    </>
  )
}
