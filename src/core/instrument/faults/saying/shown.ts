/** Characters of a text that is quoted. */
const longest = 40
const mostKeys = 3

/** What stands in a document, as its author wrote it and cut short. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > longest ? `${value.slice(0, longest)}…` : value)
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list, [ ]' : 'a list, [ … ]'
  if (value === undefined) return 'nothing'
  if (typeof value !== 'object' || value === null) return String(value)
  const keys = Object.keys(value)
  if (keys.length === 0) return 'empty curly brackets, { }'
  const more = keys.length > mostKeys ? ', …' : ''
  return `{ ${keys
    .slice(0, mostKeys)
    .map((key) => `${shown(key)}: …`)
    .join(', ')}${more} }`
}
