import type { Instrument } from '../instrument/instrumentSchema'

/** Where an instrument is started: with an organisation, by an advisor about themselves, or as one person's feedback. */
export type StartedFor = 'organisation' | 'advisor' | 'feedback'

export function startedFor({ subject, fits }: Pick<Instrument, 'subject' | 'fits'>): StartedFor {
  if (subject === 'advisor') return 'advisor'
  return fits?.purposes.every((purpose) => purpose === 'feedback') ? 'feedback' : 'organisation'
}
