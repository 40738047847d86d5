import type { Answers } from '../instrument/answer'
import { answerCode } from '../instrument/answer'
import type { Item, RedFlagRule } from '../instrument/instrumentSchema'
import type { RaisedFlag } from './result'

/** The flags that answers raise, in the order of the items; a `capBand` flag carries the band that it holds its domain to. */
export function raisedFlags(items: Item[], answers: Answers): (RaisedFlag & { band?: string })[] {
  return items.flatMap((item) => {
    const answer = answerCode(answers[item.id])
    return item.redFlags
      .filter((flag) => flag.when.includes(answer))
      .map((flag) => ({
        item: item.id,
        domain: item.domain,
        answer,
        effect: flag.effect,
        statutory: flag.statutory,
        ...(flag.band !== undefined && { band: flag.band }),
        ...(flag.actWithinDays !== undefined && { actWithinDays: flag.actWithinDays }),
      }))
  })
}

/** The rule of an item that raised this flag, for its sentence. */
export function ruleBehind(item: Item, flag: RaisedFlag): RedFlagRule | undefined {
  return item.redFlags.find((rule) => rule.effect === flag.effect && rule.when.includes(flag.answer))
}
