import type { Instrument } from '../../../src/core/instrument/instrumentSchema'

/** The strategic plan, but each of its questions is the mean of its areas, and the urgent point on the budget holds its question down itself. */
export function withHeldGroup(planning: Instrument): Instrument {
  const { scoring, items } = planning
  const mean = { ...scoring.rules[scoring.domainRule], method: 'weighted-mean' }
  const group = 'how-will-we-get-there'
  return {
    ...planning,
    items: items.map((item) => {
      if (item.id !== 'plan-budget') return item
      const flags = item.redFlags.map((flag) => ({ ...flag, also: flag.band ? [{ group, band: flag.band }] : [] }))
      return { ...item, redFlags: flags }
    }),
    scoring: {
      ...scoring,
      rules: { ...scoring.rules, question: mean as Instrument['scoring']['rules'][string] },
      groups: scoring.groups.map((one) => ({ ...one, of: one.of.map((member) => ({ ...member, as: 'score' })) })),
    },
  }
}
