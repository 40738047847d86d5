import type { Answers } from '../instrument/answer'
import { answerCode } from '../instrument/answer'
import { askedItems } from '../instrument/askedItems'
import type { Instrument, Item, Signal } from '../instrument/instrumentSchema'
import { levelsOf } from '../instrument/levels'
import type { Profile } from '../organisation/organisation'
import { bandOf, bandsOf, ruleOf } from './bands'
import { fractionOf } from './fraction'
import { raisedFlags } from './redFlags'
import type { DomainResult, GroupResult, RaisedFlag, Result, Score } from './result'
import { scoreDomain } from './scoreDomain'
import type { Part } from './scoreParts'
import { rangeOf, scoreParts } from './scoreParts'

/**
 * Everything that answers say under one instrument: exact, the same bytes on every device, whatever the order of the answers.
 * `domains` are those that the session covers; without it, all.
 */
export function scoreAnswers(
  instrument: Instrument,
  answers: Answers,
  profile: Profile,
  domains: readonly string[] = instrument.domains.map((domain) => domain.id),
): Result {
  const asked = askedItems(instrument, answers, profile).filter((item) => domains.includes(item.domain))
  const scored = instrument.domains
    .filter((domain) => domains.includes(domain.id))
    .map((domain) => scoreDomain(instrument, domain.id, asked, answers))
  const flags = raisedFlags(asked, answers).map(({ band: _, ...flag }): RaisedFlag => flag)
  return {
    domains: scored.map(({ result }) => result),
    groups: scoreGroups(instrument, scored),
    redFlags: flags.filter((flag) => flag.effect !== 'warn'),
    warnings: flags.filter((flag) => flag.effect === 'warn'),
    strengths: strengthsOf(instrument, asked, answers),
    signals: instrument.signals.map((signal) => ({ signal: signal.id, raised: isRaised(signal, asked, answers) })),
  }
}

type ScoredDomain = { result: DomainResult; range: { min: Part['min']; max: Part['max'] } }

/** Stage upon stage: a group stands on domains and on groups that come before it. */
function scoreGroups(instrument: Instrument, domains: ScoredDomain[]): GroupResult[] {
  const below = new Map(domains.map(({ result, range }) => [result.domain, { score: result.score, ...range }]))
  return instrument.scoring.groups.map((group) => {
    const rule = ruleOf(instrument, group.rule)
    const parts = group.of.flatMap(({ member, weight }) => {
      const part = below.get(member)
      return part ? [groupPart(part, weight)] : []
    })
    const { score } = scoreParts(rule, parts)
    below.set(group.id, { score, ...rangeOf(rule, parts) })
    return { group: group.id, score, band: bandOf(score, rule, bandsOf(instrument, rule)) }
  })
}

function groupPart(below: { score: Score; min: Part['min']; max: Part['max'] }, weight: number): Part {
  const { score, min, max } = below
  const fixed = { min, max, weight: fractionOf(weight), at: fractionOf }
  if (score === 'does-not-apply') return { state: 'does-not-apply', ...fixed }
  if (score === 'unknown') return { state: 'not-discussed', ...fixed }
  return { state: 'value', value: score, ...fixed }
}

/** The best level first; within a level one item of each domain before a second of any, else in the instrument's order. */
function strengthsOf(instrument: Instrument, asked: Item[], answers: Answers): Result['strengths'] {
  return instrument.strengths.levels
    .flatMap((level) => {
      const atLevel = asked.filter((item) => countedLevel(instrument, item, answers) === level)
      const turn = (item: Item) => atLevel.filter((other) => other.domain === item.domain).indexOf(item)
      return atLevel.toSorted((a, b) => turn(a) - turn(b)).map((item) => ({ item: item.id, level }))
    })
    .slice(0, instrument.strengths.most)
}

/** An item that counts the other way round has its lowest level for its best. */
function countedLevel(instrument: Instrument, item: Item, answers: Answers): number | undefined {
  const level = answerCode(answers[item.id])
  if (typeof level !== 'number' || !item.reverse) return typeof level === 'number' ? level : undefined
  const values = levelsOf(instrument, item).map(({ value }) => value)
  return Math.min(...values) + Math.max(...values) - level
}

function isRaised(signal: Signal, asked: Item[], answers: Answers): boolean {
  return signal.any.some(({ atLeast, of, are }) => {
    const looksAt = (item: Item) =>
      Array.isArray(of)
        ? of.includes(item.id)
        : of === 'all-items' || item.redFlags.some((flag) => flag.effect !== 'warn')
    return asked.filter((item) => looksAt(item) && are.includes(answerCode(answers[item.id]))).length >= atLeast
  })
}
