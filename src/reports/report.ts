import type { NonLevel } from '../core/instrument/answer'
import type { Band } from '../core/instrument/scoringSchema'
import type { Action } from '../core/planning/planSchema'
import type { Coverage } from '../core/scoring/result'
import type { Confidence, RaterRole, SessionMode } from '../core/session/sessionSchema'

/**
 * Everything that a document about one session says, as plain data that can be posted to a worker. It holds what
 * people and the instrument wrote, and codes for the rest; the words for the codes stand in `words/`.
 * Days are plain dates (2026-12-06) or '' where nobody has said.
 */
export type Report = {
  language: string
  organisation: string
  madeUp: boolean
  mode: SessionMode
  days: { made: string; met: string; agreed: string; review: string }
  people: { role: RaterRole; count: number }[]
  instrument: ReportInstrument
  summary: ReportSummary
  domains: ReportDomain[]
  /** The same domains by id, in the order in which they need looking at. */
  weakestFirst: string[]
  plan: ReportPlan | 'none'
  advisor: AdvisorBlock | 'none'
}

/** `hash` is the start of the content hash: enough to tell two drafts of one version apart on paper. */
export type ReportInstrument = {
  id: string
  title: string
  version: string
  hash: string
  method: string
  licence: string
  attribution: string
}

/** What stands on the advisor's documents. `logo` is a PNG or JPEG data address, or ''. */
export type AdvisorBlock = { name: string; body: string; contact: string; logo: string }

export type ReportSummary = {
  strengths: { name: string; description: string }[]
  redFlags: ReportFlag[]
  warnings: ReportFlag[]
  priorities: string[]
  signals: string[]
}

export type ReportFlag = { item: string; domain: string; says: string; statutory: boolean }

export type ReportDomain = {
  id: string
  title: string
  /** The named band; or that too little is known, or that nothing here applies. */
  band: { label: string; tone: Band['tone'] } | 'unknown' | 'does-not-apply'
  /** Whole per cent, never rounded over the edge of its band; 'none' where the instrument shows no figure. */
  percent: number | 'none'
  /** Where the bands lie on a line from 0 to 1, and where this domain stands on it; empty where only lights are shown. */
  scale: { label: string; tone: Band['tone']; from: number; to: number }[]
  mark: number | 'none'
  /** The items whose red flag holds the band down, and the band that the score alone would have given. */
  heldDownBy: string[]
  bandBeforeCap: string
  coverage: Coverage
  levelCounts: { label: string; items: number }[]
  items: ReportItem[]
}

export type ReportItem = {
  id: string
  name: string
  answer: ReportAnswer
  redFlag: boolean
  undecided: boolean
  everyoneAgreed: boolean
  reason: string
  evidence: string[]
  evidenceText: string
  confidence: Confidence | 'none'
  note: string
}

/** `step` counts the item's own levels from 0 (lowest) to `steps` − 1. */
export type ReportAnswer =
  | { is: 'level'; label: string; description: string; step: number; steps: number }
  | { is: NonLevel; reason: string }

export type ReportPlan = { groups: ReportPlanGroup[]; strengthToKeep: string }

/** Priorities are numbered as the group ordered them; the other groups hold the actions that belong to none. */
export type ReportPlanGroup = {
  kind: 'priority' | 'urgent' | 'find-out' | 'other'
  number: number
  title: string
  because: string
  urgent: boolean
  actions: ReportAction[]
}

export type ReportAction = Pick<
  Action,
  'id' | 'what' | 'owner' | 'due' | 'help' | 'referTo' | 'cost' | 'knowBy' | 'state'
>
