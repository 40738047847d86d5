import { ruleOf } from '../../../core/scoring/bands'
import type { DomainResult } from '../../../core/scoring/result'
import type { ComparedDomain } from '../../../core/session/compare/compareDomains'
import type { Comparison } from '../../../core/session/compare/compareSessions'
import type { PlotBand, PlotRow } from '../../../ui/charts/BandPlot'
import {
  type AreaWords,
  heldDownNote,
  isHeldDown,
  lineOf,
  type ResultOnLine,
  resultOnLine,
} from '../areas/resultOnLine'
import type { compareEn } from '../words/compareEn'
import type { Wording } from './comparedWords'

export type RowSource = {
  comparison: Comparison
  wording: Wording
  words: typeof compareEn
  areaWords: AreaWords
}

/** One area with both results on its line: last time hollow, as people see it now between, now filled. */
export function comparedRow(domain: ComparedDomain, source: RowSource): PlotRow {
  const { wording, areaWords } = source
  const { withLevel, applicable } = domain.now.coverage
  const now = readIn(source, domain.now)
  const held = heldDownNote(domain.now, { ...wayOfReading(source), name: wording.name }, areaWords)
  return {
    id: domain.domain,
    label: wording.area(domain.domain),
    language: wording.languageOf(wording.areaTitle(domain.domain)),
    value: now.place,
    was: readIn(source, domain.was).place,
    really: domain.really && readIn(source, domain.really).place,
    bandLabel: now.said,
    bandLanguage: now.language,
    capped: isHeldDown(domain.now),
    coverage: areaWords.coverage(withLevel, applicable),
    note: [changeInWords(domain, source), held].filter(Boolean).join(' '),
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
export function bandWords(result: DomainResult, source: RowSource): string {
  const { said } = readIn(source, result)
  return isHeldDown(result) ? source.words.heldDown(said) : said
}

/** The line on which these areas stand. */
export function bandsOfRows(domain: ComparedDomain | undefined, source: RowSource): PlotBand[] {
  return domain ? lineOf(domain.now, wayOfReading(source)) : []
}

export function isShownAsLights(domain: ComparedDomain, { comparison }: RowSource): boolean {
  return ruleOf(comparison.instrument, domain.now.rule).show === 'lights'
}

/** Which areas share a line: those whose rules share their bands. */
export function bandSetOf(domain: ComparedDomain, { comparison }: RowSource): string {
  return ruleOf(comparison.instrument, domain.now.rule).bands ?? ''
}

function readIn(source: RowSource, result: DomainResult): ResultOnLine {
  return resultOnLine(result, wayOfReading(source), source.areaWords)
}

function wayOfReading({ comparison: { instrument }, wording: { language } }: RowSource) {
  return { instrument, language }
}
