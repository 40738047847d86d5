import { createEvents, type EventAttributes } from 'ics'
import { addDays, isPlainDate } from '../../core/planning/plainDate'
import type { Report, ReportAction } from '../report'
import type { ReportWords } from '../words/en'
import { reportWords } from '../words/reportWords'
import { foldLines } from './foldLines'

/** The library reads `timestamp` (DTSTAMP), though its types do not name it. Without it, it would ask the clock. */
type Entry = EventAttributes & { timestamp: number }

export type PlanIcs = { ok: true; text: string } | { ok: false; problem: 'no-dates' | 'failed' }

/**
 * The plan's days for a calendar: one all-day entry for each dated action that is still to do, and one for the review.
 * An entry's UID is made of the plan's and the action's ids, so that a later file changes entries instead of doubling them.
 */
export function makePlanIcs(report: Report, of: { planId: string }): PlanIcs {
  const words = reportWords(report.language)
  const actions = report.plan === 'none' ? [] : report.plan.groups.flatMap((group) => group.actions)
  const events = [
    ...actions.flatMap((action) => (isOpen(action) ? entry(report, action.due, actionEntry(action, of, words)) : [])),
    ...entry(report, report.days.review, {
      uid: `soundings-${of.planId}-review`,
      title: words.plan.calendar.review(report.organisation),
      description: words.plan.calendar.reviewNote,
    }),
  ]
  if (events.length === 0) return { ok: false, problem: 'no-dates' }
  const { value } = createEvents(events, { productId: '-//Soundings//Plan//EN', method: 'PUBLISH' })
  return typeof value !== 'string' ? { ok: false, problem: 'failed' } : { ok: true, text: foldLines(value) }
}

function isOpen(action: ReportAction): boolean {
  return action.state === 'not-started' || action.state === 'started'
}

function actionEntry(action: ReportAction, of: { planId: string }, words: ReportWords) {
  const lines = [
    `${words.plan.owner}: ${action.owner || words.plan.nobodyYet}`,
    action.help && `${words.plan.help}: ${action.help}`,
    action.knowBy && `${words.plan.knowBy}: ${action.knowBy}`,
  ]
  return {
    uid: `soundings-${of.planId}-${action.id}`,
    title: shortened(action.what.replace(/\n/g, ' '), 200, '') || words.plan.calendar.withoutWords,
    description: shortened(lines.filter(Boolean).join('\n'), 1500, ` ${words.plan.calendar.more}`),
  }
}

/** A reminder is not the plan; and the library's time grows with the square of a text's length. */
function shortened(text: string, most: number, more: string): string {
  const letters = [...text]
  return letters.length <= most ? text : `${letters.slice(0, most).join('')}…${more}`
}

/** Nothing for a day that was not said or does not exist. The end of an all-day entry is the morning after. */
function entry(report: Report, day: string, of: { uid: string; title: string; description: string }): Entry[] {
  if (!isPlainDate(day)) return []
  return [
    {
      ...of,
      start: dateParts(day),
      end: dateParts(addDays(day, 1)),
      timestamp: Date.parse(`${isPlainDate(report.days.made) ? report.days.made : day}T00:00:00Z`),
      transp: 'TRANSPARENT',
      busyStatus: 'FREE',
    },
  ]
}

function dateParts(day: string): [number, number, number] {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return [year, month, date]
}
