import { z } from 'zod'
import { compareVersions } from '../versions/compareVersions'
import { type Basis, basisOf, basisSchema, withRevisions } from './basis'
import type { Changed, Refusal } from './changed'
import type { InstrumentDocument } from './instrumentDocument'

/**
 * One version of an instrument that did not ship with the app. While it is a draft it can be changed and stands on no
 * shelf; finished, it stands there as it is. `givenAway`: others may have it, so this version says the same for ever.
 */
export const ownInstrumentSchema = z.object({
  id: z.string(),
  document: z.custom<InstrumentDocument>((value) => typeof value === 'object' && value !== null),
  basis: basisSchema,
  origin: z.discriminatedUnion('is', [
    z.object({ is: z.literal('adapted') }),
    z.object({ is: z.literal('file'), name: z.string(), on: z.string() }),
  ]),
  state: z.enum(['draft', 'finished']),
  givenAway: z.boolean(),
})
export type OwnInstrument = z.infer<typeof ownInstrumentSchema>

type Identity = { publisher: string; id: string; version: string }

/** A draft of an adaptation. `original` is what it was made from. */
export function startDraft(id: string, document: InstrumentDocument, original: InstrumentDocument): OwnInstrument {
  return { id, document, basis: basisOf(original), origin: { is: 'adapted' }, state: 'draft', givenAway: false }
}

/** What came in a file is kept as it came; to change it, make a version of your own. */
export function fromFile(id: string, document: InstrumentDocument, file: { name: string; on: string }): OwnInstrument {
  return { id, document, basis: {}, origin: { is: 'file', ...file }, state: 'finished', givenAway: true }
}

export type ChangedOwn = { ok: true; own: OwnInstrument } | Extract<Changed, { ok: false }>

/** A change to a draft; each item gets the revision that its meaning asks for. */
export function changeDraft(
  own: OwnInstrument,
  change: (document: InstrumentDocument, basis: Basis) => Changed,
): ChangedOwn {
  if (own.state !== 'draft') return refused('finished')
  const changed = change(own.document, own.basis)
  if (!changed.ok) return changed
  return { ok: true, own: { ...own, document: withRevisions(changed.document, own.basis, own.document) } }
}

export function finish(own: OwnInstrument): OwnInstrument {
  return { ...own, state: 'finished' }
}

/**
 * The newest version of the same instrument that is here, if it is newer than this one. Changes go on from there alone:
 * two versions that went on from one would say different things under one revision.
 */
export function newerThan<Version extends Identity>(document: Identity, here: readonly Version[]): Version | undefined {
  const { publisher, id, version } = document
  return here
    .filter((one) => one.publisher === publisher && one.id === id && compareVersions(one.version, version) > 0)
    .toSorted((a, b) => compareVersions(a.version, b.version))
    .at(-1)
}

/** Back to a draft, as long as no session was held with it, nobody else can have it, and nothing was made from it. */
export function reopen(own: OwnInstrument, of: { used: boolean; here?: readonly Identity[] }): ChangedOwn {
  if (newerThan(own.document, of.here ?? [])) return refused('newer-is-here')
  if (of.used || own.givenAway) return refused('finished')
  return { ok: true, own: { ...own, state: 'draft' } }
}

/** Marked as something that others may have from now on. Only what is finished, and whose licence lets it be passed on. */
export function giveAway(own: OwnInstrument): ChangedOwn {
  if (own.state === 'draft') return refused('not-finished')
  if (!own.document.licence.mayRedistribute) return refused('may-not-give-away')
  return { ok: true, own: own.givenAway ? own : { ...own, givenAway: true } }
}

/**
 * The next version as a draft; the one before stays as it is. `versions` are numbers that have been used, also by what is
 * not here any more; `here` are the instruments that are.
 */
export function nextVersion(
  own: OwnInstrument,
  id: string,
  versions: readonly string[],
  here: readonly Identity[] = [],
): ChangedOwn {
  if (own.origin.is === 'file') return refused('not-ours')
  if (newerThan(own.document, here)) return refused('newer-is-here')
  const newest = [own.document.version, ...versions].toSorted(compareVersions).at(-1) ?? own.document.version
  const [major = 1, minor = 0] = newest.split('.').map(Number)
  const document = { ...own.document, version: `${major}.${minor + 1}.0` }
  return { ok: true, own: { ...startDraft(id, document, own.document), origin: own.origin } }
}

function refused(refusal: Refusal): ChangedOwn {
  return { ok: false, refusal }
}
