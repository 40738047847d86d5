import type { Instrument } from '../../../../core/instrument/instrumentSchema'
import type { Item } from '../../../../core/instrument/itemSchema'
import { leadsToPlan } from '../../../../core/planning/leadsToPlan'
import type { en } from '../../words/en'
import type { kindsEn } from '../../words/kindsEn'

type Words = { item: (typeof en)['item']; kinds: typeof kindsEn }

/** The answers that stand apart. Whoever answers alone, with no plan to follow, cannot say or leaves a question empty. */
export function othersFor(instrument: Instrument, item: Item, { item: words, kinds }: Words) {
  const planned = leadsToPlan(instrument)
  const labels = planned ? words.nonLevels : kinds.nonLevels
  const dontKnow = { value: 'dont-know', label: labels['dont-know'], shortcut: 'D' }
  const doesNotApply = { value: 'does-not-apply', label: labels['does-not-apply'], shortcut: 'N' }
  const notDiscussed = { value: 'not-discussed', label: labels['not-discussed'] }
  const applies = item.allowDoesNotApply ? [doesNotApply] : []
  if (!planned) return item.kind === 'text' ? applies : [dontKnow, ...applies]
  return [dontKnow, ...applies, notDiscussed]
}
