import type { Profile } from '../../organisation/organisation'
import { profileCodes, unknownCodes } from '../../organisation/profileCodes'
import type { Instrument, Purpose } from '../instrumentSchema'

type IncomeBand = NonNullable<Profile['incomeBand']>

/** What somebody wants of an instrument. Whatever nobody said rules nothing out. */
export type Wants = {
  purpose: Purpose
  incomeBand?: IncomeBand | undefined
  /** Minutes that people have together; `several-meetings` is time enough for anything. */
  time?: number | 'several-meetings' | undefined
  /** Whether somebody is there to lead it. */
  advisor?: boolean | undefined
}

/** What speaks for an instrument. `time-tight`: only a quick group will finish. `unknown-time`: the instrument does not say. */
export type Reason =
  | 'purpose'
  | 'made-for-size'
  | 'any-size'
  | 'time'
  | 'time-tight'
  | 'unknown-time'
  | 'led-by-advisor'
  | 'no-advisor-needed'

/** What speaks against it. */
export type Objection =
  | 'other-purpose'
  | 'about-advisor'
  | 'needs-advisor'
  | 'for-smaller'
  | 'for-larger'
  | 'for-other-size'
  | 'too-long'

/** `cannot-say`: its author has not said what it is for. */
export type Weighed = {
  instrument: Instrument
  verdict: 'fits' | 'does-not-fit' | 'cannot-say'
  reasons: Reason[]
  objections: Objection[]
}

/** Every instrument, once. `best` is the first that nothing speaks against; without one, `others` say why not. */
export type Recommendation = { best: Weighed | undefined; others: Weighed[] }

/** The best fit first, then what would fit if something gave way, then those of which we cannot say. Nothing is left out. */
export function recommend(instruments: readonly Instrument[], wants: Wants): Recommendation {
  const ordered = instruments.map((instrument) => weigh(instrument, wants)).sort(nearestFirst)
  const [first, ...rest] = ordered
  return first?.verdict === 'fits' ? { best: first, others: rest } : { best: undefined, others: ordered }
}

function weigh(instrument: Instrument, wants: Wants): Weighed {
  const objections = objectionsTo(instrument, wants)
  if (!instrument.fits) return { instrument, verdict: 'cannot-say', reasons: [], objections }
  const verdict = objections.length === 0 ? 'fits' : 'does-not-fit'
  return { instrument, verdict, reasons: reasonsFor(instrument, wants), objections }
}

function objectionsTo({ fits, subject, minutes }: Instrument, wants: Wants): Objection[] {
  const { purpose, advisor } = wants
  const aboutAdvisor = subject === 'advisor' && purpose !== 'own-skills'
  const size = otherSize(fits?.incomeBands, knownBand(wants))
  const against: [Objection, boolean][] = [
    ['about-advisor', aboutAdvisor],
    ['other-purpose', !aboutAdvisor && fits !== undefined && !fits.purposes.includes(purpose)],
    ['needs-advisor', fits?.needsAdvisor === true && advisor === false],
    ['too-long', minutes !== undefined && minutes.from > minutesIn(wants)],
  ]
  return [...against.flatMap(([objection, holds]) => (holds ? [objection] : [])), ...size]
}

function otherSize(madeFor: IncomeBand[] | undefined, own: IncomeBand | undefined): Objection[] {
  if (madeFor === undefined || own === undefined || madeFor.includes(own)) return []
  const place = (band: IncomeBand) => profileCodes.incomeBand.indexOf(band)
  if (madeFor.every((band) => place(band) < place(own))) return ['for-smaller']
  return madeFor.every((band) => place(band) > place(own)) ? ['for-larger'] : ['for-other-size']
}

function reasonsFor({ fits, subject, minutes }: Instrument, wants: Wants): Reason[] {
  const { purpose, time, advisor } = wants
  const band = knownBand(wants)
  const within = minutesIn(wants)
  const speaks: [Reason, boolean][] = [
    ['purpose', fits?.purposes.includes(purpose) === true],
    ['made-for-size', band !== undefined && fits?.incomeBands?.includes(band) === true],
    ['any-size', subject === 'organisation' && band !== undefined && fits?.incomeBands === undefined],
    ['time', time !== undefined && minutes !== undefined && minutes.to <= within],
    ['time-tight', minutes !== undefined && minutes.from <= within && within < minutes.to],
    ['unknown-time', time !== undefined && minutes === undefined],
    ['led-by-advisor', fits?.needsAdvisor === true && advisor !== false],
    ['no-advisor-needed', fits?.needsAdvisor === false && advisor === false],
  ]
  return speaks.flatMap(([reason, holds]) => (holds ? [reason] : []))
}

function minutesIn({ time }: Wants): number {
  return typeof time === 'number' ? time : Number.POSITIVE_INFINITY
}

function knownBand({ incomeBand }: Wants): IncomeBand | undefined {
  return incomeBand !== undefined && unknownCodes.includes(incomeBand) ? undefined : incomeBand
}

const verdicts = ['fits', 'does-not-fit', 'cannot-say'] satisfies Weighed['verdict'][]

/**
 * Another purpose is further away than any number of other objections. Of two that fit, what is made for this size and
 * sure to be done in time comes first; what is alike keeps the order in which it came.
 */
function nearestFirst(a: Weighed, b: Weighed): number {
  return (
    verdicts.indexOf(a.verdict) - verdicts.indexOf(b.verdict) ||
    misses(a) - misses(b) ||
    a.objections.length - b.objections.length ||
    merits(b) - merits(a)
  )
}

function merits({ reasons }: Weighed): number {
  return reasons.filter((reason) => reason === 'made-for-size' || reason === 'time').length
}

/** What is about an advisor is not even about the group. */
function misses({ objections }: Weighed): number {
  if (objections.includes('about-advisor')) return 2
  return objections.includes('other-purpose') ? 1 : 0
}
