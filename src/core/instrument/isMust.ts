import type { Item } from './itemSchema'

/** A question that holds its area down, or keeps a result back, when it is not so: nothing else makes up for it. */
export function isMust({ redFlags }: Pick<Item, 'redFlags'>): boolean {
  return redFlags.some(({ effect }) => effect === 'capBand' || effect === 'block')
}
