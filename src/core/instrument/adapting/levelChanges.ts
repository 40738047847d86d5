import { idFrom } from '../values/idFrom'
import { isShortDecimal } from '../values/wordId'
import type { Changed } from './changed'
import { ifItFits, refused, withItem } from './changed'
import { type InstrumentDocument, levelsIn } from './instrumentDocument'

/** A level after another one, in the base language: half-way to the next, or one above the highest. */
export function addLevel(
  document: InstrumentDocument,
  id: string,
  { after, label, description }: { after: number; label: string; description: string },
): Changed {
  const item = document.items.find((one) => one.id === id)
  if (!item) return refused('no-such-place')
  if (label.trim() === '') return refused('needed')
  const values = levelsIn(document, item).map(({ value }) => value)
  const next = values[values.indexOf(after) + 1]
  const value = next === undefined ? after + 1 : (after + next) / 2
  if (!values.includes(after) || !isShortDecimal(value)) return refused('no-room')
  const base = document.baseLanguage
  const level = {
    value,
    label: { [base]: label },
    ...(description.trim() !== '' && { description: { [base]: description } }),
  }
  const levels = [...(item.levels ?? []), level].sort((a, b) => a.value - b.value)
  return ifItFits(withItem(document, id, (one) => ({ ...one, levels })))
}

/** The item then has levels of its own, whatever the shared scale says. An urgent point that rests on the level keeps it. */
export function removeLevel(document: InstrumentDocument, id: string, value: number): Changed {
  const item = document.items.find((one) => one.id === id)
  if (!item) return refused('no-such-place')
  if (item.redFlags?.some(({ when }) => when.includes(value))) return refused('urgent-point')
  const left = levelsIn(document, item).filter((level) => level.value !== value)
  if (left.length < 2) return refused('two-needed')
  return ifItFits(withItem(document, id, ({ levelSet: _, ...one }) => ({ ...one, levels: left })))
}

/** One more answer to choose from. Where the others count, it counts one more than the most. */
export function addOption(document: InstrumentDocument, id: string, label: string): Changed {
  const item = document.items.find((one) => one.id === id)
  if (!item) return refused('no-such-place')
  if (label.trim() === '') return refused('needed')
  const options = item.options ?? []
  const values = options.flatMap(({ value }) => value ?? [])
  const option = {
    id: idFrom(label, [...options.map((one) => one.id), 'dont-know', 'does-not-apply', 'not-discussed']),
    label: { [document.baseLanguage]: label },
    ...(values.length > 0 && { value: Math.max(...values) + 1 }),
  }
  return ifItFits(withItem(document, id, (one) => ({ ...one, options: [...options, option] })))
}

export function removeOption(document: InstrumentDocument, id: string, option: string): Changed {
  const item = document.items.find((one) => one.id === id)
  if (!item) return refused('no-such-place')
  if (item.redFlags?.some(({ when }) => when.includes(option))) return refused('urgent-point')
  const options = (item.options ?? []).filter((one) => one.id !== option)
  if (options.length < 2) return refused('two-needed')
  return ifItFits(withItem(document, id, (one) => ({ ...one, options })))
}
