import { contentHash } from '../../instrument/contentHash'
import type { Form } from './privateRound'

/**
 * All forms of both, each once, in the order of their ids. Of two versions of one form the later stays; where both say to
 * be the same version, their content decides, so that it never matters in which order forms arrive, or how often.
 */
export function joinForms(some: readonly Form[], others: readonly Form[]): Form[] {
  const joined = new Map<string, Form>()
  for (const form of [...some, ...others]) {
    const before = joined.get(form.id)
    if (!before || isLater(form, before)) joined.set(form.id, form)
  }
  return [...joined.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}

function isLater(form: Form, before: Form): boolean {
  if (form.number !== before.number) return form.number > before.number
  return contentHash(form) > contentHash(before)
}
