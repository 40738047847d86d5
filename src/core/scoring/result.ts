import type { AnswerCode } from '../instrument/answer'
import type { Fraction } from './exact/fraction'

/** An exact value in its rule's unit (per cent of the maximum, say), or why there is none. Never 0, −1 or NaN for 'no score'. */
export type Score = Fraction | 'unknown' | 'does-not-apply'

/** How much stands behind a score, in items. `applicable` = with a level + don't know + not discussed. */
export type Coverage = {
  applicable: number
  withLevel: number
  dontKnow: number
  notDiscussed: number
  doesNotApply: number
  notAsked: number
}

/** A red flag or warning that an answer raised. Its sentence stands with its rule (`ruleBehind`). */
export type RaisedFlag = {
  item: string
  domain: string
  answer: AnswerCode
  effect: 'warn' | 'flag' | 'capBand' | 'block'
  statutory: boolean
  actWithinDays?: number
}

/**
 * What one part did to its score. `contributed` is its share of the score where the rule adds up, before what becomes of
 * the whole (`transform`, `table`); `satisfied` where the rule asks for that. A part that is not counted has neither.
 */
export type Share = { counted: boolean; weight: number; contributed?: Fraction; satisfied?: boolean }

/** One item in its domain: its answer, and its value on its own scale from `min` to `max` where it has one. */
export type ItemTrace = Share & { item: string; answer: AnswerCode; value?: number; min?: number; max?: number }

/** One member of a group: its own score, or its band's place, as the group counts it. */
export type MemberTrace = Share & { member: string; value: Score }

/** What domains and groups have in common. */
export type Outcome = {
  /** The rule that it was scored under: its own, or the one that an overlay put in place. */
  rule: string
  score: Score
  band: string | 'unknown' | 'does-not-apply'
  /** The band that the score alone would have given, where a red flag holds it down. */
  bandBeforeCap?: string
  cappedBy: string[]
  /** What holds the next band or stage back: what its flags do, and unless those alone do, the parts that are lowest or missing. */
  heldBackBy: string[]
  /** The parts of which nobody could say, or was asked: with them the score might be another. */
  unknown: string[]
  stages: Stages
}

/**
 * Of a rule with stages, the one that is reached whatever the open parts turn out to be, and the highest that it could be.
 * `none` under any other rule, and where too little is known for a score.
 */
export type Stages = { surely: number; perhaps: number } | 'none'

export type DomainResult = Outcome & {
  domain: string
  coverage: Coverage
  levelCounts: { level: number; items: number }[]
  flags: RaisedFlag[]
  trace: ItemTrace[]
}

export type GroupResult = Outcome & { group: string; trace: MemberTrace[] }

/** Everything that answers say under one instrument. Computed each time; never stored. */
export type Result = {
  domains: DomainResult[]
  groups: GroupResult[]
  /** The overlays that hold for this organisation. */
  overlays: string[]
  /** Those of which nobody can say whether they hold: they are not in place, and could be. */
  openOverlays: string[]
  /** Red flags first as the instrument orders them; warnings are in `warnings`. */
  redFlags: RaisedFlag[]
  warnings: RaisedFlag[]
  /** As many as the instrument says: at the best level, then at the next; within a level from one domain after another. */
  strengths: { item: string; level: number }[]
  signals: { signal: string; raised: boolean }[]
}
