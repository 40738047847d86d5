import type { Instrument } from '../../../core/instrument/instrumentSchema'
import type { Item } from '../../../core/instrument/itemSchema'
import { profileCodes } from '../../../core/organisation/profileCodes'
import { joinedByAnd, profileRowName, relevantText, type Target } from '../expressions/relevantText'
import { mostLettersWritten } from './shownText'

/** What a row's `relevant` is made of: the occasion and the nation, which have facts of their own, and the condition. */
export type ShownRelevant = { fixed: string; whole: string }

export const occasionRowName = 'soundings_occasion'

/** When an item is asked, as far as a form can say it. */
export function shownRelevant(
  instrument: Instrument,
  item: Item,
  target: (item: string) => Target | undefined,
): ShownRelevant {
  const fixed = [...atOccasions(instrument, item), ...inNations(item)]
  const condition = item.appliesWhen ? relevantText(item.appliesWhen, target) : undefined
  const whole = joinedByAnd([...fixed, ...(condition ? [condition] : [])])
  const fits = whole.length <= mostLettersWritten
  return { fixed: joinedByAnd(fixed), whole: fits ? whole : '' }
}

/** Where no occasion is named, those of all occasions are asked. */
function atOccasions({ occasions }: Instrument, item: Item): string[] {
  if (!item.occasions || occasions.length === 0) return []
  const named = ['', ...item.occasions].map((id) => `\${${occasionRowName}} = '${id}'`)
  return [named.join(' or ')]
}

/** Only a region that is known to be elsewhere hides an item of some nations. The codes of regions (ONS) begin with theirs. */
function inNations({ nations }: Item): string[] {
  if (!nations) return []
  const letters = nations.map((nation) => letterOf[nation])
  const elsewhere = profileCodes.region.filter((code) => !letters.some((letter) => code.startsWith(letter)))
  if (elsewhere.length === 0) return []
  return [`not(${elsewhere.map((code) => `\${${profileRowName('region')}} = '${code}'`).join(' or ')})`]
}

const letterOf: Record<NonNullable<Item['nations']>[number], string> = {
  england: 'E',
  wales: 'W',
  scotland: 'S',
  'northern-ireland': 'N',
}
