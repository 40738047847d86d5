import { readHandOver } from '../../core/handOver/readHandOver'
import { progressOf } from '../../core/session/sessionProgress'
import { orNotSaved } from '../sealed/failure'
import type { Vault } from '../sealed/vault'
import type { HandOver } from '../store'
import { newestFormat, upgradeBy } from '../wholeDevice/deviceFile'
import { fileKind } from './ageHeader'
import { changeSessions } from './changeSessions'
import { type Gathered, gather } from './gather'
import { untilGiven } from './give'
import type { HandOverParts } from './handOverParts'
import { unlockAway } from './inWorker'
import { meetHere, takeIn } from './takeIn'

/** Bytes. A hundred sessions come to less. */
const mostBytes = 40_000_000

export function handOverIn(vault: Vault, parts: HandOverParts): HandOver {
  const { now, instruments, migrations } = parts
  const formatVersion = newestFormat(migrations)
  return {
    async offer(what) {
      const gathered = await gather(vault, instruments, what)
      return typeof gathered === 'string'
        ? { ok: false, problem: gathered }
        : { ok: true, ...(await offered(gathered)) }
    },
    give: (what, by) => orNotSaved(() => untilGiven(vault, parts, { what, by })),
    async look(file) {
      if (file.size > mostBytes) return { ok: false, problem: 'too-big' }
      const bytes = new Uint8Array(await file.arrayBuffer().catch(() => new ArrayBuffer(0)))
      const kind = fileKind(bytes)
      return kind === 'locked' ? { ok: true, bytes } : { ok: false, problem: kind }
    },
    async open(bytes, passphrase) {
      const unlocked = await unlockAway(bytes, waysToType(passphrase))
      if (!unlocked.ok) return unlocked
      const read = readHandOver(unlocked.text, { newestFormat: formatVersion, upgrade: upgradeBy(migrations) })
      return read.ok ? meetHere(vault, parts, read.file) : read
    },
    takeIn: (file) => orNotSaved(() => takeIn(vault, parts, file)),
    markHandedOver: (ids, to) =>
      changeSessions(vault, parts, ids, (session) => ({ ...session, handedOver: { on: now().toISOString(), to } })),
    takeBack: (ids) => changeSessions(vault, parts, ids, ({ handedOver: _, ...session }) => session),
  }

  async function offered({ organisation, sessions, withoutQuestions }: Gathered) {
    const rows = sessions.map(async ({ session, plan }) => {
      const opened = await instruments.open({ contentHash: session.instrument.contentHash })
      const progress = opened.ok ? progressOf(session, opened.instrument) : { answered: 0, asked: 0 }
      return { session, title: opened.ok ? opened.instrument.title : {}, hasPlan: plan !== undefined, progress }
    })
    const name = organisation?.name ?? sessions[0]?.session.organisationName ?? ''
    return { organisation: name, sessions: await Promise.all(rows), withoutQuestions }
  }
}

/** As it was typed, and as our words are written: small letters with one space between them. */
function waysToType(typed: string): string[] {
  const trimmed = typed.normalize('NFC').trim()
  const plain = trimmed
    .toLowerCase()
    .split(/[\s-]+/)
    .join(' ')
  return [...new Set([trimmed, plain])]
}
