import { z } from 'zod'
import { ownInstrumentSchema } from '../../core/instrument/adapting/ownInstrument'
import { contentHash } from '../../core/instrument/contentHash'
import { organisationSchema } from '../../core/organisation/organisation'
import { planSchema } from '../../core/planning/planSchema'
import { sessionSchema } from '../../core/session/sessionSchema'
import type { Migration, SealedTable } from '../migrations/migration'

const settingsSchema = z.object({
  advisor: z.object({ name: z.string(), body: z.string(), contact: z.string(), logo: z.string() }),
  setUp: z.boolean(),
  mode: z.enum(['facilitated', 'self']).exactOptional(),
})

const contentsSchema = z.object({
  organisations: z.array(organisationSchema),
  sessions: z.array(sessionSchema),
  plans: z.array(planSchema),
  instruments: z.array(z.object({ contentHash: z.string(), document: z.unknown() })),
  ownInstruments: z.array(ownInstrumentSchema),
  settings: settingsSchema.nullable(),
})
/** Everything on a device, apart from what is only being typed. */
export type DeviceContents = z.infer<typeof contentsSchema>

const envelopeSchema = z.object({
  app: z.literal('soundings'),
  formatVersion: z.int().positive(),
  savedAt: z.string(),
  checksum: z.string(),
})

const listsSchema = z.object({
  organisations: z.array(z.unknown()),
  sessions: z.array(z.unknown()),
  plans: z.array(z.unknown()),
  /** Not there before format 2. */
  ownInstruments: z.array(z.unknown()).default([]),
})

export type ReadDeviceFile =
  | { ok: true; contents: DeviceContents }
  | { ok: false; problem: 'not-ours' | 'damaged' | 'newer-file' }

export function writeDeviceFile(contents: DeviceContents, of: { savedAt: string; formatVersion: number }): string {
  const file = { app: 'soundings', formatVersion: of.formatVersion, savedAt: of.savedAt, ...contents }
  return JSON.stringify({ ...file, checksum: contentHash(file) }, undefined, 1)
}

/** The door for files that are read back: whole and unaltered, or refused. An older file is brought to today's format. */
export function readDeviceFile(json: string, migrations: readonly Migration[]): ReadDeviceFile {
  const file = parsed(json)
  if (file === undefined) return { ok: false, problem: looksLikeOurs(json) ? 'damaged' : 'not-ours' }
  const named = z.object({ app: z.literal('soundings') }).safeParse(file)
  if (!named.success) return { ok: false, problem: 'not-ours' }
  const envelope = envelopeSchema.safeParse(file)
  if (!envelope.success) return { ok: false, problem: 'damaged' }
  const { formatVersion, checksum } = envelope.data
  if (formatVersion > newestFormat(migrations)) return { ok: false, problem: 'newer-file' }
  const { checksum: _, ...rest } = file as Record<string, unknown>
  try {
    const contents = contentHash(rest) === checksum && intactContents(rest, formatVersion, migrations)
    return contents ? { ok: true, contents } : { ok: false, problem: 'damaged' }
  } catch {
    // No file of ours exhausts the stack or stops a migration.
    return { ok: false, problem: 'damaged' }
  }
}

export function newestFormat(migrations: readonly Migration[]): number {
  return Math.max(...migrations.map((migration) => migration.version))
}

/** Gives what the file said, not what the schemas made of it: a key that this version does not know is kept. */
function intactContents(
  file: unknown,
  formatVersion: number,
  migrations: readonly Migration[],
): DeviceContents | undefined {
  const steps = migrations.filter((migration) => migration.version > formatVersion)
  const contents = steps.reduce(inNewFormat, file)
  const fits = contentsSchema.safeParse(contents)
  if (!fits.success) return undefined
  const { organisations, sessions, plans, instruments, ownInstruments } = fits.data
  const isWhole = instruments.every((one) => contentHash(one.document) === one.contentHash)
  const ids = [
    ...[organisations, sessions, ownInstruments].map((list) => list.map(({ id }) => id)),
    plans.map((plan) => plan.sessionId),
  ]
  const isOnce = ids.every((list) => new Set(list).size === list.length)
  return isWhole && isOnce ? (contents as DeviceContents) : undefined
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
