import { canonicalJson } from '../contentHash'
import { textsIn } from '../faults/textsIn'
import type { Instrument } from '../instrumentSchema'
import type { Item } from '../itemSchema'
import type { Level } from '../levels'
import { levelsOf } from '../levels'
import type { Text } from '../text'

/** A text that says something else; a side is missing where there was none. `where` is its place in the item. */
export type TextDifference = { where: string; from?: Text; to?: Text }

/** Levels by value. One that kept its words and got another value is `re-valued`, and neither added nor removed. */
export type LevelDifference = { is: 'added' | 'removed'; value: number } | { is: 're-valued'; from: number; to: number }

/** Everything in which an item differs from itself in another version. `settings` names its other fields. */
export type ItemDifference = {
  item: string
  revision: { from: number; to: number }
  texts: TextDifference[]
  levels: LevelDifference[]
  settings: string[]
}

/** An item with the instrument that it stands in. */
export type Placed = { instrument: Instrument; item: Item }

export function itemDifference(older: Placed, newer: Placed): ItemDifference {
  const [before, after] = [wholeItem(older), wholeItem(newer)]
  return {
    item: newer.item.id,
    revision: { from: before.revision, to: after.revision },
    texts: textDifferences(before, after),
    levels: levelDifferences(before.levels, after.levels),
    settings: settingsThatDiffer(before, after),
  }
}

/** What another language adds is no difference: the texts that both have say the same. */
export function textDifferences(before: unknown, after: unknown): TextDifference[] {
  const [old, now] = [placed(before), placed(after)]
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((where): TextDifference[] => {
    const [from, to] = [old.get(where), now.get(where)]
    if (from && to && sayTheSame(from, to)) return []
    return [{ where, ...(from && { from }), ...(to && { to }) }]
  })
}

/** With the levels that it takes from a shared set written out. */
function wholeItem({ instrument, item }: Placed) {
  const { levelSet: _, ...own } = item
  return { ...own, levels: levelsOf(instrument, item) }
}

type WholeItem = ReturnType<typeof wholeItem>

function placed(part: unknown): Map<string, Text> {
  return new Map(textsIn(part, '').map(({ where, text }) => [where, text]))
}

function sayTheSame(from: Text, to: Text): boolean {
  const shared = Object.keys(from).filter((language) => language in to)
  return shared.length > 0 && shared.every((language) => from[language] === to[language])
}

function levelDifferences(before: Level[], after: Level[]): LevelDifference[] {
  const values = (levels: Level[]) => levels.map(({ value }) => value)
  const removed = before.filter(({ value }) => !values(after).includes(value))
  const added = after.filter(({ value }) => !values(before).includes(value))
  const revalued = removed.flatMap((old): LevelDifference[] => {
    const now = added.find((level) => wordsOf(level) === wordsOf(old))
    return now ? [{ is: 're-valued', from: old.value, to: now.value }] : []
  })
  const isRevalued = (value: number) => revalued.some((one) => 'from' in one && [one.from, one.to].includes(value))
  return [
    ...revalued,
    ...removed.filter(({ value }) => !isRevalued(value)).map(({ value }) => ({ is: 'removed' as const, value })),
    ...added.filter(({ value }) => !isRevalued(value)).map(({ value }) => ({ is: 'added' as const, value })),
  ]
}

function wordsOf({ label, description }: Level): string {
  return canonicalJson({ label, description })
}

/** Texts and levels are told apart; where an item stood first, and its revision, are no settings of its own. */
function settingsThatDiffer(before: WholeItem, after: WholeItem): string[] {
  const told = ['id', 'revision', 'since', 'future', 'retired', 'levels']
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((key) => !told.includes(key))
  const setting = (item: WholeItem, key: string) => canonicalJson(withoutTexts(item[key as keyof WholeItem]))
  return keys.filter((key) => setting(before, key) !== setting(after, key)).sort()
}

/** The same with every text taken out, so that what is left are the settings. */
function withoutTexts(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (textsIn(value, '')[0]?.where === '') return null
  if (Array.isArray(value)) return value.map(withoutTexts)
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, withoutTexts(member)]))
}
