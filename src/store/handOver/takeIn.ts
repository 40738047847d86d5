import type { HandOverFile } from '../../core/handOver/handOverFile'
import { type MetHandOver, meetHandOver } from '../../core/handOver/meetHandOver'
import { parseInstrument } from '../../core/instrument/parseInstrument'
import { progressOf } from '../../core/session/sessionProgress'
import type { Session } from '../../core/session/sessionSchema'
import { organisationWrites } from '../organisations'
import { planWrites } from '../plans'
import type { Vault, Write } from '../sealed/vault'
import { instrumentWrite, sessionWrites } from '../sessions'
import type { HandOver, OpenedHandOver, Progress } from '../store'
import { tellOfSession } from '../working/sessionName'
import { said } from './changeSessions'
import { hereOf, type Revisions } from './gather'
import type { HandOverParts } from './handOverParts'

/** What taking a file in would do, with what lies here at this moment. */
export async function meetHere(vault: Vault, parts: HandOverParts, file: HandOverFile): Promise<OpenedHandOver> {
  if (!(await hasQuestions(parts, file))) return { ok: false, problem: 'no-questions' }
  const met = await meet(vault, parts, file)
  return met === 'unreadable' ? { ok: false, problem: 'unreadable-here' } : { ok: true, file, met: met.met }
}

/** All of it in one transaction. What is saved in another tab in between makes it a conflict: then it is met again. */
export async function takeIn(vault: Vault, parts: HandOverParts, file: HandOverFile): ReturnType<HandOver['takeIn']> {
  const taken = await takeOnce(vault, parts, file)
  return !taken.ok && taken.problem === 'conflict' ? takeOnce(vault, parts, file) : taken
}

async function takeOnce(vault: Vault, parts: HandOverParts, file: HandOverFile): ReturnType<HandOver['takeIn']> {
  const found = await meet(vault, parts, file)
  if (found === 'unreadable') return { ok: false, problem: 'unreadable-here' }
  const { met, revs } = found
  const writes = await writesFor(met, revs, parts, file)
  if (writes.length === 0) return { ok: true, met }
  const saved = await vault.commit(writes)
  if (!saved.ok) return saved
  for (const { keep } of met.sessions) if (keep) tellOfSession(keep.session.id)
  return { ok: true, met }
}

async function meet(
  vault: Vault,
  { now, newId }: HandOverParts,
  file: HandOverFile,
): Promise<{ met: MetHandOver; revs: Revisions } | 'unreadable'> {
  const owner = file.organisations[0]?.id ?? file.sessions[0]?.organisationId ?? ''
  const here = await hereOf(
    vault,
    owner,
    file.sessions.map(({ id }) => id),
  )
  if (here === 'unreadable') return 'unreadable'
  return { met: meetHandOver(file, here, { now: now(), newId }), revs: here.revs }
}

async function writesFor(
  { organisation, sessions }: MetHandOver,
  revs: Revisions,
  parts: HandOverParts,
  file: HandOverFile,
): Promise<Write[]> {
  const savedAt = parts.now().toISOString()
  const kept = new Map(sessions.flatMap(({ keep }) => (keep ? [[keep.session.id, keep] as const] : [])))
  const writes = [...kept.values()].map(async ({ session, plan }): Promise<Write[]> => {
    const rev = revs.sessions.get(session.id) ?? 0
    const progress = await progressIn(session, file, parts)
    const planRev = revs.plans.get(session.id) ?? 0
    return [
      ...sessionWrites(session, { rev, progress, savedAt }),
      ...(plan ? planWrites(plan, { rev: planRev, savedAt }) : []),
    ]
  })
  const owner = organisation?.keep ? organisationWrites(organisation.keep, { rev: revs.organisation, savedAt }) : []
  const copies = kept.size > 0 ? file.instruments.map((one) => instrumentWrite(one.contentHash, one.document)) : []
  return [...owner, ...(await Promise.all(writes)).flat(), ...copies]
}

async function progressIn(session: Session, file: HandOverFile, { instruments }: HandOverParts): Promise<Progress> {
  const { contentHash } = session.instrument
  const copy = file.instruments.find((one) => one.contentHash === contentHash)
  const opened = copy ? parseInstrument(copy.document) : await instruments.open({ contentHash })
  return opened.ok ? progressOf(session, opened.instrument) : said(session)
}

/** A licence may have kept an instrument from coming along; then this device must have it. */
async function hasQuestions({ instruments }: HandOverParts, file: HandOverFile): Promise<boolean> {
  const came = new Set(file.instruments.map(({ contentHash }) => contentHash))
  const needed = file.sessions.map(({ instrument }) => instrument.contentHash).filter((hash) => !came.has(hash))
  const opened = await Promise.all(needed.map((contentHash) => instruments.open({ contentHash })))
  return opened.every(({ ok }) => ok)
}
