import type { FiledAnswers } from '../../instrument/answering/parseAnswerFile'
import { askedItems } from '../../instrument/askedItems'
import type { Instrument } from '../../instrument/instrumentSchema'
import type { Band, ScoringRule } from '../../instrument/scoringSchema'
import type { Text } from '../../instrument/text'
import { textIn } from '../../instrument/text'
import { bandsOf, ruleOf } from '../bands'
import type { Fraction } from '../exact/fraction'
import { toNumber } from '../exact/fraction'
import { ruleBehind } from '../redFlags'
import type { DomainResult, GroupResult, RaisedFlag, Score, Share } from '../result'
import { scoreAnswers } from '../scoreAnswers'
import type { PublishedBand, PublishedFlag, PublishedResult } from './publishedResultSchema'
import { shownScore } from './shownScore'

/** `contentHash` is that of the instrument's document; texts are given in `language`. */
export type Publishing = { instrument: Instrument; contentHash: string; language: string }

/** Scores answers and says the result in the published form. The same answers give the same bytes everywhere. */
export function publishedResult(filed: FiledAnswers, publishing: Publishing): PublishedResult {
  const { answers, profile, occasion, domains } = filed
  const { contentHash } = publishing
  const { instrument } = publishing
  const result = scoreAnswers(instrument, answers, profile, { domains, occasion })
  const words = wordsOf(instrument, publishing.language)
  const flags = (raised: RaisedFlag[]) => raised.map((flag) => publishedFlag(flag, words))
  const { publisher, id, version } = instrument
  return {
    instrument: { publisher, id, version, contentHash },
    ...(occasion !== undefined && { occasion }),
    domains: result.domains.map((one) => publishedDomain(one, words)),
    groups: result.groups.map((one) => publishedGroup(one, words)),
    overlays: result.overlays,
    openOverlays: result.openOverlays,
    redFlags: flags(result.redFlags),
    warnings: flags(result.warnings),
    strengths: result.strengths.map(({ item, level }) => ({ item, name: words.itemName(item), level })),
    signals: result.signals.map(({ signal, raised }) => ({ signal, raised, ...words.saidBy(signal, raised) })),
    notCounted: notCounted(instrument, filed),
  }
}

type Words = ReturnType<typeof wordsOf>

/** What the parts of an instrument are called, and what they say, in one language. */
function wordsOf(instrument: Instrument, language: string) {
  const items = new Map(instrument.items.map((item) => [item.id, item]))
  const titles = [...instrument.domains, ...instrument.scoring.groups].map(({ id, title }) => [id, title] as const)
  const titleOf = new Map<string, Text>(titles)
  const signals = new Map(instrument.signals.map((signal) => [signal.id, signal]))
  const said = (text: Text | undefined) => (text ? textIn(text, language) : '')
  const saying = (text: Text | undefined) => (text ? { says: said(text) } : {})
  return {
    instrument,
    title: (id: string) => said(titleOf.get(id)),
    itemName: (id: string) => said(items.get(id)?.name),
    label: (band: Band) => said(band.label),
    saidOf(flag: RaisedFlag): { says?: string } {
      const item = items.get(flag.item)
      return saying(item && ruleBehind(item, flag)?.says)
    },
    saidBy(signal: string, raised: boolean): { says?: string } {
      const found = signals.get(signal)
      return saying(raised ? found?.says : found?.otherwise)
    },
  }
}

function publishedDomain(result: DomainResult, words: Words): PublishedResult['domains'][number] {
  const { domain, coverage, levelCounts, flags, trace } = result
  return {
    domain,
    title: words.title(domain),
    ...publishedOutcome(result, words),
    coverage,
    levelCounts,
    flags: flags.map((flag) => publishedFlag(flag, words)),
    trace: trace.map(({ item, answer, value, min, max, ...share }) => ({
      item,
      answer,
      ...publishedShare(share),
      ...(value !== undefined && { value }),
      ...(min !== undefined && { min }),
      ...(max !== undefined && { max }),
    })),
  }
}

function publishedGroup(result: GroupResult, words: Words): PublishedResult['groups'][number] {
  const { group, trace } = result
  return {
    group,
    title: words.title(group),
    ...publishedOutcome(result, words),
    trace: trace.map(({ member, value, ...share }) => ({
      member,
      ...publishedShare(share),
      value: typeof value === 'string' ? value : exactly(value),
    })),
  }
}

function publishedOutcome(result: DomainResult | GroupResult, words: Words) {
  const { score, band, bandBeforeCap, cappedBy, heldBackBy, unknown, stages } = result
  const rule = ruleOf(words.instrument, result.rule)
  const bands = bandsOf(words.instrument, rule)
  const named = (id: string) => publishedBand(id, bands, words)
  return {
    rule: result.rule,
    score: publishedScore(score, rule, bands),
    band: band === 'unknown' && cappedBy.length > 0 ? 'withheld' : named(band),
    ...(bandBeforeCap !== undefined && { bandBeforeCap: named(bandBeforeCap) }),
    cappedBy,
    heldBackBy,
    unknown,
    ...(stages !== 'none' && { stages }),
  }
}

function publishedScore(score: Score, rule: ScoringRule, bands: readonly Band[]) {
  return typeof score === 'string' ? score : { ...exactly(score), shown: shownScore(score, rule, bands) }
}

function publishedBand(id: string, bands: readonly Band[], words: Words): PublishedBand {
  if (bands.length === 0 && id === 'unknown') return 'none'
  const band = bands.find((one) => one.id === id)
  if (band) return { id, label: words.label(band) }
  return id === 'does-not-apply' ? id : 'unknown'
}

function publishedShare({ counted, weight, contributed, satisfied }: Share) {
  return {
    counted,
    weight,
    ...(contributed && { contributed: exactly(contributed) }),
    ...(satisfied !== undefined && { satisfied }),
  }
}

function exactly(fraction: Fraction) {
  const { n, d } = fraction
  return { exact: d === 1 ? String(n) : `${n}/${d}`, value: toNumber(fraction) }
}

function publishedFlag(flag: RaisedFlag, words: Words): PublishedFlag {
  const { item, domain, answer, effect, statutory, actWithinDays } = flag
  return {
    item,
    domain,
    answer,
    effect,
    statutory,
    ...(actWithinDays !== undefined && { actWithinDays }),
    ...words.saidOf(flag),
  }
}

/** What somebody answered and was not asked, in the instrument's order. */
function notCounted(instrument: Instrument, { answers, profile, occasion, domains }: FiledAnswers): string[] {
  const asked = askedItems(instrument, answers, profile, occasion)
  const counted = new Set(asked.filter(({ domain }) => domains?.includes(domain) ?? true).map(({ id }) => id))
  const isSaid = (id: string) => answers[id] !== undefined && answers[id] !== 'not-discussed'
  return instrument.items.filter(({ id }) => isSaid(id) && !counted.has(id)).map(({ id }) => id)
}
