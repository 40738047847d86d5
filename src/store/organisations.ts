import type { Organisation } from '../core/organisation/organisation'
import { orNotSaved } from './sealed/failure'
import { readSummaries, summaryPrefix, summaryRemoval, summaryWrite } from './sealed/summaries'
import type { Vault, Write } from './sealed/vault'
import type { Found, OrganisationSummary, SaveResult, SessionSummary, Store } from './store'
import { tellOfSession } from './working/sessionName'

export function organisationsIn(vault: Vault, now: () => Date): Store['organisations'] {
  return {
    summaries: () => readSummaries<OrganisationSummary>(vault, 'organisation'),
    withId: (id) => vault.find('organisations', id) as Promise<Found<Organisation>>,
    save: (organisation, rev) => vault.commit(organisationWrites(organisation, { rev, savedAt: now().toISOString() })),
    remove: (id) => orNotSaved(() => removeWithAllOfIt(vault, id)),
  }
}

export function organisationWrites(organisation: Organisation, of: { rev: number; savedAt: string }): Write[] {
  const { id, name, place, madeUp } = organisation
  const summary: OrganisationSummary = { id, name, place, madeUp, savedAt: of.savedAt }
  return [
    { table: 'organisations', id, value: organisation, rev: of.rev, when: 'unchanged' },
    summaryWrite('organisation', id, of.rev, summary),
  ]
}

/** A session that another tab saves between the look and the removal makes the look wrong: then we look again. */
async function removeWithAllOfIt(vault: Vault, id: string): Promise<SaveResult> {
  const result = await removeOnce(vault, id)
  return !result.ok && result.problem === 'conflict' ? await removeOnce(vault, id) : result
}

async function removeOnce(vault: Vault, id: string): Promise<SaveResult> {
  const listed = await vault.list('summaries', summaryPrefix('session'))
  const sessions = (await readSummaries<SessionSummary>(vault, 'session')).filter((one) => one.organisationId === id)
  const ids = [id, ...sessions.map((session) => session.id)]
  const writes: Write[] = [
    { table: 'organisations', id, remove: true },
    summaryRemoval('organisation', id),
    ...sessions.flatMap((session) => sessionRemovals(session.id)),
    ...(await draftRemovals(vault, ids)),
  ]
  const provided = { table: 'summaries' as const, prefix: summaryPrefix('session'), ids: listed.map((one) => one.id) }
  const result = await vault.commit(writes, { provided })
  if (result.ok) for (const session of sessions) tellOfSession(session.id)
  return result
}

export function sessionRemovals(sessionId: string): Write[] {
  return [
    { table: 'sessions', id: sessionId, remove: true },
    summaryRemoval('session', sessionId),
    { table: 'plans', id: sessionId, remove: true },
    summaryRemoval('plan', sessionId),
    { table: 'rounds', id: sessionId, remove: true },
  ]
}

/** Drafts say what they belong to only inside: a draft that mentions a removed id goes with it. */
export async function draftRemovals(vault: Vault, ids: readonly string[]): Promise<Write[]> {
  const drafts = await vault.list('drafts', '')
  return drafts
    .filter(({ found }) => found.found === 'yes' && ids.some((id) => JSON.stringify(found.value).includes(id)))
    .map(({ id }) => ({ table: 'drafts', id, remove: true }))
}
