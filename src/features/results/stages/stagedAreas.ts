import { ruleOf } from '../../../core/scoring/bands'
import type { StageProgress } from '../../../core/scoring/findings/stageProgress'
import { scoredStages, stageName, stageProgress } from '../../../core/scoring/findings/stageProgress'
import type { DomainResult } from '../../../core/scoring/result'
import { weakestFirst } from '../../../core/scoring/weakestFirst'
import type { Findings } from '../useFindings'
import type { stagesEn } from '../words/stagesEn'

export type StagedArea = { domain: DomainResult; stages: StageProgress[] }

export function isStaged({ instrument }: Findings, domain: DomainResult): boolean {
  return scoredStages(instrument, domain).length > 0
}

/** The areas that are climbed stage by stage, those that need most work first; none with most instruments. */
export function stagedAreas(findings: Findings): StagedArea[] {
  const { instrument, result } = findings
  const staged = weakestFirst(instrument, result.domains).filter((own) => isStaged(findings, own))
  return staged.map((domain) => ({ domain, stages: stageProgress(instrument, domain) }))
}

/** All stages that any of these areas has, lowest first. */
export function allStages(areas: StagedArea[]): number[] {
  return [...new Set(areas.flatMap(({ stages }) => stages.map(({ stage }) => stage)))].sort((a, b) => a - b)
}

/** What the instrument calls a stage: 'Level 1: the basics'. */
export function nameOfStage(
  stage: number,
  of: { area: StagedArea; findings: Findings; words: typeof stagesEn },
): string {
  const { area, findings, words } = of
  const { instrument, inWords } = findings
  return inWords(stageName(instrument, ruleOf(instrument, area.domain.rule), stage)) || words.stage(stage)
}
