/**
 * Where a mark stands on the line, in per cent of it: at a figure that may be said, or at a place that stands for something
 * else, and is then said in those words.
 */
export type PlotPlace = number | { at: number; said: string }

export function atOf(place: PlotPlace): number {
  return typeof place === 'number' ? place : place.at
}
