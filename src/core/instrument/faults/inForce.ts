import type { Instrument } from '../instrumentSchema'

/**
 * What overlays can leave in force, whichever of them hold: of a rule or a weight the file's own, or what one of them puts
 * in its place. Any mix is taken to be possible.
 */
export type InForce = {
  /** The rules by domain and by group. */
  rules: Map<string, string[]>
  /** The weights of an item or a member. */
  weightsOf: (id: string, own: number) => number[]
}

export function inForce({ domains, scoring }: Instrument): InForce {
  const rules = new Map<string, Set<string>>([
    ...domains.map(({ id, rule }) => [id, new Set([rule ?? scoring.domainRule])] as const),
    ...scoring.groups.map(({ id, rule }) => [id, new Set([rule])] as const),
  ])
  const weights = new Map<string, Set<number>>()
  for (const overlay of scoring.overlays) {
    for (const [id, rule] of Object.entries(overlay.rules)) rules.get(id)?.add(rule)
    for (const [id, weight] of Object.entries(overlay.weights)) {
      weights.set(id, (weights.get(id) ?? new Set()).add(weight))
    }
  }
  return {
    rules: new Map([...rules].map(([id, all]) => [id, [...all]])),
    weightsOf: (id, own) => [...new Set([own, ...(weights.get(id) ?? [])])],
  }
}
