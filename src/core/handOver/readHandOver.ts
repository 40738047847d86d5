import { z } from 'zod'
import { parseInstrument } from '../instrument/parseInstrument'
import type { Upgrade } from '../savedFile/readSavedFile'
import { areWhole } from '../savedFile/wholeRecords'
import { type HandOverFile, handOverFormat, handOverSchema } from './handOverFile'
import { maybeGiven } from './makeHandOver'

export type HandOverProblem =
  | 'not-ours' // it opened, and holds something else
  | 'damaged'
  | 'newer-file'

export type ReadHandOver = { ok: true; file: HandOverFile } | { ok: false; problem: HandOverProblem }

const namedSchema = z.looseObject({
  app: z.literal('soundings'),
  handOver: z.looseObject({ major: z.int() }),
  formatVersion: z.int().positive(),
})

/** The door for what somebody hands over: whole, of a format that this version knows, and about one thing; or refused. */
export function readHandOver(text: string, of: { newestFormat: number; upgrade: Upgrade }): ReadHandOver {
  try {
    const said = jsonIn(text)
    const named = namedSchema.safeParse(said)
    if (!named.success) return { ok: false, problem: 'not-ours' }
    const { handOver, formatVersion } = named.data
    if (handOver.major > handOverFormat.major || formatVersion > of.newestFormat) {
      return { ok: false, problem: 'newer-file' }
    }
    return intact(of.upgrade(said, formatVersion))
  } catch {
    // No file of ours exhausts the stack or stops a migration.
    return { ok: false, problem: 'damaged' }
  }
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Gives what the file said, not what the schemas made of it: a key that this version does not know is kept. */
function intact(said: unknown): ReadHandOver {
  const fits = handOverSchema.safeParse(said)
  if (!fits.success || !areWhole(fits.data) || !isAboutOneThing(fits.data)) return { ok: false, problem: 'damaged' }
  const { sessions, instruments } = fits.data
  for (const { instrument } of sessions) {
    const copy = instruments.find(({ contentHash }) => contentHash === instrument.contentHash)
    const parsed = copy && parseInstrument(copy.document)
    if (!parsed || parsed.ok) continue
    const isNewer = parsed.problems.some(({ problem }) => problem === 'newer-format')
    return { ok: false, problem: isNewer ? 'newer-file' : 'damaged' }
  }
  return { ok: true, file: said as HandOverFile }
}

/** Ids stand in addresses and in the names of records. Ours are letters, digits and hyphens. */
const id = /^[\w-]{1,100}$/

function isAboutOneThing({ about, organisations, sessions, plans }: HandOverFile): boolean {
  const [organisation] = organisations
  const owner = organisation?.id ?? sessions[0]?.organisationId
  const records = [...organisations, ...sessions, ...plans]
  return (
    (about === 'session' ? sessions.length === 1 && organisations.length <= 1 : organisations.length === 1) &&
    records.every((record) => id.test(record.id)) &&
    sessions.every((session) => session.organisationId === owner && maybeGiven(session)) &&
    plans.every((plan) => sessions.some((session) => session.id === plan.sessionId)) &&
    (owner === undefined || owner === '' || id.test(owner))
  )
}
