import { memo, useId } from 'react'
import { spokenIn } from '../words/locale'
import { ChosenMark } from './ChosenMark'
import { DepthMark } from './DepthMark'
import styles from './DescribedChoices.module.css'

export type Choice = {
  value: string
  label: string
  description?: string | undefined
  /** Of its words, where it may be another than the page's. */
  language?: string | undefined
  /** From 0 (nothing) to 1 (the deepest level); absent where one answer is no deeper than another. */
  fill?: number | undefined
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
  /** Others may be chosen beside it. */
  several?: boolean | undefined
  chosen: boolean
  readOnly: boolean
  onChoose: (value: string) => void
}

/** One answer as a card that is a radio button or a check box: its name is the label, its meaning the description. */
export const DescribedChoice = memo(function DescribedChoice(props: DescribedChoiceProps) {
  const { choice, shortcut, id, name, several, chosen, readOnly, onChoose } = props
  const type = several ? 'checkbox' : 'radio'
  const own = useId()
  const spoken = spokenIn(choice.language)
  return (
    <label
      className={styles.level}
      data-chosen={chosen || undefined}
      data-read-only={readOnly || undefined}
      data-short={!choice.description || undefined}
    >
      <input
        id={id}
        type={type}
        name={name}
        value={choice.value}
        checked={chosen}
        disabled={readOnly}
        aria-labelledby={`${own}label ${own}note`}
        aria-describedby={`${own}description`}
        aria-keyshortcuts={shortcut}
        onChange={() => onChoose(choice.value)}
      />
      {choice.fill === undefined ? <Box type={type} /> : <DepthMark fill={choice.fill} />}
      <span className={styles.words}>
        <span className={styles.head}>
          <b id={`${own}label`} {...spoken}>
            {choice.label}
          </b>
          {choice.note && (
            <span id={`${own}note`} className={styles.note}>
              {choice.note}
            </span>
          )}
        </span>
        {choice.description && (
          <span id={`${own}description`} {...spoken}>
            {choice.description}
          </span>
        )}
      </span>
      {!readOnly && (
        <span className={styles.key} aria-hidden="true">
          {shortcut}
        </span>
      )}
      {chosen && <ChosenMark />}
    </label>
  )
})

/** A radio button or a check box, where the answer has no depth. */
function Box({ type }: { type: 'radio' | 'checkbox' }) {
  return <span className={styles.tick} data-type={type} aria-hidden="true" />
}
