import type { Answers } from '../../instrument/answer'
import { answerCodes } from '../../instrument/answer'
import type { Instrument, SignalTest } from '../../instrument/instrumentSchema'
import type { Item } from '../../instrument/itemSchema'
import { compare, fractionOf } from '../exact/fraction'
import type { Result, Score } from '../result'

type Seen = { asked: readonly Item[]; answers: Answers; scores: Map<string, Score> }

/** Each signal of the instrument, raised or not. A score that is not known raises nothing. */
export function signalsOf(instrument: Instrument, seen: Seen): Result['signals'] {
  return instrument.signals.map(({ id, any }) => ({ signal: id, raised: any.some((test) => holds(test, seen)) }))
}

function holds(test: SignalTest, seen: Seen): boolean {
  if ('all' in test) return test.all.every((each) => holds(each, seen))
  return 'score' in test ? liesIn(test, seen) : countsUp(test, seen)
}

function liesIn({ score: id, from, below }: Extract<SignalTest, { score: string }>, { scores }: Seen): boolean {
  const score = scores.get(id)
  if (typeof score !== 'object') return false
  const reaches = from === undefined || compare(score, fractionOf(from)) >= 0
  return reaches && (below === undefined || compare(score, fractionOf(below)) < 0)
}

function countsUp({ atLeast, of, are }: Extract<SignalTest, { atLeast: number }>, { asked, answers }: Seen): boolean {
  const looksAt = (item: Item) =>
    Array.isArray(of)
      ? of.includes(item.id)
      : of === 'all-items' || item.redFlags.some(({ effect }) => effect !== 'warn')
  const so = asked.filter((item) => looksAt(item) && answerCodes(answers[item.id]).some((code) => are.includes(code)))
  return so.length >= atLeast
}
