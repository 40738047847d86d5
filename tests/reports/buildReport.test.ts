import { expect, test } from 'vitest'
import { fileName } from '../../src/reports/fileName'
import {
  anAction,
  aPlan,
  aRecordedItem,
  aReport,
  aResult,
  aSession,
  aSmallInstrument,
} from '../support/builders/reportBuilders'

test('private notes, names and places never reach a report', () => {
  const session = aSession({
    raters: [{ id: 'CANARY', role: 'trustee', is: 'CANARY' }],
    place: 'CANARY',
    importance: { CANARY: 3 },
    history: [{ at: 'CANARY', what: 'answered', item: 'CANARY' }],
    id: 'CANARY',
    organisationId: 'CANARY',
  })
  for (const recorded of Object.values(session.items)) recorded.notes.private = 'CANARY'
  Object.assign(session, { tomorrow: 'CANARY' })
  const result = aResult()
  const report = aReport({ session, result, plan: aPlan({ id: 'CANARY', sessionId: 'CANARY' }) })
  expect(JSON.stringify(report)).not.toContain('CANARY')
})

test('what was agreed to be shared is there: evidence, its reason, the dissent, the shareable note', () => {
  const [purpose, money, systems] = aReport().domains
  expect(purpose?.items[0]).toMatchObject({
    evidence: ['Minutes of a meeting'],
    evidenceText: 'The leaflet from spring.',
    confidence: 'saw',
    answer: { is: 'level', label: 'Part of how we work', step: 3, steps: 4 },
  })
  expect(money?.items[0]).toMatchObject({ redFlag: true, note: 'The bank form is on the shelf.' })
  expect(money?.items[1]).toMatchObject({ everyoneAgreed: false, reason: 'Two people had not seen it.' })
  expect(systems?.items.map((item) => item.answer)).toEqual([
    { is: 'dont-know', reason: '' },
    { is: 'does-not-apply', reason: 'We meet in the park.' },
  ])
})

test('a domain names its band first, what holds it down, and no figure where too little is known', () => {
  const [, money, systems] = aReport().domains
  expect(money).toMatchObject({
    band: { label: 'Needs work', tone: 'attention' },
    bandBeforeCap: 'Developing',
    heldDownBy: ['Payments need two people'],
    percent: 56,
  })
  expect(systems).toMatchObject({ band: 'unknown', percent: 'none', mark: 'none' })
})

test('a rounded figure never stands on the other side of its band', () => {
  const result = aResult()
  const [purpose] = result.domains
  if (purpose) Object.assign(purpose, { score: { n: 119, d: 3 }, band: 'needs-work' })
  expect(aReport({ result }).domains[0]).toMatchObject({ percent: 39, band: { label: 'Needs work' } })
})

test('an instrument that shows lights shows neither a figure nor a place on a scale', () => {
  const instrument = aSmallInstrument()
  for (const rule of Object.values(instrument.scoring.rules)) rule.show = 'lights'
  for (const domain of aReport({ instrument }).domains) {
    expect(domain).toMatchObject({ percent: 'none', mark: 'none', scale: [] })
  }
})

test('an answer to a question that is no longer asked is not printed', () => {
  const session = aSession()
  session.items['no-longer-asked'] = aRecordedItem({ answer: { level: 1 }, reason: 'HIDDEN' })
  const result = aResult()
  for (const domain of result.domains) domain.trace = domain.trace.filter((trace) => trace.item !== 'reserves')
  const text = JSON.stringify(aReport({ session, result }).domains)
  expect(text).not.toContain('HIDDEN')
  expect(text).not.toContain('Money put by')
})

test('red flags that nobody chose come first in the plan, and every action stands in one group', () => {
  const report = aReport()
  const groups = report.plan === 'none' ? [] : report.plan.groups
  expect(groups.map((group) => [group.kind, group.actions.map((action) => action.id)])).toEqual([
    ['urgent', ['flag-1']],
    ['priority', ['budget-1']],
    ['find-out', ['find-1']],
    ['other', ['own-1']],
  ])
})

test('a red flag among the priorities is marked urgent there', () => {
  const plan = aPlan({ priorities: [{ item: 'two-people-pay', because: '' }] })
  const report = aReport({ plan })
  const groups = report.plan === 'none' ? [] : report.plan.groups
  expect(groups[0]).toMatchObject({ kind: 'priority', urgent: true, title: 'Payments need two people' })
})

test('there is a report before there is a plan', () => {
  expect(aReport({ plan: undefined })).toMatchObject({ plan: 'none', days: { review: '', agreed: '' } })
})

test('half letters and control characters are gone, letters and line ends stay', () => {
  const session = aSession({ organisationName: ' Clwb Henoed Glan yr w\u0302yl \u0007\ud800' })
  const report = aReport({ session, plan: aPlan({ actions: [anAction({ what: 'one\r\ntwo' })] }) })
  expect(report.organisation).toBe('Clwb Henoed Glan yr ŵyl \ufffd')
  expect(JSON.stringify(report.plan)).toContain('one\\ntwo')
})

test('ten times as much to say takes no more than ten times the room', () => {
  const size = (actions: number) =>
    JSON.stringify(aReport({ plan: aPlan({ actions: Array.from({ length: actions }, () => anAction()) }) }).plan).length
  expect(size(3000)).toBeLessThanOrEqual(size(300) * 10)
})

test('a file is named after the organisation and the day, in characters that every disk takes', () => {
  const named = (organisationName: string) => fileName(aReport({ session: aSession({ organisationName }) }), 'pdf')
  expect(named("Riverside Elders' Lunch Club")).toBe('Riverside-Elders-Lunch-Club-2026-11-22.pdf')
  expect(named('../../etc/passwd: a "b"?')).toBe('etc-passwd-a-b-2026-11-22.pdf')
  expect(named('Clwb ŵyl')).toBe('Clwb-ŵyl-2026-11-22.pdf')
  expect(named('')).toBe('2026-11-22.pdf')
  expect(named('x'.repeat(500)).length).toBeLessThan(80)
})
