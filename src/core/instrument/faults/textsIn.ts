import { type Text, tagForm } from '../text'

/** A text and its place in the file, with ids and level values instead of positions. */
type PlacedText = { where: string; text: Text }

/** Every text in a part of an instrument. A text is an object whose keys are language tags. */
export function textsIn(value: unknown, where: string): PlacedText[] {
  if (typeof value !== 'object' || value === null) return []
  if (isText(value)) return [{ where, text: value }]
  return Object.entries(value).flatMap(([key, member]) => {
    if (namesOnly.has(key)) return []
    const name = Array.isArray(value) ? nameOf(member, key) : key
    return textsIn(member, where ? `${where}.${name}` : name)
  })
}

/** Names by id, which may look like languages; there are no texts in them. */
const namesOnly = new Set(['rules', 'weights'])

function isText(value: object): value is Text {
  const entries = Object.entries(value)
  return entries.length > 0 && entries.every(([key, text]) => tagForm.test(key) && typeof text === 'string')
}

function nameOf(member: unknown, position: string): string {
  if (typeof member !== 'object' || member === null) return position
  if ('id' in member) return String(member.id)
  return 'value' in member ? String(member.value) : position
}
