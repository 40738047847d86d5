import type { DomainResult } from '../../../core/scoring/result'
import { shownOnScale } from '../../../core/scoring/shownOnScale'
import type { PlotBand, PlotRow } from '../../../ui/charts/BandPlot'
import type { Light, LightRow } from '../../../ui/charts/Lights'
import type { Findings } from '../useFindings'
import type { en } from '../words/en'

type AreaWords = typeof en.areas

/** One area as the plot takes it. */
export function areaRow(result: DomainResult, findings: Findings, words: AreaWords): PlotRow {
  const { mark } = shownOnScale(findings.instrument, result)
  const { withLevel, applicable } = result.coverage
  return {
    id: result.domain,
    label: findings.area(result.domain),
    href: findings.areaHref(result.domain),
    value: mark === 'none' ? undefined : mark * 100,
    bandLabel: bandWord(result, findings, words),
    capped: result.cappedBy.length > 0 && result.band !== 'unknown',
    coverage: applicable === 0 ? words.notAsked : words.coverage(withLevel, applicable),
    note: noteOn(result, findings, words),
  }
}

/** One area as lights take it: a word and a shape, no figure. */
export function lightRow(result: DomainResult, findings: Findings, words: AreaWords): LightRow {
  const { scale } = shownOnScale(findings.instrument, result)
  const tone = scale.find(({ id }) => id === result.band)?.tone
  const { withLevel, applicable } = result.coverage
  const answered = applicable > 0 && withLevel < applicable ? words.answered(withLevel, applicable) : undefined
  return {
    label: findings.area(result.domain),
    tone: tone ? lightOf[tone] : 'unknown',
    word: bandWord(result, findings, words),
    note: [noteOn(result, findings, words), answered].filter(Boolean).join(' ') || undefined,
  }
}

export function plotBands(result: DomainResult | undefined, findings: Findings): PlotBand[] {
  if (!result) return []
  return shownOnScale(findings.instrument, result).scale.map(({ id, label, tone, from, to }) => ({
    id,
    label: findings.inWords(label),
    tone,
    from: from * 100,
    to: to * 100,
  }))
}

const lightOf: Record<'attention' | 'growing' | 'good' | 'strong', Light> = {
  attention: 'flag',
  growing: 'warn',
  good: 'good',
  strong: 'good',
}

/** The band in words, with its figure where nothing holds it down: '83 %, needs work' would puzzle anybody. */
function bandWord(result: DomainResult, findings: Findings, words: AreaWords): string {
  if (result.band === 'does-not-apply') return words.doesNotApply
  if (result.band === 'unknown') return result.cappedBy.length > 0 ? words.blocked : words.unknown
  const { percent } = shownOnScale(findings.instrument, result)
  const label = bandLabel(result.band, result, findings)
  return words.band(label, result.cappedBy.length > 0 ? 'none' : percent)
}

function noteOn(result: DomainResult, findings: Findings, words: AreaWords): string | undefined {
  if (result.cappedBy.length === 0) return undefined
  const items = result.cappedBy.map(findings.name)
  if (result.band === 'unknown') return words.blockedBy(items)
  const { percent } = shownOnScale(findings.instrument, result)
  const without = result.bandBeforeCap ? bandLabel(result.bandBeforeCap, result, findings) : ''
  return words.heldDown(items, without && words.band(without, percent))
}

function bandLabel(band: string, result: DomainResult, findings: Findings): string {
  const { scale } = shownOnScale(findings.instrument, result)
  return findings.inWords(scale.find(({ id }) => id === band)?.label) || band
}
