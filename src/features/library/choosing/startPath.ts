import type { Instrument } from '../../../core/instrument/instrumentSchema'
import { startedFor } from '../../../core/session/startedFor'

/** Where whoever wants this instrument begins; `undefined` where it is not known for which organisation. */
export function startPath(instrument: Instrument, organisation: string | undefined): string | undefined {
  const kind = startedFor(instrument)
  if (kind === 'advisor') return '/advisor'
  if (organisation === undefined) return undefined
  const here = `/organisations/${organisation}`
  return kind === 'feedback' ? `${here}/feedback` : `${here}/sessions/new?instrument=${instrument.id}`
}
