import { memo, useId } from 'react'
import { DepthMark } from './DepthMark'
import styles from './DescribedChoices.module.css'

export type Choice = {
  value: string
  label: string
  description?: string | undefined
  /** From 0 (nothing) to 1 (the deepest level). */
  fill: number
  /** Where it stands in the list, if nothing else is said: '0', '1', '2'… */
  shortcut?: string | undefined
  /** A word beside it: 'Last time', 'Three of you'. */
  note?: string | undefined
}

export type DescribedChoiceProps = {
  choice: Choice
  shortcut: string
  id?: string | undefined
  name: string
  chosen: boolean
  readOnly: boolean
  onChoose: (value: string) => void
}

/** One level as a card that is a radio button: its name is the label, its meaning the description. */
export const DescribedChoice = memo(function DescribedChoice(props: DescribedChoiceProps) {
  const { choice, shortcut, id, name, chosen, readOnly, onChoose } = props
  const own = useId()
  return (
    <label className={styles.level} data-chosen={chosen || undefined} data-read-only={readOnly || undefined}>
      <input
        id={id}
        type="radio"
        name={name}
        value={choice.value}
        checked={chosen}
        disabled={readOnly}
        aria-labelledby={`${own}label ${own}note`}
        aria-describedby={`${own}description`}
        aria-keyshortcuts={shortcut}
        onChange={() => onChoose(choice.value)}
      />
      <DepthMark fill={choice.fill} />
      <span className={styles.words}>
        <span className={styles.head}>
          <b id={`${own}label`}>{choice.label}</b>
          {choice.note && (
            <span id={`${own}note`} className={styles.note}>
              {choice.note}
            </span>
          )}
        </span>
        {choice.description && <span id={`${own}description`}>{choice.description}</span>}
      </span>
      {!readOnly && (
        <span className={styles.key} aria-hidden="true">
          {shortcut}
        </span>
      )}
    </label>
  )
})
