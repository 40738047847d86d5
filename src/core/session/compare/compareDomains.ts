import type { Answers } from '../../instrument/answer'
import type { Instrument } from '../../instrument/instrumentSchema'
import { bandsOf, placeOf, ruleOf } from '../../scoring/bands'
import { compare, fractionOf, minus } from '../../scoring/exact/fraction'
import type { DomainResult, Result, Score } from '../../scoring/result'
import { scoreAnswers } from '../../scoring/scoreAnswers'
import { laterRule } from './laterRule'
import type { ComparedItem, Side } from './matchItems'

/** A change counts from the rule's smallest one on; a rule that declares none counts any. */
export type Verdict = 'better' | 'worse' | 'about-the-same' | 'cannot-be-said'

/** One domain on the items that both sessions asked. `really` is there where the later session says what it was then. */
export type ComparedDomain = {
  domain: string
  /** How many of its items were asked both times and mean the same. */
  matched: number
  was: DomainResult
  really?: DomainResult
  now: DomainResult
  since: Verdict
  sinceReally?: Verdict
}

export type ComparedResults = { domains: ComparedDomain[]; was: Result; now: Result; instrument: Instrument }

/**
 * Both sessions computed anew by the later one's rule, on the matched items alone and for the later one's organisation:
 * then nothing but the answers can make a difference.
 */
export function compareDomains(items: ComparedItem[], later: Side): ComparedResults {
  const matched = items.filter(({ match }) => match === 'same')
  const instrument = laterRule(later, matched)
  const domains = instrument.domains.map(({ id }) => id).filter((id) => matched.some(({ domain }) => domain === id))
  const score = (answer: (item: ComparedItem) => ComparedItem['was']) =>
    scoreAnswers(instrument, answersBy(matched, answer), later.session.profile, { domains })
  const [was, really, now] = [
    score((item) => item.was),
    score((item) => item.really ?? item.was),
    score((item) => item.now),
  ]
  return { domains: domains.flatMap((domain) => comparedDomain(domain) ?? []), was, now, instrument }

  function comparedDomain(domain: string): ComparedDomain | undefined {
    const own = matched.filter((item) => item.domain === domain)
    const [before, then, after] = [was, really, now].map((result) =>
      result.domains.find((one) => one.domain === domain),
    )
    if (!before || !then || !after) return undefined
    const reconsidered = own.some((item) => item.really !== undefined)
    const verdict = (earlier: DomainResult) => changeOf(earlier, after, instrument)
    return {
      domain,
      matched: own.length,
      was: before,
      now: after,
      since: verdict(before),
      ...(reconsidered && { really: then, sinceReally: verdict(then) }),
    }
  }
}

/**
 * Where a red flag holds down one of two results and not the other, their bands say how things have changed and not the
 * scores behind them: a red flag that was settled is no step back.
 */
function changeOf(before: DomainResult, after: DomainResult, instrument: Instrument): Verdict {
  const rule = ruleOf(instrument, after.rule)
  const bands = bandsOf(instrument, rule)
  const [from, to] = [placeOf(before.band, bands), placeOf(after.band, bands)]
  const isHeldOnce = before.cappedBy.length > 0 !== after.cappedBy.length > 0
  if (isHeldOnce && from >= 0 && to >= 0 && from !== to) return to > from ? 'better' : 'worse'
  return verdictOf(before.score, after.score, rule.smallestChange)
}

export function verdictOf(before: Score, after: Score, smallestChange = 0): Verdict {
  if (typeof before === 'string' || typeof after === 'string') return 'cannot-be-said'
  const direction = compare(after, before)
  const change = direction < 0 ? minus(before, after) : minus(after, before)
  if (direction === 0 || compare(change, fractionOf(smallestChange)) < 0) return 'about-the-same'
  return direction < 0 ? 'worse' : 'better'
}

function answersBy(items: ComparedItem[], answer: (item: ComparedItem) => ComparedItem['was']): Answers {
  return Object.fromEntries(items.map((item) => [item.item, answer(item)]))
}
