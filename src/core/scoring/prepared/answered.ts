import type { Answer, AnswerCode } from '../../instrument/answer'
import { answerCode, answerCodes, isNonLevel } from '../../instrument/answer'
import type { Item } from '../../instrument/itemSchema'
import type { ScoringRule } from '../../instrument/scoringSchema'
import { shareOf } from '../outcome'
import type { Member } from '../parts/edges'
import { entryOf } from '../parts/edges'
import type { ItemScale } from '../parts/itemScale'
import { itemPart } from '../parts/itemScale'
import type { FlagAtWork } from '../redFlags'
import { mayBeUrgent, raisedFlags } from '../redFlags'
import type { ItemTrace } from '../result'

/** One item under one answer: all that can be said of it alone, under its domain's rule. */
export type Answered = {
  item: Item
  code: AnswerCode
  codes: readonly AnswerCode[]
  mayBeUrgent: boolean
  /** On its own scale, as it was said; nothing for what is not scored or has no level. */
  value: number | undefined
  /** The same as others of its kind count it: of a reversed item the other way round. */
  strength: number | undefined
  member: Member | undefined
  /** The values that its answers can have. */
  values: readonly number[]
  flags: readonly FlagAtWork[]
  /** Its line in the result, without its share of the score, for which the others must be known. */
  trace: ItemTrace
}

export function answeredItem(
  item: Item,
  scale: ItemScale | undefined,
  rule: ScoringRule,
  given: Answer | undefined,
): Answered {
  const answer = scale && isOffScale(given, scale) ? undefined : given
  const code = answerCode(answer)
  const value = answer === undefined || isNonLevel(code) ? undefined : scale?.scoredAs(answer)
  const part = scale && itemPart(scale, answer, rule.satisfied)
  const member = part && { id: item.id, part, entry: entryOf(rule, part) }
  return {
    item,
    code,
    codes: answerCodes(answer),
    mayBeUrgent: mayBeUrgent(item),
    value,
    strength: value !== undefined && item.kind === 'levels' ? strengthOf(value, item, scale) : undefined,
    member,
    values: scale?.values ?? [],
    flags: raisedFlags([item], { [item.id]: answer }),
    trace: {
      item: item.id,
      answer: code,
      ...(value !== undefined && { value }),
      ...(scale && { min: scale.values[0] ?? 0, max: scale.values.at(-1) ?? 0 }),
      ...(member ? shareOf(rule, member) : { counted: false, weight: item.weight }),
    },
  }
}

/** What is no answer to this item is nobody's answer to it: nothing of it counts. */
function isOffScale(answer: Answer | undefined, { scoredAs }: ItemScale): boolean {
  return answer !== undefined && !isNonLevel(answerCode(answer)) && scoredAs(answer) === undefined
}

function strengthOf(value: number, { reverse }: Item, scale: ItemScale | undefined): number {
  if (!reverse || !scale) return value
  return (scale.values[0] ?? 0) + (scale.values.at(-1) ?? 0) - value
}
