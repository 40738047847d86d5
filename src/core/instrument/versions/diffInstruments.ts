import { isLive } from '../askedItems'
import type { Instrument } from '../instrumentSchema'
import type { Item } from '../itemSchema'
import { languagesOf } from '../wording/languagesOf'
import {
  type ItemDifference,
  itemDifference,
  type Placed,
  type TextDifference,
  textDifferences,
} from './itemDifference'
import { type PartDifference, partDifferences, scoringDifferences } from './partDifferences'
import { isSameQuestion } from './sameQuestion'
import { type VersionFault, versionFaults } from './versionFaults'

/** An item that is no longer asked. `retired`: it still stands in the file, and may say what came in its place. */
export type GoneItem = {
  item: string
  retired: boolean
  replacedBy?: string
  relation?: 'same' | 'broader' | 'narrower'
}

/**
 * What a newer version changes, in the newer one's order. `same`: nothing at all differs. `reworded`: other words for the
 * same meaning. `adjusted`: the same words, counted or asked otherwise. `changed`: another question under the same id.
 */
export type InstrumentDiff = {
  from: string
  to: string
  same: string[]
  reworded: ItemDifference[]
  adjusted: ItemDifference[]
  changed: ItemDifference[]
  added: string[]
  gone: GoneItem[]
  domains: PartDifference[]
  scoring: PartDifference[]
  /** Other texts (title, summary …), and the names of other parts of the file that differ. */
  texts: TextDifference[]
  about: string[]
  languages: { added: string[]; gone: string[] }
  /** What no version may do to one before it. */
  faults: VersionFault[]
}

/** Two versions of one instrument, or an adaptation and what it was made from, compared as plain data. */
export function diffInstruments(older: Instrument, newer: Instrument): InstrumentDiff {
  const live = newer.items.filter(isLive)
  const pairs = live.flatMap((item): { was: Placed; is: Placed }[] => {
    const before = older.items.find((other) => other.id === item.id && isLive(other))
    if (!before) return []
    return [{ was: { instrument: older, item: before }, is: { instrument: newer, item } }]
  })
  const known = pairs.map(({ is }) => is.item.id)
  const differences = (same: boolean) =>
    pairs.filter(({ was, is }) => isSameQuestion(was, is) === same).map(({ was, is }) => itemDifference(was, is))
  const kept = differences(true)
  return {
    from: older.version,
    to: newer.version,
    same: kept.filter(isSame).map(({ item }) => item),
    reworded: kept.filter(({ texts }) => texts.length > 0),
    adjusted: kept.filter((difference) => difference.texts.length === 0 && !isSame(difference)),
    changed: differences(false),
    added: live.map(({ id }) => id).filter((id) => !known.includes(id)),
    gone: older.items.filter((item) => isLive(item) && !known.includes(item.id)).map((item) => goneItem(item, newer)),
    domains: partDifferences(older.domains, newer.domains, 'domains'),
    scoring: scoringDifferences(older.scoring, newer.scoring),
    ...aboutDifferences(older, newer),
    languages: languageDifferences(older, newer),
    faults: versionFaults(older, newer),
  }
}

function isSame({ texts, levels, settings }: ItemDifference): boolean {
  return texts.length + levels.length + settings.length === 0
}

function goneItem({ id }: Item, newer: Instrument): GoneItem {
  const retired = newer.items.find((item) => item.id === id)?.retired
  return {
    item: id,
    retired: retired !== undefined,
    ...(retired?.replacedBy && { replacedBy: retired.replacedBy }),
    ...(retired?.relation && { relation: retired.relation }),
  }
}

const toldElsewhere = ['items', 'domains', 'scoring', 'levelSets', 'version', 'schemaVersion']

function aboutDifferences(older: Instrument, newer: Instrument): Pick<InstrumentDiff, 'texts' | 'about'> {
  const [before, after] = [otherParts(older), otherParts(newer)]
  return {
    texts: textDifferences(Object.fromEntries(before), Object.fromEntries(after)),
    about: partDifferences(asParts(before), asParts(after), 'about').map(({ id }) => id),
  }
}

function otherParts(instrument: Instrument): [string, unknown][] {
  return Object.entries(instrument).filter(([key]) => !toldElsewhere.includes(key))
}

function asParts(entries: [string, unknown][]) {
  return entries.map(([id, value]) => ({ id, value }))
}

function languageDifferences(older: Instrument, newer: Instrument): InstrumentDiff['languages'] {
  const [before, after] = [languagesOf(older), languagesOf(newer)]
  return {
    added: after.filter((language) => !before.includes(language)),
    gone: before.filter((language) => !after.includes(language)),
  }
}
