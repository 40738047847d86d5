import { languageOfText } from '../../../core/instrument/text'
import type { DomainResult } from '../../../core/scoring/result'
import { shownOnScale } from '../../../core/scoring/shownOnScale'
import { notAgreedYet } from '../../../core/session/sessionProgress'
import type { PlotRow } from '../../../ui/charts/BandPlot'
import type { Light, LightRow } from '../../../ui/charts/Lights'
import type { Findings } from '../useFindings'
import { type AreaWords, heldDownNote, isHeldDown, resultOnLine } from './resultOnLine'

/** One area as the plot takes it. */
export function areaRow(result: DomainResult, findings: Findings, words: AreaWords): PlotRow {
  const { said, language, place } = resultOnLine(result, findings, words)
  const { withLevel, applicable } = result.coverage
  return {
    id: result.domain,
    ...areaLabel(result, findings),
    href: findings.areaHref(result.domain),
    value: place,
    bandLabel: said,
    bandLanguage: language,
    capped: isHeldDown(result),
    coverage: applicable === 0 ? words.notAsked : words.coverage(withLevel, applicable),
    note:
      [heldDownNote(result, findings, words), notAgreedNote(result, findings, words)].filter(Boolean).join(' ') ||
      undefined,
  }
}

/** One area as lights take it: a word and a shape, no figure. */
export function lightRow(result: DomainResult, findings: Findings, words: AreaWords): LightRow {
  const { scale } = shownOnScale(findings.instrument, result)
  const tone = scale.find(({ id }) => id === result.band)?.tone
  const { said, language } = resultOnLine(result, findings, words)
  const { withLevel, applicable } = result.coverage
  const answered = applicable > 0 && withLevel < applicable ? words.answered(withLevel, applicable) : undefined
  return {
    ...areaLabel(result, findings),
    tone: tone ? lightOf[tone] : 'unknown',
    word: said,
    wordLanguage: language,
    note:
      [heldDownNote(result, findings, words), notAgreedNote(result, findings, words), answered]
        .filter(Boolean)
        .join(' ') || undefined,
  }
}

/** An area in which people do not agree yet says so beside what they do agree on. */
function notAgreedNote({ domain }: DomainResult, { session, instrument }: Findings, words: AreaWords): string {
  const open = notAgreedYet(session, instrument, domain).length
  return open > 0 ? words.notAgreed(open) : ''
}

function areaLabel({ domain }: DomainResult, { area, areaTitle, language }: Findings) {
  return { label: area(domain), language: languageOfText(areaTitle(domain) ?? {}, language) }
}

const lightOf: Record<'attention' | 'growing' | 'good' | 'strong', Light> = {
  attention: 'flag',
  growing: 'warn',
  good: 'good',
  strong: 'good',
}
