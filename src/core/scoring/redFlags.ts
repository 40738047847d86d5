import type { Answers } from '../instrument/answer'
import { answerCodes } from '../instrument/answer'
import type { Item, RedFlagRule } from '../instrument/itemSchema'
import type { RaisedFlag } from './result'

/** A raised flag with what it does: to its domain's band, and to those of groups. */
export type FlagAtWork = { flag: RaisedFlag; rule: RedFlagRule }

/** The flags that answers raise, in the order of the items. */
export function raisedFlags(items: readonly Item[], answers: Answers): FlagAtWork[] {
  const raised: FlagAtWork[] = []
  for (const item of items) {
    if (item.redFlags.length === 0) continue
    const codes = answerCodes(answers[item.id])
    for (const rule of item.redFlags) {
      const answer = codes.find((code) => rule.when.includes(code))
      if (answer !== undefined) raised.push({ rule, flag: { ...flagOf(item, rule), answer } })
    }
  }
  return raised
}

function flagOf(item: Item, { effect, statutory, actWithinDays }: RedFlagRule) {
  return {
    item: item.id,
    domain: item.domain,
    effect,
    statutory,
    ...(actWithinDays !== undefined && { actWithinDays }),
  }
}

/** It has a red flag that is more than a warning, raised or not. */
export function mayBeUrgent({ redFlags }: Item): boolean {
  return redFlags.some(({ effect }) => effect !== 'warn')
}

/** The rule of an item that raised this flag, for its sentence. */
export function ruleBehind(item: Item, flag: RaisedFlag): RedFlagRule | undefined {
  return item.redFlags.find((rule) => rule.effect === flag.effect && rule.when.includes(flag.answer))
}
