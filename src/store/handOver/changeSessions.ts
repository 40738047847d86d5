import { progressOf } from '../../core/session/sessionProgress'
import type { Session } from '../../core/session/sessionSchema'
import { orNotSaved } from '../sealed/failure'
import type { Vault, Write } from '../sealed/vault'
import { sessionWrites } from '../sessions'
import type { Found, Progress, SaveResult, Store } from '../store'
import { tellOfSession } from '../working/sessionName'

type On = { now: () => Date; instruments: Store['instruments'] }

/** Changes sessions as they are stored at this moment, all or none, and tells the tabs that have them open. */
export function changeSessions(
  vault: Vault,
  on: On,
  ids: readonly string[],
  change: (session: Session) => Session,
): Promise<SaveResult> {
  return orNotSaved(async () => {
    const changed = await changeOnce(vault, on, ids, change)
    return !changed.ok && changed.problem === 'conflict' ? changeOnce(vault, on, ids, change) : changed
  })
}

async function changeOnce(
  vault: Vault,
  on: On,
  ids: readonly string[],
  change: (session: Session) => Session,
): Promise<SaveResult> {
  const savedAt = on.now().toISOString()
  const writes = await Promise.all(
    ids.map(async (id) => {
      const found = (await vault.find('sessions', id)) as Found<Session>
      if (found.found !== 'yes') return []
      return sessionWrite(change(found.value), { rev: found.rev, savedAt }, on.instruments)
    }),
  )
  const saved = await vault.commit(writes.flat())
  if (saved.ok) for (const id of ids) tellOfSession(id)
  return saved
}

/** With the summary that goes with it. */
export async function sessionWrite(
  session: Session,
  of: { rev: number; savedAt: string },
  instruments: Store['instruments'],
): Promise<Write[]> {
  const opened = await instruments.open({ contentHash: session.instrument.contentHash })
  return sessionWrites(session, { ...of, progress: opened.ok ? progressOf(session, opened.instrument) : said(session) })
}

/** Where the instrument cannot be read, the answers are counted as they are: nobody can say what would be asked. */
export function said(session: Session): Progress {
  const answered = Object.values(session.items).filter((item) => item.answer !== undefined).length
  return { answered, asked: answered }
}
