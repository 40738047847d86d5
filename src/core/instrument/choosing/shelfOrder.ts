import type { Instrument, Purpose } from '../instrumentSchema'

/** `instrument` is missing where its document could not be read. */
type Shelved = { id: string; instrument: Instrument | undefined }

/**
 * What people come for, the most usual first: a group that does not know where to begin takes a first look, and most
 * others want the whole picture. Then come the matters that a group takes up one by one, and last what is not started
 * with an organisation: feedback, and what an advisor says of themselves.
 */
const places: Record<Purpose, number> = {
  'first-look': 1,
  'whole-picture': 2,
  quality: 3,
  outcomes: 4,
  planning: 5,
  benchmarking: 6,
  feedback: 7,
  'own-skills': 8,
}

/** The order of every list that people choose from. What was adapted from another stands right after it. */
export function inShelfOrder<T>(shelf: readonly T[], shelvedAs: (one: T) => Shelved): T[] {
  const waiting = new Map(shelf.map((one) => [shelvedAs(one).id, one]))
  const baseOf = (one: T) => shelvedAs(one).instrument?.derivedFrom?.id
  const sorted = [...waiting.values()].sort((a, b) => placeOf(shelvedAs(a)) - placeOf(shelvedAs(b)))
  const withAdaptations = (one: T): T[] => {
    const { id } = shelvedAs(one)
    if (!waiting.delete(id)) return []
    return [one, ...sorted.filter((other) => baseOf(other) === id).flatMap(withAdaptations)]
  }
  const bases = sorted.filter((one) => !waiting.has(baseOf(one) ?? ''))
  // Two that each say they come from the other have no base; they are on the shelf all the same.
  return [...bases, ...sorted].flatMap(withAdaptations)
}

/** What does not say what it is for comes after what does, and what cannot be read after both; equals stay as they are. */
function placeOf({ instrument }: Shelved): number {
  if (!instrument) return 10
  return Math.min(9, ...(instrument.fits?.purposes ?? []).map((purpose) => places[purpose]))
}
