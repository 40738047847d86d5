import { type Choice, DescribedChoice } from './DescribedChoice'
import { keysOf, shortcutOf } from './DescribedChoices'
import styles from './DescribedChoices.module.css'
import { QuestionFrame, type QuestionProps } from './QuestionFrame'

export type SeveralChoicesProps = QuestionProps & {
  name: string
  choices: Choice[]
  /** What is ticked; an empty list says that none of them is so, `undefined` that nobody has answered. */
  values: readonly string[] | undefined
  onChange: (values: string[] | undefined) => void
  /** Ticked, it unticks all others: 'none of these' is an answer too. */
  none: Choice
  other: string | undefined
  onOther: (value: string) => void
}

/** Any number of described choices, and none of them. */
export function SeveralChoices(props: SeveralChoicesProps) {
  const { name, choices, values, onChange, none, readOnly = false, ...frame } = props
  const toggle = (value: string) => {
    if (value === none.value) return onChange(values?.length === 0 ? undefined : [])
    const others = values?.filter((other) => other !== value) ?? []
    const kept = values?.includes(value) ? others : inOrder([...others, value], choices)
    onChange(kept.length === 0 ? undefined : kept)
  }
  const all = [...choices, none]
  return (
    <QuestionFrame {...frame} readOnly={readOnly} keys={keysOf(all, toggle)}>
      <div className={styles.choices}>
        {all.map((choice, index) => (
          <DescribedChoice
            key={choice.value}
            several
            choice={choice}
            shortcut={shortcutOf(choice, index)}
            name={name}
            chosen={choice === none ? values?.length === 0 : values?.includes(choice.value) === true}
            readOnly={readOnly}
            onChoose={toggle}
          />
        ))}
      </div>
    </QuestionFrame>
  )
}

function inOrder(values: string[], choices: readonly Choice[]): string[] {
  return choices.map(({ value }) => value).filter((value) => values.includes(value))
}
