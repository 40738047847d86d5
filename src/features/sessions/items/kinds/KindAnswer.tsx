import { useMemo } from 'react'
import { noneOfThese } from '../../../../core/instrument/answer'
import type { Item } from '../../../../core/instrument/itemSchema'
import { languageOfText, textIn } from '../../../../core/instrument/text'
import { useReadySession } from '../../../../store/readySession'
import { DescribedChoices } from '../../../../ui/choices/DescribedChoices'
import type { QuestionProps } from '../../../../ui/choices/QuestionFrame'
import { QuestionFrame } from '../../../../ui/choices/QuestionFrame'
import { SeveralChoices } from '../../../../ui/choices/SeveralChoices'
import { TextArea } from '../../../../ui/fields/TextArea'
import { useWords } from '../../../../ui/words/useWords'
import { kindsEn } from '../../words/kindsEn'
import { choiceOf, levelChoices, optionChoices, otherOf } from '../itemAnswers'
import { useItem } from '../useItem'
import type { KindProps } from './kindProps'
import styles from './kinds.module.css'
import { NumberAnswer } from './NumberAnswer'

/** The control that an item's kind asks for. */
export function KindAnswer(props: KindProps) {
  switch (props.item.kind) {
    case 'several':
      return <SeveralAnswer {...props} />
    case 'number':
      return <NumberAnswer {...props} />
    case 'text':
      return <TextAnswer {...props} />
    default:
      return <OneAnswer {...props} />
  }
}

/** A level or an option. */
function OneAnswer({ item, language, frame }: KindProps) {
  const { instrument } = useReadySession()
  const { recorded, choose } = useItem(item)
  const choices = useMemo(
    () => (item.kind === 'choice' ? optionChoices(item, language) : levelChoices(instrument, item, language)),
    [instrument, item, language],
  )
  return (
    <DescribedChoices {...frame} name={item.id} choices={choices} value={choiceOf(recorded.answer)} onChoose={choose} />
  )
}

function SeveralAnswer({ item, language, frame }: KindProps) {
  const words = useWords(kindsEn)
  const { recorded, choose, give } = useItem(item)
  const { answer } = recorded
  const choices = useMemo(() => optionChoices(item, language), [item, language])
  const none = useMemo(() => ({ value: noneOfThese, label: words.none, shortcut: '0' }), [words.none])
  return (
    <SeveralChoices
      {...frame}
      name={item.id}
      choices={choices}
      none={none}
      values={typeof answer === 'object' && 'options' in answer ? answer.options : undefined}
      onChange={(options) => give(options && { options })}
      other={otherOf(answer)}
      onOther={choose}
    />
  )
}

/** Saved as it is typed. An empty field is a question that nobody answered. */
function TextAnswer({ item, frame }: KindProps) {
  const words = useWords(kindsEn)
  const { recorded, choose, giveSoon } = useItem(item)
  const { answer } = recorded
  return (
    <QuestionFrame {...frame} other={otherOf(answer)} onOther={choose}>
      <div className={styles.typed}>
        <TextArea
          label={words.text}
          rows={4}
          value={typeof answer === 'object' && 'text' in answer ? answer.text : ''}
          onChange={({ currentTarget: { value } }) => giveSoon(value === '' ? undefined : { text: value })}
          readOnly={frame.readOnly}
        />
      </div>
    </QuestionFrame>
  )
}

export function frameFor(item: Item, language: string): Pick<QuestionProps, 'legend' | 'hint' | 'language'> {
  return {
    legend: textIn(item.probe, language),
    hint: item.hint ? textIn(item.hint, language) : '',
    language: languageOfText(item.probe, language),
  }
}
