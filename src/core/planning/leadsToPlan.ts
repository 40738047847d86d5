import type { Instrument } from '../instrument/instrumentSchema'

/** An instrument of which nothing is chosen to work on has no plan: an advisor's own ratings, a feedback form. */
export function leadsToPlan({ priorities }: Instrument): boolean {
  return priorities.most > 0
}
