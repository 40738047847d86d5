import { useEffect, useState } from 'react'
import type { Answer } from '../../../../core/instrument/answer'
import type { Item } from '../../../../core/instrument/itemSchema'
import { numbersOf } from '../../../../core/instrument/levels'
import { languageOfText, textIn } from '../../../../core/instrument/text'
import { NumberChoices, type NumberChoicesProps } from '../../../../ui/choices/NumberChoices'
import { QuestionFrame } from '../../../../ui/choices/QuestionFrame'
import { TextField } from '../../../../ui/fields/TextField'
import { formatNumber } from '../../../../ui/words/formatNumber'
import { useWords } from '../../../../ui/words/useWords'
import { kindsEn } from '../../words/kindsEn'
import { numberField } from '../ItemProblems'
import { otherOf } from '../itemAnswers'
import { useItem } from '../useItem'
import type { KindProps } from './kindProps'
import styles from './kinds.module.css'
import { parseNumber } from './parseNumber'
import { problemInWords, useTypedNumbers } from './typedNumbers'

/** A short whole range is chosen from; a wider or finer one is typed. */
export function NumberAnswer(props: KindProps) {
  const { item, language, frame } = props
  const { recorded, choose, give } = useItem(item)
  const numbers = numbersOf(item)
  if (numbers.length === 0) return <TypedNumber {...props} />
  return (
    <NumberChoices
      {...frame}
      id={numberField(item)}
      name={item.id}
      numbers={numbers}
      ends={endsOf(item, language)}
      value={numberIn(recorded.answer)}
      onChoose={(number) => give({ number })}
      other={otherOf(recorded.answer)}
      onOther={choose}
    />
  )
}

/** What is no number, or out of range, is no answer. It is told on Continue and stays to be mended. */
function TypedNumber({ item, language, frame, tried }: KindProps) {
  const words = useWords(kindsEn)
  const { recorded, choose, giveSoon } = useItem(item)
  const [typed, setTyped] = useState<string>()
  const wrong = useTypedNumbers((all) => all.wrong[item.id])
  const tell = useTypedNumbers((all) => all.tell)
  useEffect(() => () => tell(item.id, undefined), [item.id, tell])
  const { from = 0, to = 0, whole = true, unit } = item.number ?? {}
  const change = (text: string) => {
    setTyped(text)
    const parsed = parseNumber(text, { from, to, whole })
    tell(item.id, parsed.ok || text.trim() === '' ? undefined : parsed.problem)
    giveSoon(parsed.ok ? { number: parsed.number } : undefined)
  }
  const chooseOther = (value: string) => {
    setTyped(undefined)
    tell(item.id, undefined)
    choose(value)
  }
  const recordedNumber = numberIn(recorded.answer)
  return (
    <QuestionFrame {...frame} other={otherOf(recorded.answer)} onOther={chooseOther}>
      <div className={styles.typed}>
        <TextField
          id={numberField(item)}
          label={words.number}
          hint={words.between({ from, to, whole, unit: unit ? textIn(unit, language) : '' })}
          boxWidth="short"
          inputMode={whole ? 'numeric' : 'decimal'}
          value={
            typed ?? (recordedNumber === undefined ? '' : formatNumber(recordedNumber, { maximumFractionDigits: 10 }))
          }
          onChange={({ currentTarget: { value } }) => change(value)}
          readOnly={frame.readOnly}
          error={tried && wrong ? problemInWords(wrong, item, words) : undefined}
        />
      </div>
    </QuestionFrame>
  )
}

export function endsOf({ number }: Item, language: string): NumberChoicesProps['ends'] {
  const { fromLabel, toLabel } = number ?? {}
  return {
    from: fromLabel ? textIn(fromLabel, language) : '',
    to: toLabel ? textIn(toLabel, language) : '',
    language: languageOfText(fromLabel ?? toLabel ?? {}, language),
  }
}

export function numberIn(answer: Answer | undefined): number | undefined {
  return typeof answer === 'object' && 'number' in answer ? answer.number : undefined
}
