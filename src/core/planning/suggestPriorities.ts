import type { AnswerCode, Answers } from '../instrument/answer'
import { answerCode, isNonLevel } from '../instrument/answer'
import { askedItems } from '../instrument/askedItems'
import type { Instrument } from '../instrument/instrumentSchema'
import type { Item } from '../instrument/itemSchema'
import type { Profile } from '../organisation/organisation'
import type { Fraction } from '../scoring/exact/fraction'
import { fractionOf, minus, times, toNumber } from '../scoring/exact/fraction'
import { itemPart, itemScale } from '../scoring/parts/itemScale'
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
  occasion?: string | undefined
}): Suggestion[] {
  const { instrument, answers } = of
  const asked = askedItems(instrument, answers, of.profile, of.occasion).filter((item) =>
    of.domains.includes(item.domain),
  )
  const flagged = new Set(
    raisedFlags(asked, answers)
      .filter(({ flag }) => flag.effect !== 'warn')
      .map(({ flag }) => flag.item),
  )
  const unrated = instrument.priorities.importance?.unrated ?? 1
  return asked
    .map((item): Suggestion => {
      const answer = answerCode(answers[item.id])
      const isFlagged = flagged.has(item.id)
      const importance = fractionOf(of.importance[item.domain] ?? unrated)
      const weight = toNumber(times(gap(instrument, item, answers, isFlagged), importance))
      return { item: item.id, domain: item.domain, because: isFlagged ? 'red-flag' : 'level', answer, weight }
    })
    .filter(({ because, weight }) => because === 'red-flag' || weight > 0)
    .sort((a, b) => Number(b.because === 'red-flag') - Number(a.because === 'red-flag') || b.weight - a.weight)
}

/** Exact, so that what weighs the same is a tie. What is no answer to the item says nothing, as in a score. */
function gap(instrument: Instrument, item: Item, answers: Answers, isFlagged: boolean): Fraction {
  const scale = itemScale(instrument, item)
  if (!scale) return none
  const { min, max } = scale.scale
  const { counted } = itemPart(scale, answers[item.id])
  if (counted) return minus(max, counted.value)
  return isFlagged && isNonLevel(answerCode(answers[item.id])) ? minus(max, min) : none
}

const none: Fraction = { n: 0, d: 1 }
