import type { Band, Scoring, ScoringRule } from '../../core/instrument/scoringSchema'
import { textIn } from '../../core/instrument/text'
import { toNumber } from '../../core/scoring/fraction'
import type { DomainResult } from '../../core/scoring/result'
import type { ReportDomain } from '../report'
import { typedText } from './typedText'

type Scale = Pick<ReportDomain, 'band' | 'percent' | 'scale' | 'mark' | 'bandBeforeCap'>

/** How a domain's result reads: its band first, then where it stands on the line of bands, then a whole figure. */
export function bandScale(
  result: DomainResult,
  of: { scoring: Scoring; rule: string | undefined; language: string },
): Scale {
  const rule = of.scoring.rules[of.rule ?? of.scoring.domainRule]
  const bands = [...(of.scoring.bandSets[rule?.bands ?? ''] ?? [])].sort((a, b) => a.from - b.from)
  const label = (id: string) => typedText(textIn(bands.find((band) => band.id === id)?.label ?? {}, of.language)) || id
  const scored = bands.findIndex((band) => band.id === (result.bandBeforeCap ?? result.band))
  const percentRule = rule?.method === 'percent-of-maximum'
  const score = typeof result.score === 'object' ? toNumber(result.score) : 'none'
  const scale = bands.map((band, index) => ({
    label: label(band.id),
    tone: band.tone,
    from: percentRule ? band.from / 100 : index / bands.length,
    to: percentRule ? (bands[index + 1]?.from ?? 100) / 100 : (index + 1) / bands.length,
  }))
  return {
    band: bandOf(result, bands, label),
    percent: rule && percentRule && score !== 'none' ? wholePercent(score, rule, bands[scored + 1]) : 'none',
    scale,
    mark: percentRule ? (score === 'none' ? 'none' : score / 100) : middleOf(scale[scored]),
    bandBeforeCap: result.bandBeforeCap === undefined ? '' : label(result.bandBeforeCap),
  }
}

function bandOf(result: DomainResult, bands: Band[], label: (id: string) => string): ReportDomain['band'] {
  if (result.band === 'unknown' || result.band === 'does-not-apply') return result.band
  const tone = bands.find((band) => band.id === result.band)?.tone ?? 'growing'
  return { label: label(result.band), tone }
}

/** 39.6 % below a band that starts at 40 is shown as 39 %: a rounded figure must not contradict its band. */
function wholePercent(score: number, rule: ScoringRule, next: Band | undefined): number | 'none' {
  if (rule.show === 'lights') return 'none'
  const rounded = rule.rounding.mode === 'down' ? Math.floor(score) : Math.round(score)
  return next && rounded >= next.from ? Math.ceil(next.from) - 1 : rounded
}

function middleOf(band: { from: number; to: number } | undefined): number | 'none' {
  return band ? (band.from + band.to) / 2 : 'none'
}
