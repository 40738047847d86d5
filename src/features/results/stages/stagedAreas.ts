import type { Text } from '../../../core/instrument/text'
import { ruleOf } from '../../../core/scoring/bands'
import type { StageProgress } from '../../../core/scoring/findings/stageProgress'
import { scoredStages, stageName, stageProgress } from '../../../core/scoring/findings/stageProgress'
import type { DomainResult } from '../../../core/scoring/result'
import { weakestFirst } from '../../../core/scoring/weakestFirst'
import { itemsWithoutEvidence } from '../../../core/session/evidence/evidenceFor'
import type { Findings } from '../useFindings'

/** `unnamed`: the items whose answer says that the evidence was seen, and of which none is named. */
export type StagedArea = { domain: DomainResult; stages: StageProgress[]; unnamed: string[] }

export function isStaged({ instrument }: Findings, domain: DomainResult): boolean {
  return scoredStages(instrument, domain).length > 0
}

/** The areas that are climbed stage by stage, those that need most work first; none with most instruments. */
export function stagedAreas(findings: Findings): StagedArea[] {
  const { session, instrument, result } = findings
  const staged = weakestFirst(instrument, result.domains).filter((own) => isStaged(findings, own))
  return staged.map((domain) => ({
    domain,
    stages: stageProgress(instrument, domain),
    unnamed: itemsWithoutEvidence(session, instrument, domain.domain).map(({ id }) => id),
  }))
}

/** All stages that any of these areas has, lowest first. */
export function allStages(areas: StagedArea[]): number[] {
  return [...new Set(areas.flatMap(({ stages }) => stages.map(({ stage }) => stage)))].sort((a, b) => a - b)
}

/** What the instrument calls a stage: 'Level 1: the basics'; nothing where it has no name for it. */
export function nameOfStage(stage: number, { domain }: StagedArea, { instrument }: Findings): Text | undefined {
  return stageName(instrument, ruleOf(instrument, domain.rule), stage)
}
