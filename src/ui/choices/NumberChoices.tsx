import { useId } from 'react'
import { spokenIn } from '../words/locale'
import { Tick } from './ChosenMark'
import styles from './NumberChoices.module.css'
import { QuestionFrame, type QuestionProps } from './QuestionFrame'

export type NumberChoicesProps = QuestionProps & {
  /** The group's name; unlike every other on the page. */
  name: string
  /** Of the first number, so that an error summary can lead here. */
  id?: string | undefined
  numbers: number[]
  /** What the lowest and the highest number mean. */
  ends: { from: string; to: string; language?: string | undefined }
  value: number | undefined
  onChoose: (value: number) => void
  other: string | undefined
  onOther: (value: string) => void
}

/** A short range of whole numbers to choose from, its ends in words. Nothing is chosen until somebody chooses. */
export function NumberChoices(props: NumberChoicesProps) {
  const { name, id, numbers, ends, value, onChoose, readOnly = false, ...frame } = props
  const own = useId()
  const keys = Object.fromEntries(numbers.map((number) => [String(number), () => onChoose(number)]))
  const meaning = (number: number) => {
    if (number === numbers[0] && ends.from) return `${own}from`
    return number === numbers.at(-1) && ends.to ? `${own}to` : undefined
  }
  return (
    <QuestionFrame {...frame} readOnly={readOnly} keys={keys}>
      <div className={styles.scale}>
        <div className={styles.numbers}>
          {numbers.map((number, index) => (
            <label
              key={number}
              className={styles.number}
              data-chosen={value === number || undefined}
              data-read-only={readOnly || undefined}
            >
              <input
                id={index === 0 ? id : undefined}
                type="radio"
                name={name}
                value={number}
                checked={value === number}
                disabled={readOnly}
                aria-describedby={meaning(number)}
                onChange={() => onChoose(number)}
              />
              {number}
              {value === number && <Tick />}
            </label>
          ))}
        </div>
        {(ends.from || ends.to) && (
          <div className={styles.ends} {...spokenIn(ends.language)}>
            <p>
              <b>{numbers[0]}</b> <span id={`${own}from`}>{ends.from}</span>
            </p>
            <p>
              <b>{numbers.at(-1)}</b> <span id={`${own}to`}>{ends.to}</span>
            </p>
          </div>
        )}
      </div>
    </QuestionFrame>
  )
}
