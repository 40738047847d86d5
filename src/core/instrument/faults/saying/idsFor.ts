import { usableId, valueAt } from './inWhich'

/** The ids that a document has for what a place names; nothing where the place names nothing, but is named itself. */
export function idsFor(path: readonly PropertyKey[], document: unknown): string[] | undefined {
  const keys = path.filter((key) => typeof key === 'string')
  if (keys.at(-1) === 'band') return bandsIn(document)
  const isOverlaidRule = keys.includes('overlays') && keys.at(-2) === 'rules'
  const lists = isOverlaidRule ? ['scoring.rules'] : listsFor.get(keys.at(-1) ?? '')
  if (!lists) return undefined
  const ids = lists.flatMap((list) => idsIn(valueAt(document, list.split('.'))))
  return [...new Set(ids)].slice(0, most)
}

/** Where the things stand that a key names. */
const listsFor = new Map([
  ['domain', ['domains']],
  ['levelSet', ['levelSets']],
  ['rule', ['scoring.rules']],
  ['domainRule', ['scoring.rules']],
  ['bands', ['scoring.bandSets']],
  ['member', ['items', 'domains', 'scoring.groups']],
  ['score', ['domains', 'scoring.groups']],
  ['group', ['scoring.groups']],
  ['replacedBy', ['items']],
  ['needs', ['items']],
  ['items', ['items']],
  ['of', ['items']],
  ['occasions', ['occasions']],
  ['then', ['occasions']],
])

/** Nobody looks for a name among more. */
const most = 200

/** Of a list the ids of its entries, else the names of its parts. */
function idsIn(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) return []
  if (Array.isArray(part)) return part.slice(0, most).flatMap((entry) => usableId(entry) ?? [])
  return Object.keys(part)
}

function bandsIn(document: unknown): string[] {
  const sets = valueAt(document, ['scoring', 'bandSets'])
  if (typeof sets !== 'object' || sets === null) return []
  return [...new Set(Object.values(sets).slice(0, most).flatMap(idsIn))].slice(0, most)
}
