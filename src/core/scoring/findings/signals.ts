import type { Instrument, SignalTest } from '../../instrument/instrumentSchema'
import { compare, fractionOf } from '../exact/fraction'
import type { Answered } from '../prepared/answered'
import type { Result, Score } from '../result'

type Seen = { asked: readonly Answered[]; scores: Map<string, Score> }

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

function countsUp({ atLeast, of, are }: Extract<SignalTest, { atLeast: number }>, { asked }: Seen): boolean {
  let count = 0
  for (const answered of asked) {
    if (!looksAt(of, answered) || !answered.codes.some((code) => are.includes(code))) continue
    count += 1
    if (count >= atLeast) return true
  }
  return false
}

function looksAt(of: Extract<SignalTest, { atLeast: number }>['of'], { item, mayBeUrgent }: Answered): boolean {
  if (of === 'all-items') return true
  return of === 'red-flag-items' ? mayBeUrgent : of.includes(item.id)
}
