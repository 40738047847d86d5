import type { Instrument } from '../instrument/instrumentSchema'

/** How many more priorities the instrument lets the group choose; more than it can do is no plan. */
export function placesLeft(instrument: Instrument, chosen: readonly string[]): number {
  return Math.max(0, instrument.priorities.most - chosen.length)
}
