import type { Instrument } from '../../../core/instrument/instrumentSchema'
import { textIn } from '../../../core/instrument/text'

/** What an item is called, in the newer version if it stands there. */
export function itemName(
  id: string,
  { from, to, language }: { from: Instrument; to: Instrument; language: string },
): string {
  const item = [...to.items, ...from.items].find((one) => one.id === id)
  return item ? textIn(item.name, language) : id
}
