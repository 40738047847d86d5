import type { Instrument } from '../../core/instrument/instrumentSchema'
import { ruleOf } from '../../core/scoring/bands'
import { scoredStages } from '../../core/scoring/findings/stageProgress'
import type { DomainResult } from '../../core/scoring/result'
import { shownFigure } from '../../core/scoring/shownFigure'
import { shownOnScale } from '../../core/scoring/shownOnScale'
import type { ReportDomain } from '../report'
import { textOf } from './reportAnswer'

type OnScale = Pick<ReportDomain, 'band' | 'percent' | 'figure' | 'scale' | 'mark' | 'bandBeforeCap'>

/** A domain's band by name, and where it stands on the line of bands; one that is climbed in stages has its own table. */
export function domainOnScale(result: DomainResult, of: { instrument: Instrument; language: string }): OnScale {
  const { scale, mark, percent } = shownOnScale(of.instrument, result)
  const named = scale.map(({ id, label, tone, from, to }) => ({
    id,
    label: textOf(label, of.language),
    tone,
    from,
    to,
  }))
  const before = named.find((band) => band.id === result.bandBeforeCap)
  const isStaged = scoredStages(of.instrument, result).length > 0
  const rule = ruleOf(of.instrument, result.rule)
  const lights = isStaged || rule.show === 'lights'
  return {
    band: bandOf(result, named),
    percent,
    figure: scale.length === 0 && !lights ? shownFigure(rule, [], result.score) : 'none',
    scale: lights ? [] : named.map(({ label, tone, from, to }) => ({ label, tone, from, to })),
    mark: lights ? 'none' : mark,
    bandBeforeCap: before?.label ?? '',
  }
}

type Named = Pick<ReportDomain['scale'][number], 'label' | 'tone'> & { id: string }

function bandOf(result: DomainResult, named: Named[]): ReportDomain['band'] {
  if (result.band === 'unknown' || result.band === 'does-not-apply') return result.band
  const band = named.find(({ id }) => id === result.band)
  return band ? { label: band.label, tone: band.tone } : 'unknown'
}
