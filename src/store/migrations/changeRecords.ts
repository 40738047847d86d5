import type { Dexie } from 'dexie'
import type { Sealed, SealingKey } from '../sealed/seal'
import { isSameSealing, seal, unseal } from '../sealed/seal'
import { formatIn, makeSentinel, readSentinel } from '../sealed/sentinel'
import type { Migration, SealedTable } from './migration'

type Changed = { table: SealedTable; after: Sealed }
type Stored = { table: SealedTable; records: Sealed[] }

/**
 * Brings what is sealed inside the records to the newest format, one named step after the other; each step is
 * committed in one transaction together with the sentinel that says which format the records are in. Killed at
 * any point, the next opening goes on from there. Gives the sentinel that stands now.
 */
export async function changeRecords(
  database: Dexie,
  migrations: readonly Migration[],
  by: SealingKey,
): Promise<Sealed | undefined> {
  for (;;) {
    const sentinel = await readSentinel(database)
    const format = sentinel && (await formatIn(sentinel, database.name, by))
    if (!sentinel || format === undefined) return undefined
    const next = migrations.find((migration) => migration.version > format)
    if (!next) return sentinel
    await oneStep(database, next, sentinel, by)
  }
}

/** A record that cannot be unsealed stays as it is: it is never deleted, and says so on screen. */
async function oneStep(database: Dexie, migration: Migration, sentinel: Sealed, by: SealingKey): Promise<void> {
  const tables = Object.keys(migration.change) as SealedTable[]
  const before = await readTables(database, tables)
  const changed = (await Promise.all(before.map((stored) => changeTable(database, stored, migration, by)))).flat()
  const done = await makeSentinel(database.name, migration.version, sentinel.rev + 1, by)
  await database.transaction('rw', ['sentinel', ...tables], async () => {
    const now = await readSentinel(database)
    // Another tab of the same version may have taken this step first: then there is nothing left to do.
    if (!now || !isSameSealing(now, sentinel)) return
    // A tab of the older version may have made its last save meanwhile: then the step is taken again, with that in it.
    if (!isSame(before, await readTables(database, tables))) return
    for (const { table, after } of changed) await database.table(table).put(after)
    await database.table('sentinel').put(done)
  })
}

function readTables(database: Dexie, tables: SealedTable[]): Promise<Stored[]> {
  return Promise.all(
    tables.map(async (table) => ({ table, records: await database.table<Sealed, string>(table).toArray() })),
  )
}

function isSame(before: Stored[], now: Stored[]): boolean {
  return before.every(({ records }, at) => {
    const there = now[at]?.records ?? []
    return records.length === there.length && records.every((record, place) => isSameRecord(record, there[place]))
  })
}

function isSameRecord(a: Sealed, b: Sealed | undefined): boolean {
  return b !== undefined && a.id === b.id && isSameSealing(a, b)
}

async function changeTable(
  database: Dexie,
  { table, records }: Stored,
  migration: Migration,
  by: SealingKey,
): Promise<Changed[]> {
  const change = migration.change[table]
  if (!change) return []
  const changed = await Promise.all(
    records.map(async (before) => {
      const unsealed = await unseal(before, { database: database.name, table }, by)
      if (!unsealed.readable) return []
      const at = { database: database.name, table, id: before.id, rev: before.rev + 1 }
      return [{ table, after: await seal(change(unsealed.value, before.id), at, by) }]
    }),
  )
  return changed.flat()
}
