import type { Answers } from '../instrument/answer'
import { answerCode } from '../instrument/answer'
import { isLive } from '../instrument/askedItems'
import type { Instrument, Item } from '../instrument/instrumentSchema'
import { levelsOf } from '../instrument/levels'
import { bandOf, bandsOf, cappedAt, domainRule, withFlags } from './bands'
import { compare, dividedBy, minus } from './fraction'
import { raisedFlags } from './redFlags'
import type { Coverage, DomainResult, ItemTrace, RaisedFlag } from './result'
import type { Part } from './scoreParts'
import { partOf, rangeOf, scoreParts } from './scoreParts'

/** One domain's score, band, flags, coverage and trace. An item that is not asked is outside everything but `notAsked`. */
export function scoreDomain(instrument: Instrument, domain: string, allAsked: Item[], answers: Answers) {
  const rule = domainRule(instrument, domain)
  const bands = bandsOf(instrument, rule)
  const asked = allAsked.filter((item) => item.domain === domain)
  const parts = asked.map((item) => itemPart(instrument, item, answers))
  const { score, counted } = scoreParts(rule, parts)
  const flags = raisedFlags(asked, answers)
  const capped = withFlags(bandOf(score, rule, bands), flags, bands)
  const holding = new Set([...weakest(asked, parts), ...cappedAt(capped.band, flags, bands)])
  const result: DomainResult = {
    domain,
    score,
    ...capped,
    coverage: coverageOf(instrument, domain, parts),
    levelCounts: levelCounts(instrument, asked, answers),
    flags: flags.map(({ band: _, ...flag }): RaisedFlag => flag),
    heldBackBy:
      capped.cappedBy.length > 0 ? capped.cappedBy : asked.map(({ id }) => id).filter((id) => holding.has(id)),
    trace: asked.map((item, i) => traceOf(instrument, item, answers, counted[i] ?? false)),
  }
  return { result, range: rangeOf(rule, parts) }
}

function itemPart(instrument: Instrument, item: Item, answers: Answers): Part {
  const values = levelsOf(instrument, item).map((level) => level.value)
  const scale = { values, reverse: item.reverse, weight: item.weight }
  const code = answerCode(answers[item.id])
  if (typeof code !== 'number') return partOf(scale, code)
  return values.includes(code) ? partOf(scale, 'value', code) : partOf(scale, 'not-discussed')
}

function coverageOf(instrument: Instrument, domain: string, parts: Part[]): Coverage {
  const count = (state: Part['state']) => parts.filter((part) => part.state === state).length
  const live = instrument.items.filter((item) => item.domain === domain && isLive(item)).length
  const doesNotApply = count('does-not-apply')
  return {
    applicable: parts.length - doesNotApply,
    withLevel: count('value'),
    dontKnow: count('dont-know'),
    notDiscussed: count('not-discussed'),
    doesNotApply,
    notAsked: live - parts.length,
  }
}

function levelCounts(instrument: Instrument, asked: Item[], answers: Answers): DomainResult['levelCounts'] {
  const values = asked.flatMap((item) => levelsOf(instrument, item).map((level) => level.value))
  return [...new Set(values)]
    .sort((a, b) => a - b)
    .map((level) => ({ level, items: asked.filter((item) => answerCode(answers[item.id]) === level).length }))
}

/** The items with the smallest share of their own scale, unless that is already the best. */
function weakest(asked: Item[], parts: Part[]): string[] {
  const shares = parts.map(({ value, min, max, weight }) =>
    value && weight.n > 0 ? dividedBy(minus(value, min), minus(max, min)) : undefined,
  )
  const lowest = shares.reduce((low, share) => (!share || (low && compare(low, share) <= 0) ? low : share), undefined)
  if (!lowest || lowest.n === lowest.d) return []
  return asked.filter((_, i) => shares[i]?.n === lowest.n && shares[i]?.d === lowest.d).map((item) => item.id)
}

function traceOf(instrument: Instrument, item: Item, answers: Answers, counted: boolean): ItemTrace {
  const values = levelsOf(instrument, item).map((level) => level.value)
  const answer = answerCode(answers[item.id])
  const scale = { min: Math.min(...values), max: Math.max(...values), weight: item.weight }
  return { item: item.id, answer, counted, ...(typeof answer === 'number' && { value: answer }), ...scale }
}
