import type { Instrument } from '../instrumentSchema'

/** One instrument, also in two versions; two that come from one, however many steps ago; or two with nothing in common. */
type Kinship = 'same' | 'adaptation' | 'other'

type Named = { publisher: string; id: string; derivedFrom?: Instrument['derivedFrom'] }

export function kinshipOf(a: Named, b: Named): Kinship {
  if (nameOf(a) === nameOf(b)) return 'same'
  const line = new Set(lineOf(a))
  return lineOf(b).some((name) => line.has(name)) ? 'adaptation' : 'other'
}

/** `publisher/id` of an instrument, of what it was made from, of what that was made from …, as far as its file says. */
function lineOf(instrument: Named): string[] {
  const { derivedFrom } = instrument
  return [instrument, ...(derivedFrom ? [derivedFrom, ...(derivedFrom.ancestors ?? [])] : [])].map(nameOf)
}

function nameOf({ publisher, id }: { publisher: string; id: string }): string {
  return `${publisher}/${id}`
}
