import { z } from 'zod'
import { contentHash } from '../../core/instrument/contentHash'
import { type ReadSavedFile, readSavedFile, type SavedContents, type Upgrade } from '../../core/savedFile/readSavedFile'
import type { Migration, SealedTable } from '../migrations/migration'

/** Everything on a device, apart from what is only being typed. */
export type DeviceContents = SavedContents

const listsSchema = z.object({
  organisations: z.array(z.unknown()),
  sessions: z.array(z.unknown()),
  plans: z.array(z.unknown()),
  /** Not there before format 2. */
  ownInstruments: z.array(z.unknown()).default([]),
})

export function writeDeviceFile(contents: DeviceContents, of: { savedAt: string; formatVersion: number }): string {
  const file = { app: 'soundings', formatVersion: of.formatVersion, savedAt: of.savedAt, ...contents }
  return JSON.stringify({ ...file, checksum: contentHash(file) }, undefined, 1)
}

/** Reads the text of such a file back; an older one is brought to today's format by the steps of the store. */
export function readDeviceFile(json: string, migrations: readonly Migration[]): ReadSavedFile {
  const file = parsed(json)
  if (file === undefined) return { ok: false, problem: looksLikeOurs(json) ? 'damaged' : 'not-ours' }
  return readSavedFile(file, { newestFormat: newestFormat(migrations), upgrade: upgradeBy(migrations) })
}

/** Brings an older file to the format of today. */
export function upgradeBy(migrations: readonly Migration[]): Upgrade {
  return (older, formatVersion) =>
    migrations.filter(({ version }) => version > formatVersion).reduce(inNewFormat, older)
}

export function newestFormat(migrations: readonly Migration[]): number {
  return Math.max(...migrations.map((migration) => migration.version))
}

function inNewFormat(file: unknown, { change }: Migration): unknown {
  const lists = listsSchema.parse(file)
  const each = (table: SealedTable, values: unknown[]) =>
    values.map((value) => change[table]?.(value, (value as { id: string }).id) ?? value)
  const { settings } = file as { settings: unknown }
  return {
    ...(file as object),
    organisations: each('organisations', lists.organisations),
    sessions: each('sessions', lists.sessions),
    plans: each('plans', lists.plans),
    ownInstruments: each('ownInstruments', lists.ownInstruments),
    settings: settings && change.settings ? change.settings(settings, 'settings') : settings,
  }
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

/** A file that was cut off is not JSON any more, but still begins like one of ours. */
function looksLikeOurs(json: string): boolean {
  return /^\s*\{\s*"app"\s*:\s*"soundings"/.test(json.slice(0, 200))
}
