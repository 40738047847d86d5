import type { Instrument } from '../../../core/instrument/instrumentSchema'
import { startedFor } from '../../../core/session/startedFor'

/** Where an instrument is started with this organisation. */
export function startPath(instrument: Instrument, organisation: string): string {
  const here = `/organisations/${organisation}`
  return startedFor(instrument) === 'feedback' ? `${here}/feedback` : `${here}/sessions/new?instrument=${instrument.id}`
}

/** Where an organisation is set up that then goes on to this instrument. */
export function setUpPath(instrument: Instrument): string {
  return `/organisations/new?instrument=${instrument.id}`
}

/** Its page; for whom it is being chosen is not forgotten on the way. */
export function readPath({ id, version }: Instrument, organisation: string | undefined): string {
  const path = `/library/${id}/${version}`
  return organisation === undefined ? path : `${path}?${new URLSearchParams({ organisation })}`
}
