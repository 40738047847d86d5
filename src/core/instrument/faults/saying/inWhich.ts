import { isWordId } from '../../values/wordId'
import { ordinal } from './ordinal'

/** The id by which a path names an entry of a list; none where an author has yet to write one that can be used. */
export function usableId(entry: unknown): string | undefined {
  const id = typeof entry === 'object' && entry !== null && 'id' in entry ? entry.id : undefined
  return isWordId(id) ? id : undefined
}

/** Which entries of lists a path leads through that have no id to find them by, as people count: 'In the 2nd item: '. */
export function inWhich(path: readonly PropertyKey[], document: unknown): string {
  const counted = path.flatMap((key, at) => {
    if (typeof key !== 'number') return []
    const entry = valueAt(document, path.slice(0, at + 1))
    return usableId(entry) === undefined ? [`the ${ordinal(key)} ${nameIn(path.slice(0, at))}${levelValue(entry)}`] : []
  })
  return counted.length === 0 ? '' : `In ${counted.join(', ')}: `
}

export function valueAt(document: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => {
    return typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined
  }, document)
}

function nameIn(path: readonly PropertyKey[]): string {
  const named = path.at(-2) === 'levelSets' || path.at(-2) === 'bandSets' ? path.at(-2) : path.at(-1)
  return singular(named)
}

/** What one entry of a list is called. */
export function singular(list: PropertyKey | undefined): string {
  return names.get(list) ?? 'entry'
}

const names = new Map<PropertyKey | undefined, string>([
  ['items', 'item'],
  ['domains', 'domain'],
  ['levels', 'level'],
  ['levelSets', 'level'],
  ['bandSets', 'band'],
  ['options', 'option'],
  ['redFlags', 'red flag'],
  ['when', 'answer'],
  ['are', 'answer'],
  ['evidence', 'piece of evidence'],
  ['guidance', 'link'],
  ['occasions', 'occasion'],
  ['orders', 'order'],
  ['signals', 'signal'],
  ['groups', 'group'],
  ['overlays', 'overlay'],
  ['of', 'member'],
  ['stages', 'stage'],
  ['steps', 'step'],
  ['table', 'row'],
  ['all', 'part'],
  ['any', 'part'],
])

function levelValue(entry: unknown): string {
  const value = typeof entry === 'object' && entry !== null && 'value' in entry ? entry.value : undefined
  return typeof value === 'number' ? ` (value ${value})` : ''
}
