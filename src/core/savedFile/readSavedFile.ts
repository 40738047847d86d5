import { z } from 'zod'
import { contentHash } from '../instrument/contentHash'
import { areWhole, recordsSchema, standOnce } from './wholeRecords'

const settingsSchema = z.object({
  advisor: z.object({ name: z.string(), body: z.string(), contact: z.string(), logo: z.string() }),
  setUp: z.boolean(),
  mode: z.enum(['facilitated', 'self']).exactOptional(),
})

const contentsSchema = recordsSchema.extend({
  /** Each has a door of its own: one that cannot be read stops nothing else. */
  ownInstruments: z.array(z.looseObject({ document: z.unknown().optional() })),
  settings: settingsSchema.nullable(),
})
/** What a file holds that a person saved: one session, or everything on a device apart from what is only being typed. */
export type SavedContents = z.infer<typeof contentsSchema>

const envelopeSchema = z.object({
  app: z.literal('soundings'),
  formatVersion: z.int().positive(),
  savedAt: z.string(),
  checksum: z.string(),
})

export type ReadSavedFile =
  | { ok: true; contents: SavedContents }
  | { ok: false; problem: 'not-ours' | 'damaged' | 'newer-file' }

/** A file of an older format in today's. */
export type Upgrade = (file: unknown, formatVersion: number) => unknown

/** The door for what a person saved to a file: whole and unaltered, or refused. An older file is brought to today's format. */
export function readSavedFile(file: unknown, of: { newestFormat: number; upgrade: Upgrade }): ReadSavedFile {
  const named = z.object({ app: z.literal('soundings') }).safeParse(file)
  if (!named.success) return { ok: false, problem: 'not-ours' }
  const envelope = envelopeSchema.safeParse(file)
  if (!envelope.success) return { ok: false, problem: 'damaged' }
  const { formatVersion, checksum } = envelope.data
  if (formatVersion > of.newestFormat) return { ok: false, problem: 'newer-file' }
  const { checksum: _, ...rest } = file as Record<string, unknown>
  try {
    const contents = contentHash(rest) === checksum && intactContents(of.upgrade(rest, formatVersion))
    return contents ? { ok: true, contents } : { ok: false, problem: 'damaged' }
  } catch {
    // No file of ours exhausts the stack or stops a migration.
    return { ok: false, problem: 'damaged' }
  }
}

/** Gives what the file said, not what the schemas made of it: a key that this version does not know is kept. */
function intactContents(contents: unknown): SavedContents | undefined {
  const fits = contentsSchema.safeParse(contents)
  if (!fits.success) return undefined
  const own = fits.data.ownInstruments.flatMap(({ id }) => (typeof id === 'string' ? id : []))
  return areWhole(fits.data) && standOnce(own) ? (contents as SavedContents) : undefined
}
