import type { Standing } from './standing'

/** What arrives, beside what is here of it. */
export type Relation = 'same' | 'newer-here' | 'newer-there' | 'both-changed' | 'new'
export type RelationToHere = Exclude<Relation, 'new'>

/** What a record says on one side, in one hash, and what that side has passed through. */
type Side = { hash: string; passed: readonly string[] }

/**
 * Whoever has already passed through what the other says now is newer. Clocks say nothing here. Notes that came along
 * count as well; where these part, what anybody may see still decides, and `notes` says that they are to be put together.
 */
export function relationOf(
  here: Standing,
  there: Standing,
  privateNotes: boolean,
): { relation: RelationToHere; notes: 'as-there' | 'both' } {
  const { passed } = there
  const shared = related({ hash: here.shared, passed: here.passed }, { hash: there.shared, passed })
  if (!privateNotes) return { relation: shared, notes: 'both' }
  const whole = related({ hash: here.whole, passed: here.passed }, { hash: there.whole, passed })
  return whole === 'both-changed' ? { relation: shared, notes: 'both' } : { relation: whole, notes: 'as-there' }
}

function related(here: Side, there: Side): RelationToHere {
  if (here.hash === there.hash) return 'same'
  const knownThere = there.passed.includes(here.hash)
  const knownHere = here.passed.includes(there.hash)
  if (knownThere && knownHere) return furtherOn(here, there)
  if (knownThere) return 'newer-there'
  return knownHere ? 'newer-here' : 'both-changed'
}

/** Each has passed through what the other says: one of them went back to something earlier, and has the longer way behind it. */
function furtherOn(here: Side, there: Side): RelationToHere {
  const [way, otherWay] = [wayOf(here), wayOf(there)]
  const goesOnFrom = (longer: string[], shorter: string[]) => shorter.every((hash, at) => longer[at] === hash)
  if (goesOnFrom(otherWay, way)) return 'newer-there'
  return goesOnFrom(way, otherWay) ? 'newer-here' : 'both-changed'
}

function wayOf({ hash, passed }: Side): string[] {
  return passed.at(-1) === hash ? [...passed] : [...passed, hash]
}
