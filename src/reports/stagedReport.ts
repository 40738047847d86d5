import type { StageState } from '../core/scoring/findings/stageProgress'
import type { ReviewState } from '../core/session/evidence/peerReview'
import type { Validity } from '../core/session/evidence/validity'
import type { RaterRole } from '../core/session/rating/raterRoles'

/** The areas that are climbed stage by stage, those that need most work first; a cell for each stage of `stages`. */
export type ReportStages = {
  stages: { stage: number; name: string }[]
  areas: { id: string; title: string; cells: ReportStageCell[]; next: { stage: string; missing: string[] } | 'none' }[]
  /** What holds for all of them together, and the areas that keep it there; '' where nobody can say. */
  together: { title: string; label: string; meaning: string; lowest: string[]; unknown: number }[]
}

/** `missing` and `open` count questions. An area that does not have this stage has no cell: 'none'. */
export type ReportStageCell = { state: StageState; applicable: number; missing: number; open: number } | 'none'

/** What stands behind the answers. Days are plain dates, or '' where nobody has said. */
export type ReportStandsBehind = {
  /** 'none' where the instrument keeps no register. */
  evidence: ReportEvidence[] | 'none'
  /** Questions that say 'evidence seen' and name none. */
  withoutEvidence: string[]
  /** 'none' where no area is signed off. */
  signOffs: ReportSignOff[] | 'none'
  isReviewed: boolean
  validity: Validity | 'none'
}

export type ReportEvidence = {
  id: string
  title: string
  place: string
  countsFor: string[]
  reviewOn: string
  isDue: boolean
  review: ReviewState
  note: string
}

export type ReportSignOff = {
  area: string
  isDone: boolean
  standing: { role: RaterRole; on: string }[]
  outdated: { role: RaterRole; on: string }[]
}
