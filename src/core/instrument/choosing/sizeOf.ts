import { isQuestion } from '../askedItems'
import type { Instrument } from '../instrumentSchema'

/** How much there is to answer: the questions that can be asked, without notes, and the areas that hold any. */
export function sizeOf({ items, domains }: Pick<Instrument, 'items' | 'domains'>): { items: number; domains: number } {
  const questions = items.filter(isQuestion)
  const areas = domains.filter(({ id }) => questions.some(({ domain }) => domain === id))
  return { items: questions.length, domains: areas.length }
}
