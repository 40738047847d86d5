import { ruleOf } from '../../../core/scoring/bands'
import type { DomainResult } from '../../../core/scoring/result'
import { shownOnScale } from '../../../core/scoring/shownOnScale'
import type { ComparedDomain } from '../../../core/session/compare/compareDomains'
import type { Comparison } from '../../../core/session/compare/compareSessions'
import type { PlotBand, PlotRow } from '../../../ui/charts/BandPlot'
import type { compareEn } from '../words/compareEn'
import type { en } from '../words/en'
import type { Wording } from './comparedWords'

export type RowSource = {
  comparison: Comparison
  wording: Wording
  words: typeof compareEn
  areaWords: (typeof en)['areas']
}

/** One area with both results on its line: last time hollow, as people see it now between, now filled. */
export function comparedRow(domain: ComparedDomain, source: RowSource): PlotRow {
  const { wording } = source
  const { withLevel, applicable } = domain.now.coverage
  return {
    id: domain.domain,
    label: wording.area(domain.domain),
    value: positionOf(domain.now, source),
    was: positionOf(domain.was, source),
    really: domain.really && positionOf(domain.really, source),
    bandLabel: bandWords(domain.now, source),
    capped: domain.now.cappedBy.length > 0 && domain.now.band !== 'unknown',
    coverage: source.areaWords.coverage(withLevel, applicable),
    note: changeInWords(domain, source),
  }
}

/** 'Better than last time. Last time: Developing, 45 %.' */
function changeInWords(domain: ComparedDomain, source: RowSource): string {
  const { words } = source
  const was = bandWords(domain.was, source)
  const before = domain.really ? words.beforeReally(was, bandWords(domain.really, source)) : words.before(was)
  const { since, sinceReally } = domain
  const isSayable = since !== 'cannot-be-said'
  if (isSayable && since === sinceReally) return `${words.both[since]} ${before}`
  const verdicts = [isSayable && words.since[since], sinceReally && words.sinceReally[sinceReally]]
  return [...verdicts, before].filter(Boolean).join(' ')
}

/** A result as a band, with its figure where the rule may show one and nothing holds the band down. */
export function bandWords(result: DomainResult, { comparison, wording, words, areaWords }: RowSource): string {
  if (result.band === 'unknown') return words.unknown
  if (result.band === 'does-not-apply') return words.doesNotApply
  const { scale, percent } = shownOnScale(comparison.instrument, result)
  const label = scale.find(({ id }) => id === result.band)?.label
  const name = label?.[wording.language] ?? label?.[comparison.instrument.baseLanguage] ?? result.band
  return areaWords.band(name, result.cappedBy.length > 0 ? 'none' : percent)
}

/** The line on which these areas stand. */
export function bandsOfRows(domain: ComparedDomain | undefined, { comparison, wording }: RowSource): PlotBand[] {
  if (!domain) return []
  return shownOnScale(comparison.instrument, domain.now).scale.map(({ id, label, tone, from, to }) => ({
    id,
    label: label[wording.language] ?? label[comparison.instrument.baseLanguage] ?? id,
    tone,
    from: from * 100,
    to: to * 100,
  }))
}

export function isShownAsLights(domain: ComparedDomain, { comparison }: RowSource): boolean {
  return ruleOf(comparison.instrument, domain.now.rule).show === 'lights'
}

/** Which areas share a line: those whose rules share their bands. */
export function bandSetOf(domain: ComparedDomain, { comparison }: RowSource): string {
  return ruleOf(comparison.instrument, domain.now.rule).bands ?? ''
}

function positionOf(result: DomainResult, { comparison }: RowSource): number | undefined {
  const { mark } = shownOnScale(comparison.instrument, result)
  return mark === 'none' ? undefined : mark * 100
}
