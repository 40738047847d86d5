import type { NonLevel } from '../core/instrument/answer'
import type { Band } from '../core/instrument/scoringSchema'
import type { Action } from '../core/planning/planSchema'
import type { Coverage } from '../core/scoring/result'
import type { ShownFigure } from '../core/scoring/shownFigure'
import type { RaterRole } from '../core/session/rating/raterRoles'
import type { Confidence, SessionMode } from '../core/session/sessionSchema'
import type { ReportStages, ReportStandsBehind } from './stagedReport'

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
  /** An advisor's own report is about nobody else; `organisation` is then the advisor's name, or ''. */
  about: 'organisation' | 'advisor'
  /** With some instruments nothing is chosen to work on: then there is no word of a plan. */
  leadsToPlan: boolean
  /** When the instrument was used, in its words; '' where it has no occasions. */
  occasion: string
  days: { made: string; met: string; agreed: string; review: string }
  people: { role: RaterRole; count: number }[]
  instrument: ReportInstrument
  summary: ReportSummary
  domains: ReportDomain[]
  /** The same domains by id, in the order in which they need looking at. */
  weakestFirst: string[]
  groups: ReportGroup[]
  plan: ReportPlan | 'none'
  topics: ReportTopic[]
  stages: ReportStages | 'none'
  standsBehind: ReportStandsBehind | 'none'
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
  /** What stands in for a band where the rule has none. */
  figure: ShownFigure | 'none'
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

/** Several areas or questions taken together: a band and what it means, or a figure; and what stands before its next step. */
export type ReportGroup = {
  id: string
  title: string
  band: string
  meaning: string
  figure: ShownFigure | 'none'
  heldDownBy: string[]
  bandBeforeCap: string
  fixFirst: { name: string; step: string } | 'none'
  waitsFor: string[]
  missing: string[]
}

export type ReportItem = {
  id: string
  name: string
  answer: ReportAnswer
  /** What was so at an earlier time, as it was seen in this session. */
  reallyThen: ReportAnswer | 'none'
  redFlag: boolean
  undecided: boolean
  everyoneAgreed: boolean
  /** What those who did not agree say. */
  dissent: string
  reason: string
  evidence: string[]
  evidenceText: string
  confidence: Confidence | 'none'
  note: string
}

/** `step` counts the item's own levels from 0 (lowest) to `steps` − 1. */
export type ReportAnswer =
  | { is: 'level'; label: string; description: string; step: number; steps: number }
  /** Those that were chosen; none of them where the list is empty. */
  | { is: 'options'; options: { label: string; description: string }[] }
  /** `of`: the top of a scale whose ends are described. */
  | { is: 'number'; value: number; unit: string; of: number | 'none' }
  | { is: 'text'; text: string }
  | { is: NonLevel; reason: string }

/** Something that came up and waits for another time; `area` is '' where it belongs to none. */
export type ReportTopic = { id: string; text: string; area: string }

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
