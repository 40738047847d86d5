import { useMemo } from 'react'
import type { Item } from '../../../../core/instrument/itemSchema'
import { numbersOf } from '../../../../core/instrument/levels'
import { textIn } from '../../../../core/instrument/text'
import { askedOfThen } from '../../../../core/session/occasion'
import { useReadySession } from '../../../../store/readySession'
import { DescribedChoices } from '../../../../ui/choices/DescribedChoices'
import { NumberChoices } from '../../../../ui/choices/NumberChoices'
import { useWords } from '../../../../ui/words/useWords'
import { en } from '../../words/en'
import { kindsEn } from '../../words/kindsEn'
import { choiceOf, levelChoices, otherOf } from '../itemAnswers'
import { useItem } from '../useItem'
import { endsOf, numberIn } from './NumberAnswer'
import { othersFor } from './othersFor'

/** The same once more, of an earlier time: with what people know now, what was it really? What was said then is not shown. */
export function ThenAnswer({ item, language }: { item: Item; language: string }) {
  const words = { item: useWords(en).item, kinds: useWords(kindsEn) }
  const { session, instrument } = useReadySession()
  const { recorded, mayWrite, chooseThen, giveThen } = useItem(item)
  const choices = useMemo(() => levelChoices(instrument, item, language), [instrument, item, language])
  const earlier = askedOfThen(session, instrument, item)
  const numbers = numbersOf(item)
  if (!earlier || (item.kind === 'number' && numbers.length === 0)) return null
  const frame = {
    legend: words.kinds.reallyThen(inSentence(textIn(earlier.title, language), language)),
    name: `${item.id}-then`,
    others: othersFor(instrument, item, words)
      .filter(({ value }) => value === 'dont-know')
      .map(({ value, label }) => ({ value, label })),
    readOnly: !mayWrite,
  }
  if (item.kind === 'levels') {
    return <DescribedChoices {...frame} choices={choices} value={choiceOf(recorded.then)} onChoose={chooseThen} />
  }
  return (
    <NumberChoices
      {...frame}
      numbers={numbers}
      ends={endsOf(item, language)}
      value={numberIn(recorded.then)}
      onChoose={(number) => giveThen({ number })}
      other={otherOf(recorded.then)}
      onOther={chooseThen}
    />
  )
}

/** 'Before training' as it reads in the middle of a sentence. */
function inSentence(title: string, language: string): string {
  return title.charAt(0).toLocaleLowerCase(language) + title.slice(1)
}
