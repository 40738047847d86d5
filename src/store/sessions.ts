import type { Session } from '../core/session/sessionSchema'
import { draftRemovals, sessionRemovals } from './organisations'
import { orNotSaved } from './sealed/failure'
import { readSummaries, summaryWrite } from './sealed/summaries'
import type { Vault, Write } from './sealed/vault'
import type { Found, Progress, SessionSummary, Store } from './store'
import { tellOfSession } from './working/sessionName'

export function sessionsIn(vault: Vault, now: () => Date): Store['sessions'] {
  return {
    summaries: () => readSummaries<SessionSummary>(vault, 'session'),
    withId: (id) => vault.find('sessions', id) as Promise<Found<Session>>,
    save(session, { rev, progress, keep }) {
      const writes = sessionWrites(session, { rev, progress, savedAt: now().toISOString() })
      if (keep !== undefined) writes.push(instrumentWrite(session.instrument.contentHash, keep))
      return vault.commit(writes)
    },
    remove: (id) =>
      orNotSaved(async () => {
        const result = await vault.commit([...sessionRemovals(id), ...(await draftRemovals(vault, [id]))])
        if (result.ok) tellOfSession(id)
        return result
      }),
  }
}

export function sessionWrites(session: Session, of: { rev: number; progress: Progress; savedAt: string }): Write[] {
  const { id, organisationId, organisationName, mode, madeUp, instrument, startedAt } = session
  const { subject, feedback, occasion, finishedAt, handedOver, received } = session
  const summary: SessionSummary = {
    id,
    organisationId,
    organisationName,
    mode,
    madeUp,
    instrument,
    startedAt,
    ...(subject && { subject }),
    ...(feedback && { feedback }),
    ...(occasion && { occasion }),
    ...(finishedAt && { finishedAt }),
    ...(handedOver && { handedOver }),
    ...(received && { received }),
    progress: of.progress,
    savedAt: of.savedAt,
  }
  return [
    { table: 'sessions', id, value: session, rev: of.rev, when: 'unchanged' },
    summaryWrite('session', id, of.rev, summary),
  ]
}

/** The copy of an instrument is what its hash says for ever, so one that is there is never written again. */
export function instrumentWrite(contentHash: string, document: unknown): Write {
  return { table: 'instruments', id: contentHash, value: document, rev: 0, when: 'missing' }
}
