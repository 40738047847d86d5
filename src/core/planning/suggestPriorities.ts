import type { AnswerCode, Answers } from '../instrument/answer'
import { answerCode } from '../instrument/answer'
import { askedItems } from '../instrument/askedItems'
import type { Instrument, Item } from '../instrument/instrumentSchema'
import { bestLevel, levelsOf } from '../instrument/levels'
import type { Profile } from '../organisation/organisation'
import type { Fraction } from '../scoring/fraction'
import { fractionOf, minus, times, toNumber } from '../scoring/fraction'
import { raisedFlags } from '../scoring/redFlags'

export type Suggestion = {
  item: string
  domain: string
  because: 'red-flag' | 'level'
  answer: AnswerCode
  weight: number
}

/**
 * What the group might work on: red flags first, then (best level − level) × importance of the domain,
 * ties in the instrument's order. A red-flagged non-level weighs as the lowest level. The group chooses.
 */
export function suggestPriorities(of: {
  instrument: Instrument
  answers: Answers
  profile: Profile
  domains: readonly string[]
  importance: Readonly<Record<string, number>>
}): Suggestion[] {
  const { instrument, answers } = of
  const asked = askedItems(instrument, answers, of.profile).filter((item) => of.domains.includes(item.domain))
  const flagged = new Set(
    raisedFlags(asked, answers)
      .filter(({ effect }) => effect !== 'warn')
      .map(({ item }) => item),
  )
  const unrated = instrument.priorities.importance?.unrated ?? 1
  return asked
    .map((item): Suggestion => {
      const answer = answerCode(answers[item.id])
      const isFlagged = flagged.has(item.id)
      const importance = fractionOf(of.importance[item.domain] ?? unrated)
      const weight = toNumber(times(gap(instrument, item, answer, isFlagged), importance))
      return { item: item.id, domain: item.domain, because: isFlagged ? 'red-flag' : 'level', answer, weight }
    })
    .filter(({ because, weight }) => because === 'red-flag' || weight > 0)
    .sort((a, b) => Number(b.because === 'red-flag') - Number(a.because === 'red-flag') || b.weight - a.weight)
}

/** Exact, so that what weighs the same is a tie. A level that is not on the scale says nothing, as in a score. */
function gap(instrument: Instrument, item: Item, answer: AnswerCode, isFlagged: boolean): Fraction {
  const best = bestLevel(instrument, item)
  const values = levelsOf(instrument, item).map(({ value }) => value)
  const below = (value: number) => minus(fractionOf(Math.max(best, value)), fractionOf(Math.min(best, value)))
  if (typeof answer === 'number') return values.includes(answer) ? below(answer) : none
  const worst = item.reverse ? Math.max(...values) : Math.min(...values)
  return isFlagged ? below(worst) : none
}

const none: Fraction = { n: 0, d: 1 }
