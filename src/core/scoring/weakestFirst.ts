import type { Instrument } from '../instrument/instrumentSchema'
import { bandsOf, placeOf, ruleOf } from './bands'
import { compare } from './exact/fraction'
import type { DomainResult } from './result'

/**
 * The domains in the order in which they need looking at: lowest band first, then lowest score, then the instrument's
 * order. Those with too little answered come after them, those that do not apply last.
 */
export function weakestFirst(instrument: Instrument, results: readonly DomainResult[]): DomainResult[] {
  return results.toSorted((a, b) => place(instrument, a) - place(instrument, b) || byScore(a, b))
}

function place(instrument: Instrument, result: DomainResult): number {
  if (result.band === 'does-not-apply') return Number.MAX_SAFE_INTEGER
  if (result.band === 'unknown') return Number.MAX_SAFE_INTEGER - 1
  return placeOf(result.band, bandsOf(instrument, ruleOf(instrument, result.rule)))
}

function byScore(a: DomainResult, b: DomainResult): number {
  return typeof a.score === 'string' || typeof b.score === 'string' ? 0 : compare(a.score, b.score)
}
