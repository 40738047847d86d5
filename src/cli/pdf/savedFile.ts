import { contentHash } from '../../core/instrument/contentHash'
import type { Instrument } from '../../core/instrument/instrumentSchema'
import { parseInstrument } from '../../core/instrument/parseInstrument'
import type { Plan } from '../../core/planning/planSchema'
import { readSavedFile, type SavedContents } from '../../core/savedFile/readSavedFile'
import type { Session } from '../../core/session/sessionSchema'

/** The newest format of the files that the app saves. */
export const newestFormat = 3

/** What a saved file holds that documents are made from. */
export type Saved = {
  sessions: Session[]
  plans: Plan[]
  documents: unknown[]
  advisor: NonNullable<SavedContents['settings']>['advisor'] | undefined
}

export type ReadSaved = { ok: true; saved: Saved } | { ok: false; message: string }

/** A session, or a whole device, as the app saves it to a file. */
export function readSaved(file: unknown): ReadSaved {
  const read = readSavedFile(file, { newestFormat, upgrade: withOwnInstruments })
  if (!read.ok) return { ok: false, message: reasons[read.problem] }
  const { sessions, plans, instruments, ownInstruments, settings } = read.contents
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

/** All that has changed since format 1. */
function withOwnInstruments(file: unknown): unknown {
  return { ownInstruments: [], ...(file as object) }
}

const reasons = {
  'not-ours': 'This is no file of a session or of a whole device that Soundings saved.',
  damaged: 'The file is damaged: it is not as Soundings saved it.',
  'newer-file': 'A newer version of Soundings saved this: update this one first.',
}

/** The instrument of a session among documents: the very same, by its content hash. */
export function instrumentAmong(documents: readonly unknown[], { instrument }: Session): Instrument | undefined {
  const document = documents.find((one) => contentHash(one) === instrument.contentHash)
  const parsed = parseInstrument(document)
  return parsed.ok ? parsed.instrument : undefined
}
