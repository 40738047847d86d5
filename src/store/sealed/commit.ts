import type { Dexie } from 'dexie'
import type { SaveResult } from '../store'
import { failureOf, orNotSaved, Refused } from './failure'
import type { Sealed, SealingKey } from './seal'
import { isSameSealing, seal } from './seal'
import { readSentinel } from './sentinel'
import type { CommitOptions, VaultParts, Write } from './vault'

type Ready = { write: Write; sealed: Sealed | undefined }

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
      await inOneTransaction(parts, ready, options)
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

/**
 * Only the transaction's own promise means that the data is there: a `put` resolves before the disk has agreed. What is
 * there is looked at and what is new is put in one go; what was looked at answers first, and a refusal undoes the rest.
 */
async function inOneTransaction(of: VaultParts, ready: Ready[], options: CommitOptions): Promise<void> {
  const { database } = of
  const tables = new Set(['sentinel', ...ready.map(({ write }) => write.table)])
  if (options.provided) tables.add(options.provided.table)
  await database.transaction('rw', [...tables], async () => {
    await Promise.all([
      checkSentinel(of),
      options.provided && check(database, options.provided),
      ...ready.map((one) => put(database, one)),
    ])
  })
}

async function checkSentinel({ database, sentinel: ours, refusal }: VaultParts): Promise<void> {
  const sentinel = await readSentinel(database)
  // While this waited for the connection, a newer version of the app may have been here.
  const refused = refusal()
  if (refused) throw new Refused(refused)
  if (!sentinel || !isSameSealing(sentinel, ours)) throw new Refused('emptied')
}

async function check(database: Dexie, { table, prefix, ids }: NonNullable<CommitOptions['provided']>): Promise<void> {
  const there = await database.table<Sealed, string>(table).where(':id').startsWith(prefix).primaryKeys()
  const expected = new Set(ids)
  if (there.length !== expected.size || !there.every((id) => expected.has(id))) throw new Refused('conflict')
}

async function put(database: Dexie, { write, sealed }: Ready): Promise<void> {
  const table = database.table<Sealed, string>(write.table)
  if ('remove' in write) return await table.delete(write.id)
  if (!sealed) return
  if (write.when === 'missing' && (await table.get(write.id))) return
  await Promise.all([
    write.when === 'unchanged' && refuseChanged(table.get(write.id), write.rev, sealed),
    table.put(sealed),
  ])
}

/** The same sealing lies there already where a first attempt had arrived after all. */
async function refuseChanged(reading: PromiseLike<Sealed | undefined>, rev: number, sealed: Sealed): Promise<void> {
  const stored = await reading
  if (stored && isSameSealing(stored, sealed)) return
  if ((stored?.rev ?? 0) !== rev) throw new Refused('conflict')
}

async function openAgain(database: Dexie): Promise<void> {
  database.close({ disableAutoOpen: false })
  // Whether it worked shows when the writes are tried once more.
  await database.open().catch(() => undefined)
}
