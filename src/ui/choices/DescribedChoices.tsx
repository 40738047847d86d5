import type { ReactNode } from 'react'
import type { Keys } from '../controls/useKeys'
import { type Choice, DescribedChoice } from './DescribedChoice'
import styles from './DescribedChoices.module.css'
import { QuestionFrame, type QuestionProps } from './QuestionFrame'

export type DescribedChoicesProps = QuestionProps & {
  /** The group's name; unlike every other on the page. */
  name: string
  /** Of the first choice, so that an error summary can lead here. */
  id?: string | undefined
  choices: Choice[]
  value?: string | undefined
  onChoose: (value: string) => void
  /** What belongs to the item: evidence, notes. */
  children?: ReactNode
}

/** Levels or options as described choices, one under the other. Nothing is chosen until somebody chooses. */
export function DescribedChoices(props: DescribedChoicesProps) {
  const { name, id, choices, value, onChoose, readOnly = false, children } = props
  return (
    <QuestionFrame {...props} other={value} onOther={onChoose} keys={keysOf(choices, onChoose)} below={children}>
      <div className={styles.choices}>
        {choices.map((choice, index) => (
          <DescribedChoice
            key={choice.value}
            choice={choice}
            shortcut={shortcutOf(choice, index)}
            id={index === 0 ? id : undefined}
            name={name}
            chosen={value === choice.value}
            readOnly={readOnly}
            onChoose={onChoose}
          />
        ))}
      </div>
    </QuestionFrame>
  )
}

export function keysOf(choices: readonly Choice[], onChoose: (value: string) => void): Keys {
  return Object.fromEntries(choices.map((choice, index) => [shortcutOf(choice, index), () => onChoose(choice.value)]))
}

export function shortcutOf(choice: Choice, index: number): string {
  return choice.shortcut ?? String(index)
}
