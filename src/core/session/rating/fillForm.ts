import type { Item } from '../../instrument/itemSchema'
import type { Form, Rating } from './privateRound'
import type { RaterRole } from './raterRoles'

export function blankForm(of: { id: string; role: RaterRole }): Form {
  return { id: of.id, number: 1, role: of.role, ratings: {} }
}

/** `undefined` takes a rating back. */
export function rateItem(form: Form, of: { item: Item; rating: Rating | undefined }): Form {
  const { [of.item.id]: _, ...others } = form.ratings
  return { ...form, ratings: of.rating === undefined ? others : { ...others, [of.item.id]: of.rating } }
}

/** Somebody who has given their form back goes over it again: what they give back then takes its place. */
export function reviseForm(form: Form): Form {
  return { ...form, number: form.number + 1 }
}

/** How many of the items have a rating. */
export function ratedIn(form: Form, items: readonly Item[]): number {
  return items.filter(({ id }) => form.ratings[id] !== undefined).length
}
