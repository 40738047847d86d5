import type { Profile } from '../organisation/organisation'
import type { Answers } from './answer'
import { answerCode } from './answer'
import { evaluateCondition } from './condition'
import type { Instrument, Item } from './instrumentSchema'

/** An item can still be asked: it is neither retired nor only planned. */
export function isLive(item: Item): boolean {
  return !item.retired && !item.future
}

/**
 * The items that are asked of this organisation, in the instrument's order. Only a condition that is surely false or
 * another nation hides an item; what rests on something unknown, or on an item that is itself hidden, asks.
 */
export function askedItems(instrument: Instrument, answers: Answers, profile: Profile): Item[] {
  const asked = new Set<string>()
  const known = {
    profile,
    answerTo: (id: string) => (asked.has(id) ? answerCode(answers[id]) : undefined),
  }
  return instrument.items.filter((item) => {
    if (!isLive(item) || isElsewhere(item, profile)) return false
    if (item.appliesWhen && evaluateCondition(item.appliesWhen, known) === false) return false
    asked.add(item.id)
    return true
  })
}

/** The item is for other nations of the UK than the organisation's. The codes of regions (ONS) begin with their nation. */
function isElsewhere({ nations }: Item, { region }: Profile): boolean {
  const nation = nationByLetter[region?.[0] ?? '']
  return nations !== undefined && nation !== undefined && !nations.includes(nation)
}

const nationByLetter: Record<string, NonNullable<Item['nations']>[number]> = {
  E: 'england',
  W: 'wales',
  S: 'scotland',
  N: 'northern-ireland',
}
