import type { Found } from '../store'
import type { Vault, Write } from './vault'

export type Summarised = 'organisation' | 'session' | 'plan' | 'ownInstrument'

/** A summary is written with its record, in the same transaction, under the same id and revision. */
export function summaryWrite(of: Summarised, id: string, rev: number, value: unknown): Write {
  return { table: 'summaries', id: summaryId(of, id), value, rev, when: 'always' }
}

export function summaryRemoval(of: Summarised, id: string): Write {
  return { table: 'summaries', id: summaryId(of, id), remove: true }
}

export function summaryPrefix(of: Summarised): string {
  return `${of}/`
}

/** The readable ones; those that are not are listed by `wholeDevice.unreadable()`. */
export async function readSummaries<T>(vault: Vault, of: Summarised): Promise<T[]> {
  const all = await vault.list('summaries', summaryPrefix(of))
  return all.flatMap(({ found }) => (isReadable<T>(found) ? [found.value] : []))
}

function isReadable<T>(found: Found<unknown>): found is { found: 'yes'; value: T; rev: number } {
  return found.found === 'yes'
}

function summaryId(of: Summarised, id: string): string {
  return summaryPrefix(of) + id
}
