import type { Instrument } from '../../core/instrument/instrumentSchema'
import type { Item } from '../../core/instrument/itemSchema'
import { levelsOf } from '../../core/instrument/levels'
import { leadsToPlan } from '../../core/planning/leadsToPlan'
import type { Plan } from '../../core/planning/planSchema'
import type { DomainResult, Result } from '../../core/scoring/result'
import { weakestFirst } from '../../core/scoring/weakestFirst'
import { occasionOf } from '../../core/session/occasion'
import { raterRoles } from '../../core/session/rating/raterRoles'
import type { Session } from '../../core/session/sessionSchema'
import type { AdvisorBlock, Report, ReportDomain } from '../report'
import { domainOnScale } from './domainOnScale'
import { textOf } from './reportAnswer'
import { reportGroups } from './reportGroups'
import { reportItems } from './reportItems'
import { reportPlan } from './reportPlan'
import { reportStages } from './reportStages'
import { reportStandsBehind } from './reportStandsBehind'
import { reportSummary } from './reportSummary'
import { reportTopics } from './reportTopics'
import { typedText } from './typedText'

/** `now` is the plain date on which the document is made; `language` is the instrument's, as a BCP 47 tag. */
export type ReportSources = {
  session: Session
  instrument: Instrument
  result: Result
  plan: Plan | undefined
  advisor: AdvisorBlock
  language: string
  madeUp: boolean
  now: string
}

/**
 * What the documents may say, built from nothing: a field that is not named here, private notes first of all, cannot
 * reach a page. Takes time and space in proportion to what was written.
 */
export function buildReport(from: ReportSources): Report {
  const { session, instrument, result, plan, language } = from
  const items = new Map(instrument.items.map((item) => [item.id, item]))
  const of = { session, instrument, items, language }
  const occasion = occasionOf(session, instrument)
  const redFlagItems = new Set(result.redFlags.map((flag) => flag.item))
  return {
    language,
    organisation: typedText(session.organisationName),
    madeUp: from.madeUp || session.madeUp,
    mode: session.mode,
    about: session.subject ?? 'organisation',
    leadsToPlan: leadsToPlan(instrument),
    occasion: occasion ? textOf(occasion.title, language) : '',
    days: {
      made: from.now,
      met: localDay(session.startedAt),
      agreed: plan?.agreedOn ?? '',
      review: plan?.reviewOn ?? '',
    },
    people: raterRoles.flatMap((role) => {
      const count = session.raters.filter((rater) => rater.role === role).length
      return count === 0 ? [] : [{ role, count }]
    }),
    instrument: {
      id: instrument.id,
      title: textOf(instrument.title, language),
      version: instrument.version,
      hash: session.instrument.contentHash.slice(0, 12),
      method: instrument.method ? textOf(instrument.method, language) : '',
      licence: typedText(instrument.licence.spdx),
      attribution: typedText(instrument.licence.attribution),
    },
    summary: reportSummary(result, plan, of),
    domains: reportDomains(result.domains, of),
    groups: reportGroups(result, of),
    weakestFirst: weakestFirst(instrument, result.domains).map(({ domain }) => domain),
    plan: plan ? reportPlan(plan, { items, redFlagItems, language }) : 'none',
    topics: reportTopics(of),
    stages: reportStages(result, of),
    standsBehind: reportStandsBehind({ ...of, now: from.now, finishedOn: localDay(session.finishedAt ?? '') }),
    advisor: advisorBlock(from.advisor),
  }
}

function reportDomains(
  results: DomainResult[],
  of: { session: Session; instrument: Instrument; items: Map<string, Item>; language: string },
): ReportDomain[] {
  const byId = new Map(results.map((result) => [result.domain, result]))
  return of.instrument.domains.flatMap((domain) => {
    const result = byId.get(domain.id)
    if (!result) return []
    const items = reportItems(result, of)
    const nameOf = (id: string) => textOf(of.items.get(id)?.name ?? { en: id }, of.language)
    const labels = levelLabels(result, of)
    return [
      {
        id: domain.id,
        title: textOf(domain.title, of.language),
        ...domainOnScale(result, of),
        heldDownBy: result.cappedBy.map(nameOf),
        coverage: { ...result.coverage },
        levelCounts: result.levelCounts.map((count) => ({
          label: labels.get(count.level) ?? String(count.level),
          items: count.items,
        })),
        items,
      },
    ]
  })
}

/** The name of each level among a domain's items; where items name one value differently, the first speaks for it. */
function levelLabels(result: DomainResult, of: { instrument: Instrument; items: Map<string, Item>; language: string }) {
  const labels = new Map<number, string>()
  for (const trace of result.trace) {
    const item = of.items.get(trace.item)
    for (const level of item ? levelsOf(of.instrument, item) : []) {
      if (level.label && !labels.has(level.value)) labels.set(level.value, textOf(level.label, of.language))
    }
  }
  return labels
}

function advisorBlock(advisor: AdvisorBlock): AdvisorBlock | 'none' {
  const block = {
    name: typedText(advisor.name),
    body: typedText(advisor.body),
    contact: typedText(advisor.contact),
    logo: /^data:image\/(png|jpeg);base64,/.test(advisor.logo) ? advisor.logo : '',
  }
  return Object.values(block).some((part) => part !== '') ? block : 'none'
}

/** An evening session belongs to the day on the wall, not to the day in Greenwich. */
function localDay(instant: string): string {
  const date = new Date(instant)
  if (Number.isNaN(date.getTime())) return ''
  const twoDigits = (part: number) => String(part).padStart(2, '0')
  return `${date.getFullYear()}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`
}
