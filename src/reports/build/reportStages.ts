import type { Instrument } from '../../core/instrument/instrumentSchema'
import type { Item } from '../../core/instrument/itemSchema'
import { ruleOf } from '../../core/scoring/bands'
import type { StageProgress } from '../../core/scoring/findings/stageProgress'
import {
  lowestMembers,
  scoredStages,
  stagedGroups,
  stageName,
  stageProgress,
} from '../../core/scoring/findings/stageProgress'
import type { DomainResult, Result } from '../../core/scoring/result'
import { weakestFirst } from '../../core/scoring/weakestFirst'
import type { ReportStageCell, ReportStages } from '../stagedReport'
import { textOf } from './reportAnswer'

type Of = { instrument: Instrument; items: Map<string, Item>; language: string }

/** Areas by stages, what is missing for the next one, and how far all are; 'none' where no area is climbed in stages. */
export function reportStages(result: Result, of: Of): ReportStages | 'none' {
  const { instrument } = of
  const staged = weakestFirst(instrument, result.domains).filter((own) => scoredStages(instrument, own).length > 0)
  const [first] = staged
  if (!first) return 'none'
  const numbers = [...new Set(staged.flatMap((own) => scoredStages(instrument, own)))].sort((a, b) => a - b)
  const stages = numbers.map((stage) => ({ stage, name: nameOf(stage, first, of) }))
  return {
    stages,
    areas: staged.map((domain) => {
      const progress = stageProgress(instrument, domain)
      return {
        id: domain.domain,
        title: titleOf(domain.domain, of),
        cells: stages.map(({ stage }) => cellOf(progress.find((other) => other.stage === stage))),
        next: nextOf(domain, progress, of),
      }
    }),
    together: togetherOf(result, of),
  }
}

function cellOf(progress: StageProgress | undefined): ReportStageCell {
  if (!progress) return 'none'
  const { state, applicable, missing, open } = progress
  return { state, applicable, missing: missing.length, open: open.length }
}

/** Of an area that nobody has begun everything is missing, which says nothing. */
function nextOf(domain: DomainResult, progress: StageProgress[], of: Of): ReportStages['areas'][number]['next'] {
  const next = progress.find(({ state }) => state !== 'reached')
  if (!next || domain.trace.every(({ answer }) => answer === 'not-discussed')) return 'none'
  const missing = domain.heldBackBy.length > 0 ? domain.heldBackBy : [...next.missing, ...next.open]
  return { stage: nameOf(next.stage, domain, of), missing: missing.map((id) => itemName(id, of)) }
}

function togetherOf(result: Result, of: Of): ReportStages['together'] {
  return stagedGroups(of.instrument, result).map(({ group, reached, band }) => ({
    title: textOf(group.title, of.language),
    label: band ? textOf(band.label, of.language) : '',
    meaning: band?.meaning ? textOf(band.meaning, of.language) : '',
    lowest: band ? lowestMembers(reached).map((id) => titleOf(id, of)) : [],
    unknown: reached.unknown.length,
  }))
}

function nameOf(stage: number, { rule }: DomainResult, { instrument, language }: Of): string {
  const named = stageName(instrument, ruleOf(instrument, rule), stage)
  return named ? textOf(named, language) : String(stage)
}

function titleOf(domain: string, { instrument, language }: Of): string {
  const found = instrument.domains.find(({ id }) => id === domain)
  return found ? textOf(found.title, language) : domain
}

function itemName(id: string, { items, language }: Of): string {
  const item = items.get(id)
  return item ? textOf(item.name, language) : id
}
