import type { Profile } from '../organisation/organisation'
import type { Answers } from './answer'
import { answerCodes } from './answer'
import type { Known } from './condition'
import { evaluateCondition } from './condition'
import type { Instrument } from './instrumentSchema'
import type { Item } from './itemSchema'

/** An item can still be shown: it is neither retired nor only planned. */
export function isLive(item: Item): boolean {
  return !item.retired && !item.future
}

/** An item that somebody can answer; a note is only read. */
export function isQuestion(item: Item): boolean {
  return isLive(item) && item.kind !== 'note'
}

/** It need not be asked of everybody, nor each time. */
export function mayBeHidden({ appliesWhen, nations, occasions }: Item): boolean {
  return appliesWhen !== undefined || nations !== undefined || occasions !== undefined
}

/** The items that are asked of this organisation on this occasion, in the instrument's order. */
export function askedItems(instrument: Instrument, answers: Answers, profile: Profile, occasion?: string): Item[] {
  const isAsked = asking(instrument, answers, profile, occasion)
  return instrument.items.filter((item) => isAsked(item) && item.kind !== 'note')
}

/** What is asked and the notes between. */
export function shownItems(instrument: Instrument, answers: Answers, profile: Profile, occasion?: string): Item[] {
  return instrument.items.filter(asking(instrument, answers, profile, occasion))
}

/**
 * Whether an item is shown, asked of one after another in the instrument's order. Only a condition that is surely false,
 * another nation or another occasion hides an item; what rests on something unknown, or on a hidden item, asks.
 */
export function asking(
  { items }: Instrument,
  answers: Answers,
  profile: Profile,
  occasion: string | undefined,
): (item: Item) => boolean {
  const hidden = new Set<string>()
  for (const item of items) if (!isLive(item)) hidden.add(item.id)
  const known = {
    profile,
    answerTo: (id: string) => (hidden.has(id) ? undefined : answerCodes(answers[id])),
  }
  return (item) => {
    if (!isLive(item)) return false
    const shown = isForHere(item, known, occasion)
    if (!shown) hidden.add(item.id)
    return shown
  }
}

function isForHere(item: Item, known: Known, occasion: string | undefined): boolean {
  if (isElsewhere(item, known.profile) || !isFor(occasion, item)) return false
  return !item.appliesWhen || evaluateCondition(item.appliesWhen, known) !== false
}

/** An item that names no occasion is for all; where no occasion is named, those of all occasions are asked. */
export function isFor(occasion: string | undefined, { occasions }: Item): boolean {
  return occasion === undefined || occasions === undefined || occasions.includes(occasion)
}

/** The item is for other nations of the UK than the organisation's. The codes of regions (ONS) begin with their nation. */
function isElsewhere({ nations }: Item, { region }: Profile): boolean {
  if (nations === undefined) return false
  const nation = nationByLetter[region?.[0] ?? '']
  return nation !== undefined && !nations.includes(nation)
}

const nationByLetter: Record<string, NonNullable<Item['nations']>[number]> = {
  E: 'england',
  W: 'wales',
  S: 'scotland',
  N: 'northern-ireland',
}
