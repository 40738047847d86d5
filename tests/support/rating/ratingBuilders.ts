import fc from 'fast-check'
import type { Form, PrivateRound, Rating } from '../../../src/core/session/rating/privateRound'
import { type RaterRole, raterRoles } from '../../../src/core/session/rating/raterRoles'

/** A form with a level for each item named; what is no level is said as such. */
export function aForm(id: string, role: RaterRole, ratings: Record<string, number | 'dont-know'>): Form {
  const rated = Object.entries(ratings).map(([item, said]): [string, Rating] => [
    item,
    typeof said === 'number' ? { level: said } : said,
  ])
  return { id, number: 1, role, ratings: Object.fromEntries(rated) }
}

/** A round in which these forms have been given back. */
export function aRound(forms: Form[], items: string[], round: Partial<PrivateRound> = {}): PrivateRound {
  return { id: 'round-one', sessionId: 'session-1', items, identity: '', recipient: recipient, forms, ...round }
}

const recipient = `age1${'q'.repeat(58)}`

/** Any form of a few, in any version: what comes back in a room, twice and out of order. */
export function anyForm(items: string[]): fc.Arbitrary<Form> {
  return fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    number: fc.integer({ min: 1, max: 3 }),
    role: fc.constantFrom(...raterRoles),
    ratings: fc.dictionary(
      fc.constantFrom(...items),
      fc.oneof(fc.record({ level: fc.integer({ min: 0, max: 3 }) }), fc.constant<'dont-know'>('dont-know')),
    ),
  })
}
