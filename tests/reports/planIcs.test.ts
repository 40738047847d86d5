import { expect, test } from 'vitest'
import { makePlanIcs } from '../../src/reports/ics/makePlanIcs'
import type { Report } from '../../src/reports/report'
import { anAction, aPlan, aReport, aSession } from '../support/builders/reportBuilders'

test('every dated action and the review day become an all-day entry', () => {
  const events = eventsOf(aReport())
  expect(events.map((event) => [event.SUMMARY, event['DTSTART;VALUE=DATE'], event['DTEND;VALUE=DATE']])).toEqual([
    ['Ask the bank for a second signature', '20261206', '20261207'],
    ['Write a budget on one page', '20270228', '20270301'],
    ['Thank the volunteers', '20261220', '20261221'],
    ['Look at the plan again: Harbour Advice Centre', '20270222', '20270223'],
  ])
})

test('a later file changes the same entries instead of adding new ones', () => {
  const later = aReport({ now: '2027-01-10', plan: aPlan({ reviewOn: '2027-03-01' }) })
  expect(eventsOf(later).map((event) => event.UID)).toEqual(eventsOf(aReport()).map((event) => event.UID))
  expect(new Set(eventsOf(later).map((event) => event.UID)).size).toBe(4)
  expect(eventsOf(later)[0]?.DTSTAMP).toBe('20270110T000000Z')
})

test('what people typed cannot break the calendar: commas, line ends, made-up properties, a very long line', () => {
  const what = 'One, two; three \\ four\nEND:VEVENT'
  const events = eventsOf(aReport({ plan: aPlan({ actions: [anAction({ what, help: 'ŵ'.repeat(20_000) })] }) }))
  expect(events).toHaveLength(2)
  expect(events[0]?.SUMMARY).toBe('One, two; three \\ four END:VEVENT')
  expect(events[0]?.DESCRIPTION).toMatch(/ŵ{1400}.*… The rest is in the plan\.$/)
})

test('no line is longer than 75 octets, in any alphabet', () => {
  const session = aSession({ organisationName: 'Zażółć gęślą jaźń 🙏 '.repeat(20) })
  const lines = textOf(aReport({ session })).split('\r\n')
  expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBeLessThanOrEqual(75)
  expect(lines.some((line) => line.includes('\n'))).toBe(false)
})

test('done and dropped actions, impossible days and no day at all make no entry', () => {
  const actions = [
    anAction({ id: 'a', state: 'done' }),
    anAction({ id: 'b', state: 'dropped' }),
    anAction({ id: 'c', due: '2026-02-30' }),
    anAction({ id: 'd', due: 'soon' }),
    anAction({ id: 'e', due: '' }),
  ]
  const report = aReport({ plan: aPlan({ actions, reviewOn: '' }) })
  expect(makePlanIcs(report, { planId: 'plan-1' })).toEqual({ ok: false, problem: 'no-dates' })
})

function textOf(report: Report): string {
  const made = makePlanIcs(report, { planId: 'plan-1' })
  if (!made.ok) throw new Error(made.problem)
  return made.text
}

/** A reader of its own: unfolds, finds the entries, takes the escapes out. */
function eventsOf(report: Report): Record<string, string>[] {
  const lines = textOf(report)
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
  expect(lines[0]).toBe('BEGIN:VCALENDAR')
  expect(lines.at(-2)).toBe('END:VCALENDAR')
  expect(lines).toContain('VERSION:2.0')
  const events: Record<string, string>[] = []
  for (const line of lines) {
    if (line === 'BEGIN:VEVENT') events.push({})
    const [, name = '', value = ''] = /^([^:]+):(.*)$/.exec(line) ?? []
    const event = events.at(-1)
    if (event)
      event[name] = value.replace(/\\([\\;,nN])/g, (_, escaped: string) => (/n/i.test(escaped) ? '\n' : escaped))
  }
  return events
}
