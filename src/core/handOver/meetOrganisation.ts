import type { Organisation } from '../organisation/organisation'
import { joined } from './keptNotes'
import { bothOf, type Outcome, type Receiving } from './meetSession'
import { type Relation, relationOf } from './relation'
import { passedWith, standingOfOrganisation } from './standing'

export type MetOrganisation = {
  arriving: Organisation
  relation: Relation
  outcome: Exclude<Outcome, 'kept-both'>
  here?: Organisation
  keep?: Organisation
}

/**
 * What is known of an organisation. There is no second one of it to keep: where both sides changed something, what is here
 * stays, and the screen shows what the file says. One that only comes along with a session never changes the one here.
 */
export function meetOrganisation(
  arriving: Organisation,
  here: Organisation | undefined,
  of: Receiving & { onlyComesAlong: boolean },
): MetOrganisation {
  const there = standingOfOrganisation(arriving)
  const passed = of.onlyComesAlong ? (arriving.passed ?? []) : passedWith(there, of.privateNotes)
  const taken = passed.length > 0 ? { ...arriving, passed } : arriving
  if (!here) return { arriving, relation: 'new', outcome: 'added', keep: taken }
  const { relation, notes } = relationOf(standingOfOrganisation(here), there, of.privateNotes)
  if (of.onlyComesAlong || relation !== 'newer-there') return { arriving, relation, outcome: 'left', here }
  const keep = {
    ...taken,
    notes: notes === 'both' ? joined(here.notes, arriving.notes) : arriving.notes,
    passed: bothOf(here.passed ?? [], passed),
  }
  return { arriving, relation, outcome: 'replaced', here, keep }
}
