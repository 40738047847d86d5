import type { Answer, Answers } from '../../instrument/answer'
import type { Instrument } from '../../instrument/instrumentSchema'
import type { Item } from '../../instrument/itemSchema'
import type { Group } from '../../instrument/scoringSchema'
import { isSameQuestion } from '../../instrument/versions/sameQuestion'
import { ruleOf } from '../../scoring/bands'
import type { Result, Score } from '../../scoring/result'
import { scoreAnswers } from '../../scoring/scoreAnswers'
import { type Verdict, verdictOf } from '../compare/compareDomains'
import { occasionOf } from '../occasion'
import { recordOf } from '../recorded'
import { answersOf } from '../sessionProgress'
import type { Session } from '../sessionSchema'
import { type AdvisorSide, roundOf } from './roundOf'

/** `really` is what was so at the first occasion, as it was seen at this one. */
export type Reading<Value> = { session: string; now: Value; really?: Value }

/** A mean that is to rise. The verdicts hold the rule's smallest change against the first rating, and against `really`. */
export type ConstructReading = Reading<Score> & { since?: Verdict; sinceReally?: Verdict }

export type AdvisorProgress = {
  /** What everything was computed by: the newest session's, with the items alone that mean the same in all of them. */
  instrument: Instrument
  /** The first occasion and those after it. */
  sessions: { session: Session; occasion: string }[]
  constructs: { group: string; readings: ConstructReading[] }[]
  /** Each area with its one rating for each construct. */
  areas: { domain: string; ratings: { group: string; readings: Reading<Answer | undefined>[] }[] }[]
  /** Everything else that is scored, by domain or group: a quiz, a case. Only sessions that asked it have a reading. */
  checks: { part: string; readings: Reading<Score>[] }[]
}

/** What moved from an advisor's first session to the later ones, all computed by one rule. */
export function advisorProgress(sides: readonly AdvisorSide[]): AdvisorProgress | 'nothing-yet' {
  const round = roundOf(sides)
  const newest = round.toSorted((a, b) => (a.session.startedAt < b.session.startedAt ? 1 : -1))[0]
  if (!newest) return 'nothing-yet'
  const instrument = withComparable(newest.instrument, round)
  const constructs = instrument.scoring.groups.filter((group) => isConstruct(instrument, group))
  const seen = round.map(({ session }) => seenIn(session, instrument))
  const areas = new Set(
    constructs.flatMap(({ of }) => of.map(({ member }) => instrument.items.find(({ id }) => id === member)?.domain)),
  )
  return {
    instrument,
    sessions: round.map(({ session }) => ({ session, occasion: session.occasion ?? '' })),
    constructs: constructs.map((group) => ({ group: group.id, readings: constructReadings(group, instrument, seen) })),
    areas: instrument.domains
      .filter(({ id }) => areas.has(id))
      .map(({ id }) => ({ domain: id, ratings: ratingsIn(id, constructs, instrument, seen) })),
    checks: [
      ...instrument.domains.map(({ id }) => id).filter((id) => !areas.has(id)),
      ...instrument.scoring.groups.filter((group) => !constructs.includes(group)).map(({ id }) => id),
    ].map((part) => ({ part, readings: checkReadings(part, seen) })),
  }
}

/** Means of ratings that are to rise: the rule says how much of a rise means something. */
function isConstruct(instrument: Instrument, { rule, of }: Group): boolean {
  const areItems = of.every(({ member }) => instrument.items.some(({ id }) => id === member))
  return areItems && ruleOf(instrument, rule).smallestChange !== undefined
}

/** An item that one of the sessions asked as another question is left out of all of them. */
function withComparable(instrument: Instrument, round: readonly AdvisorSide[]): Instrument {
  const isAskedIn = (side: AdvisorSide, item: Item) => {
    const own = side.instrument.items.find(({ id }) => id === item.id)
    return own !== undefined && isSameQuestion({ instrument: side.instrument, item: own }, { instrument, item })
  }
  return {
    ...instrument,
    items: instrument.items.map((item) =>
      round.every((side) => isAskedIn(side, item)) ? item : { ...item, future: true },
    ),
  }
}

type Seen = { session: Session; now: Result; really: Result | undefined }

function seenIn(session: Session, instrument: Instrument): Seen {
  const { domains, occasion, profile } = session
  const earlier = occasionOf(session, instrument)?.then
  const said: Answers = Object.fromEntries(
    instrument.items.map((item) => [item.id, recordOf(session, item)?.then] as const),
  )
  return {
    session,
    now: scoreAnswers(instrument, answersOf(session, instrument), profile, { domains, occasion }),
    really: earlier === undefined ? undefined : scoreAnswers(instrument, said, profile, { domains, occasion: earlier }),
  }
}

function constructReadings(group: Group, instrument: Instrument, seen: Seen[]): ConstructReading[] {
  const { smallestChange } = ruleOf(instrument, group.rule)
  const [first] = seen
  const before = first && first.really === undefined ? scoreIn(first.now, group.id) : undefined
  return seen.map((one) => {
    const now = scoreIn(one.now, group.id) ?? 'unknown'
    const really = one.really && scoreIn(one.really, group.id)
    return {
      session: one.session.id,
      now,
      ...(really !== undefined && { really, sinceReally: verdictOf(really, now, smallestChange) }),
      ...(before !== undefined && one !== first && { since: verdictOf(before, now, smallestChange) }),
    }
  })
}

function ratingsIn(domain: string, constructs: Group[], instrument: Instrument, seen: Seen[]) {
  return constructs.flatMap(({ id: group, of }) => {
    const item = instrument.items.find((one) => one.domain === domain && of.some(({ member }) => member === one.id))
    if (!item || item.future) return []
    const readings = seen.map(({ session }): Reading<Answer | undefined> => {
      const { answer, then: really } = recordOf(session, item) ?? {}
      return { session: session.id, now: answer, ...(really !== undefined && { really }) }
    })
    return [{ group, readings }]
  })
}

function checkReadings(part: string, seen: Seen[]): Reading<Score>[] {
  return seen.flatMap(({ session, now }) => {
    const score = scoreIn(now, part)
    return score === undefined || score === 'does-not-apply' ? [] : [{ session: session.id, now: score }]
  })
}

function scoreIn({ domains, groups }: Result, part: string): Score | undefined {
  return (domains.find(({ domain }) => domain === part) ?? groups.find(({ group }) => group === part))?.score
}
