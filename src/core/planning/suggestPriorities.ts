import type { AnswerCode, Answers } from '../instrument/answer'
import { answerCode } from '../instrument/answer'
import { askedItems } from '../instrument/askedItems'
import type { Instrument, Item } from '../instrument/instrumentSchema'
import { bestLevel, levelsOf } from '../instrument/levels'
import type { Profile } from '../organisation/organisation'
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
      const weight = gap(instrument, item, answer, isFlagged) * (of.importance[item.domain] ?? unrated)
      return { item: item.id, domain: item.domain, because: isFlagged ? 'red-flag' : 'level', answer, weight }
    })
    .filter(({ because, weight }) => because === 'red-flag' || weight > 0)
    .sort((a, b) => Number(b.because === 'red-flag') - Number(a.because === 'red-flag') || b.weight - a.weight)
}

function gap(instrument: Instrument, item: Item, answer: AnswerCode, isFlagged: boolean): number {
  const best = bestLevel(instrument, item)
  if (typeof answer === 'number') return Math.abs(best - answer)
  if (!isFlagged) return 0
  return Math.max(...levelsOf(instrument, item).map(({ value }) => Math.abs(best - value)))
}
