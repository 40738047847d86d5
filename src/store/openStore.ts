import type { Dexie } from 'dexie'
import { draftsIn } from './drafts'
import { instrumentsIn } from './instruments'
import { allMigrations } from './migrations/allMigrations'
import { changeRecords } from './migrations/changeRecords'
import type { Migration } from './migrations/migration'
import { organisationsIn } from './organisations'
import { plansIn } from './plans'
import { isNewerThanThisApp, makeDatabase, openWithPatience } from './sealed/database'
import { followSaving } from './sealed/saving'
import type { Marker } from './sealed/sentinel'
import { leaveMarker, wasHereBefore } from './sealed/sentinel'
import type { Unlocked } from './sealed/unlock'
import { unlock } from './sealed/unlock'
import { makeVault, type Vault } from './sealed/vault'
import { watchDatabase } from './sealed/watch'
import { sessionsIn } from './sessions'
import { settingsIn } from './settings'
import type { OpenedStore, OwnInstruments, ShelfEntry, Store } from './store'
import { askToPersist, wholeDeviceIn } from './wholeDevice/wholeDevice'

export type OpenStoreOptions = {
  databaseName: string
  now: () => Date
  shelf: readonly ShelfEntry[]
  indexedDB?: IDBFactory
  crypto?: Crypto
  marker?: Marker
  storage?: StorageManager
  migrations?: readonly Migration[]
  /** Somebody whose data was cleared by the browser has decided to begin with nothing. */
  startAgain?: boolean
  /** How long another tab may hold up an upgrade before that is called `blocked`, in milliseconds. */
  patience?: number
}

/** Opens the device's memory. Everything that can be missing in a browser is a named problem, never an exception. */
export async function openStore(options: OpenStoreOptions): Promise<OpenedStore> {
  try {
    return await open(options)
  } catch {
    return { ok: false, problem: 'unavailable' }
  }
}

async function open(options: OpenStoreOptions): Promise<OpenedStore> {
  const { databaseName: name, migrations = allMigrations, crypto = globalThis.crypto, patience = 5000 } = options
  const indexedDB = options.indexedDB ?? globalThis.indexedDB
  if (!indexedDB || !crypto?.subtle) return { ok: false, problem: 'unavailable' }
  const database = makeDatabase({ name, indexedDB, migrations })
  if ((await openWithPatience(database, patience)) === 'blocked') {
    database.close()
    return { ok: false, problem: 'blocked' }
  }
  const unlocked = await unlockAndUpgrade(database, { ...options, crypto, migrations })
  if (!unlocked.ok) {
    database.close()
    return unlocked
  }
  return { ok: true, store: await assemble(database, unlocked, { ...options, crypto, migrations }) }
}

type Completed = OpenStoreOptions & { crypto: Crypto; migrations: readonly Migration[] }
type Opened = Extract<Unlocked, { ok: true }>

async function unlockAndUpgrade(database: Dexie, options: Completed): Promise<Unlocked | Newer> {
  const { crypto, migrations, startAgain = false } = options
  const marker = markerOf(options)
  const newer = isNewerThanThisApp(database)
  const wasHere = newer || wasHereBefore(marker, database.name)
  const unlocked = await unlock(database, { crypto, format: database.verno, wasHere, startAgain: startAgain && !newer })
  if (!unlocked.ok) return newer ? { ok: false, problem: 'newer-database' } : unlocked
  leaveMarker(marker, database.name)
  if (newer || unlocked.format === database.verno) return unlocked
  const sentinel = await changeRecords(database, migrations, { key: unlocked.keys.records, crypto })
  return sentinel ? { ...unlocked, sentinel } : { ok: false, problem: 'emptied' }
}

type Newer = { ok: false; problem: 'newer-database' }

async function assemble(database: Dexie, { keys, sentinel }: Opened, options: Completed): Promise<Store> {
  const { crypto, now, shelf, migrations } = options
  const storage = options.storage ?? globalThis.navigator?.storage
  const saving = followSaving()
  const watch = await watchDatabase(database, sentinel, saving)
  const saved = askToPersist(storage)
  const vault = makeVault({ database, keys, sentinel, crypto, now, saving, refusal: watch.refusal, saved })
  const newId = () => crypto.randomUUID()
  const instruments = instrumentsIn(vault, shelf)
  const nouns = {
    organisations: organisationsIn(vault, now),
    sessions: sessionsIn(vault, now),
    plans: plansIn(vault, now),
    instruments,
    ownInstruments: () => ownInstruments(vault, now),
    rounds: async () => (await import('./rating/rounds')).roundsIn(vault),
    settings: settingsIn(vault),
    handOver: async () =>
      (await import('./handOver/handOver')).handOverIn(vault, { now, newId, instruments, migrations }),
    drafts: draftsIn(vault, now),
  }
  return {
    ...nouns,
    wholeDevice: wholeDeviceIn(vault, { now, storage, migrations, instruments }),
    saving: { now: saving.now, subscribe: saving.subscribe, stands: saving.stands, waits: saving.waits },
    mayWrite: () => watch.refusal() === undefined,
    beforeClosing: watch.beforeClosing,
    keepAll: watch.keepAll,
    close() {
      watch.stop()
      database.close()
    },
  }
}

async function ownInstruments(vault: Vault, now: () => Date): Promise<OwnInstruments> {
  const { ownInstrumentsIn } = await import('./ownInstruments/ownInstruments')
  return ownInstrumentsIn(vault, now)
}

function markerOf(options: OpenStoreOptions): Marker | undefined {
  try {
    return options.marker ?? globalThis.localStorage
  } catch {
    return undefined
  }
}
