import type { Dexie } from 'dexie'
import type { SaveResult } from '../store'
import { failureOf, orNotSaved } from './failure'
import { type SealingKey, seal } from './seal'
import type { CommitOptions, VaultParts, Write } from './vault'
import { type Ready, writeAll } from './writeAll'

/**
 * Seals, then writes everything in one transaction. A connection that died is opened again and the same sealed
 * bytes are written once more, which does nothing where the first attempt had arrived after all.
 */
export async function commit(
  parts: VaultParts,
  by: SealingKey,
  writes: readonly Write[],
  options: CommitOptions,
): Promise<SaveResult> {
  const done = parts.saving.begin(options.quiet ?? false)
  const result = await orNotSaved(() => saveOrSayWhyNot(parts, by, writes, options))
  done(result)
  if (result.ok) parts.saved()
  return result
}

async function saveOrSayWhyNot(
  parts: VaultParts,
  by: SealingKey,
  writes: readonly Write[],
  options: CommitOptions,
): Promise<SaveResult> {
  const ready = await Promise.all(writes.map((write) => prepare(write, parts.database.name, by)))
  const rev = ready[0]?.sealed?.rev ?? 0
  for (const attempt of ['first', 'again']) {
    const refusal = parts.refusal()
    if (refusal) return { ok: false, problem: refusal }
    try {
      await writeAll(parts, ready, options)
      return { ok: true, rev, at: parts.now() }
    } catch (error) {
      const failure = failureOf(error)
      if (failure !== 'died') return { ok: false, problem: failure }
      if (attempt === 'first') await openAgain(parts.database)
    }
  }
  return { ok: false, problem: parts.refusal() ?? 'unavailable' }
}

async function prepare(write: Write, database: string, by: SealingKey): Promise<Ready> {
  if ('remove' in write) return { write, sealed: undefined }
  const { table, id, value } = write
  return { write, sealed: await seal(value, { database, table, id, rev: write.rev + 1 }, by) }
}

async function openAgain(database: Dexie): Promise<void> {
  database.close({ disableAutoOpen: false })
  // Whether it worked shows when the writes are tried once more.
  await database.open().catch(() => undefined)
}
