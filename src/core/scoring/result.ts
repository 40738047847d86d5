import type { AnswerCode } from '../instrument/answer'
import type { Fraction } from './fraction'

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

/** A red flag or warning that an answer raised. `says` is the instrument's own sentence where it has one. */
export type RaisedFlag = {
  item: string
  domain: string
  answer: AnswerCode
  effect: 'warn' | 'flag' | 'capBand' | 'block'
  statutory: boolean
  actWithinDays?: number
}

/** What one item did to its domain: its level on its own scale, and its share. */
export type ItemTrace = {
  item: string
  answer: AnswerCode
  counted: boolean
  value?: number
  min: number
  max: number
  weight: number
}

export type DomainResult = {
  domain: string
  score: Score
  band: string | 'unknown' | 'does-not-apply'
  /** The band that the score alone would have given, where a red flag holds it down. */
  bandBeforeCap?: string
  cappedBy: string[]
  coverage: Coverage
  levelCounts: { level: number; items: number }[]
  flags: RaisedFlag[]
  /** What holds the next band back: the items whose flags do, and unless those alone do, the items whose level is lowest. */
  heldBackBy: string[]
  trace: ItemTrace[]
}

export type GroupResult = { group: string; score: Score; band: string | 'unknown' | 'does-not-apply' }

/** Everything that answers say under one instrument. Computed each time; never stored. */
export type Result = {
  domains: DomainResult[]
  groups: GroupResult[]
  /** Red flags first as the instrument orders them; warnings are in `warnings`. */
  redFlags: RaisedFlag[]
  warnings: RaisedFlag[]
  /** As many as the instrument says: at the best level, then at the next; within a level from one domain after another. */
  strengths: { item: string; level: number }[]
  signals: { signal: string; raised: boolean }[]
}
