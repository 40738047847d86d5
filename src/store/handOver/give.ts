import { makeHandOver } from '../../core/handOver/makeHandOver'
import { organisationWrites } from '../organisations'
import type { Vault, Write } from '../sealed/vault'
import type { GiveWhat, HandOver, SaveResult } from '../store'
import { newestFormat } from '../wholeDevice/deviceFile'
import { dayOf } from '../wholeDevice/everythingFile'
import { tellOfSession } from '../working/sessionName'
import { sessionWrite } from './changeSessions'
import { type Gathered, gather } from './gather'
import type { HandOverParts } from './handOverParts'
import { lockAway } from './inWorker'

type Giving = { what: GiveWhat; by: Parameters<HandOver['give']>[1] }

/** A save in another tab between looking and noting makes it a conflict: then the look is taken again. */
export async function untilGiven(vault: Vault, parts: HandOverParts, giving: Giving): ReturnType<HandOver['give']> {
  const given = await giveOnce(vault, parts, giving)
  return !given.ok && given.problem === 'conflict' ? giveOnce(vault, parts, giving) : given
}

async function giveOnce(vault: Vault, parts: HandOverParts, { what, by }: Giving): ReturnType<HandOver['give']> {
  const { passphrase, ...sender } = by
  const gathered = await gather(vault, parts.instruments, what)
  if (typeof gathered === 'string') return { ok: false, problem: gathered }
  const now = parts.now()
  const made = makeHandOver(gathered, { ...sender, now, formatVersion: newestFormat(parts.migrations) })
  const locked = await lockAway(JSON.stringify(made.file), passphrase)
  const noted = await note(vault, parts, { gathered, made })
  if (!noted.ok) return noted
  return { ok: true, name: `soundings-hand-over-${dayOf(now)}.age`, content: new Blob([locked], { type }) }
}

const type = 'application/octet-stream'

/** What was given is known here before the file is anywhere, so that what comes back is known for what it is. */
async function note(
  vault: Vault,
  parts: HandOverParts,
  { gathered, made }: { gathered: Gathered; made: ReturnType<typeof makeHandOver> },
): Promise<SaveResult> {
  const { revs, organisation: before } = gathered
  const savedAt = parts.now().toISOString()
  const writes: Write[] = []
  const changed = made.sessions.filter(({ id, passed }) => passed?.length !== passedBefore(gathered, id))
  for (const session of changed) {
    writes.push(
      ...(await sessionWrite(session, { rev: revs.sessions.get(session.id) ?? 0, savedAt }, parts.instruments)),
    )
  }
  const { organisation } = made
  if (organisation && organisation.passed?.length !== before?.passed?.length) {
    writes.push(...organisationWrites(organisation, { rev: revs.organisation, savedAt }))
  }
  if (writes.length === 0) return { ok: true, rev: 0, at: parts.now() }
  const saved = await vault.commit(writes)
  if (saved.ok) for (const { id } of changed) tellOfSession(id)
  return saved
}

function passedBefore({ sessions }: Gathered, id: string): number | undefined {
  return sessions.find(({ session }) => session.id === id)?.session.passed?.length
}
