import { z } from 'zod'
import { contentHash } from '../../core/instrument/contentHash'
import type { Instrument } from '../../core/instrument/instrumentSchema'
import { parseInstrument } from '../../core/instrument/parseInstrument'
import type { Plan } from '../../core/planning/planSchema'
import { planSchema } from '../../core/planning/planSchema'
import type { Session } from '../../core/session/sessionSchema'
import { sessionSchema } from '../../core/session/sessionSchema'

/** The newest format of the files that the app saves; since the first, no session and no plan has changed in it. */
export const newestFormat = 2

const advisorSchema = z.object({ name: z.string(), body: z.string(), contact: z.string(), logo: z.string() })

const savedSchema = z.object({
  sessions: z.array(sessionSchema),
  plans: z.array(planSchema),
  instruments: z.array(z.object({ document: z.unknown() })),
  ownInstruments: z.array(z.object({ document: z.unknown() })).default([]),
  settings: z.object({ advisor: advisorSchema }).nullable(),
})

const envelopeSchema = z.object({
  app: z.literal('soundings'),
  formatVersion: z.int().positive(),
  checksum: z.string(),
})

/** What a saved file holds that documents are made from. */
export type Saved = {
  sessions: Session[]
  plans: Plan[]
  documents: unknown[]
  advisor: z.infer<typeof advisorSchema> | undefined
}

export type ReadSaved = { ok: true; saved: Saved } | { ok: false; message: string }

/** A session, or a whole device, as the app saves it to a file: whole and unaltered, or refused. */
export function readSaved(file: unknown): ReadSaved {
  const envelope = envelopeSchema.safeParse(file)
  if (!envelope.success) return refused('This is no file of a session or of a whole device that Soundings saved.')
  if (envelope.data.formatVersion > newestFormat)
    return refused('A newer version of Soundings saved this: update this one first.')
  const { checksum, ...rest } = file as Record<string, unknown>
  const saved = isWhole(rest, checksum) ? savedSchema.safeParse(rest) : undefined
  if (!saved?.success) return refused('The file is damaged: it is not as Soundings saved it.')
  const { sessions, plans, instruments, ownInstruments, settings } = saved.data
  return {
    ok: true,
    saved: {
      // What one person said about the work is never shown by itself.
      sessions: sessions.filter(({ feedback }) => !feedback),
      plans,
      documents: [...instruments, ...ownInstruments].map(({ document }) => document),
      advisor: settings?.advisor,
    },
  }
}

/** The instrument of a session among documents: the very same, by its content hash. */
export function instrumentAmong(documents: readonly unknown[], { instrument }: Session): Instrument | undefined {
  const document = documents.find((one) => contentHash(one) === instrument.contentHash)
  const parsed = parseInstrument(document)
  return parsed.ok ? parsed.instrument : undefined
}

function isWhole(rest: Record<string, unknown>, checksum: unknown): boolean {
  try {
    return contentHash(rest) === checksum
  } catch {
    // No file of ours is nested so deeply that walking it exhausts the stack.
    return false
  }
}

function refused(message: string): ReadSaved {
  return { ok: false, message }
}
