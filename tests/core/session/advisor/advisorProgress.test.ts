import { expect, test } from 'vitest'
import type { Answer } from '../../../../src/core/instrument/answer'
import type { Instrument } from '../../../../src/core/instrument/instrumentSchema'
import { shownFigure } from '../../../../src/core/scoring/shownFigure'
import { advisorProgress } from '../../../../src/core/session/advisor/advisorProgress'
import { answerItem, sayThen } from '../../../../src/core/session/sessionChanges'
import type { Session } from '../../../../src/core/session/sessionSchema'
import { startAdvisorSession } from '../../../../src/core/session/startSession'
import { shippedInstrument } from '../../../support/builders/sessionBuilders'

const instrument = shippedInstrument('advisor-development')
const ratings = instrument.items.filter(({ kind }) => kind === 'number')
const quiz = instrument.items.filter(({ kind }) => kind === 'choice')
const theCase = instrument.items.filter(({ kind }) => kind === 'levels')

type Said = { rating: number; really?: number; but?: Record<string, number>; quiz?: number; case?: number[] }

/** Every rating the same but some; so many right answers in the quiz; in the case so far from the reference, item by item. */
function anAdvisorSession(occasion: string, on: string, said: Said, of: Instrument = instrument): Session {
  const now = new Date(on)
  let session = startAdvisorSession({
    id: occasion + on,
    instrument: of,
    contentHash: 'a',
    name: 'Ruth',
    occasion,
    now,
  })
  const give = (id: string, answer: Answer) => {
    const item = of.items.find((one) => one.id === id)
    if (item) session = answerItem(session, { item, answer, now })
  }
  for (const { id } of ratings) give(id, { number: said.but?.[id] ?? said.rating })
  for (const item of said.really === undefined ? [] : ratings) {
    session = sayThen(session, { item, answer: { number: said.really ?? 0 } })
  }
  for (const [at, item] of quiz.entries()) {
    const right = item.options.find(({ value }) => value === 1)
    const wrong = item.options.find(({ value }) => value === 0)
    if (said.quiz !== undefined) give(item.id, { option: (at < said.quiz ? right : wrong)?.id ?? '' })
  }
  for (const [at, item] of theCase.entries()) {
    const off = said.case?.[at]
    if (off !== undefined) give(item.id, { level: (item.reference ?? 0) + off })
  }
  return session
}

const before = (said: Said) => anAdvisorSession('before-training', '2026-01-10T10:00:00.000Z', said)
const after = (said: Said) => anAdvisorSession('after-training', '2026-03-10T10:00:00.000Z', said)
const later = (said: Said) => anAdvisorSession('months-later', '2026-09-10T10:00:00.000Z', said)

function progress(...sessions: Session[]) {
  const found = advisorProgress(sessions.map((session) => ({ session, instrument })))
  if (found === 'nothing-yet') throw new Error('nothing yet')
  return found
}

const knowledge = (...sessions: Session[]) =>
  progress(...sessions).constructs.find(({ group }) => group === 'knowledge')?.readings

test('a mean that went from 4 to 7 improved, and more so from the 3 that it really was', () => {
  const [first, second] = knowledge(before({ rating: 4 }), after({ rating: 7, really: 3 })) ?? []
  expect(first).toEqual({ session: expect.any(String), now: { n: 4, d: 1 } })
  expect(second).toMatchObject({
    now: { n: 7, d: 1 },
    really: { n: 3, d: 1 },
    since: 'better',
    sinceReally: 'better',
  })
})

test('improved is two points on the mean of the eight areas, and nothing less', () => {
  const verdict = (said: Said) => knowledge(before({ rating: 5 }), after(said))?.[1]?.since
  expect(verdict({ rating: 7 })).toBe('better')
  // Seven areas at 7 and one at 6: 55 ÷ 8 = 6.875, which is 1.875 above 5.
  expect(verdict({ rating: 7, but: { 'diagnosing-knowledge': 6 } })).toBe('about-the-same')
  expect(verdict({ rating: 3 })).toBe('worse')
})

test('whoever learned how much there is to know may rate lower, and improved all the same', () => {
  expect(knowledge(before({ rating: 8 }), after({ rating: 7, really: 4 }))?.[1]).toMatchObject({
    since: 'about-the-same',
    sinceReally: 'better',
  })
})

test('months later is held against the time before training as well, in the instrument’s order of occasions', () => {
  const found = progress(later({ rating: 8, really: 3 }), before({ rating: 4 }), after({ rating: 5, really: 2 }))
  expect(found.sessions.map(({ occasion }) => occasion)).toEqual(['before-training', 'after-training', 'months-later'])
  expect(found.constructs[0]?.readings.map(({ since }) => since)).toEqual([undefined, 'about-the-same', 'better'])
})

test('each area shows its own three ratings as they were given', () => {
  const [area] = progress(before({ rating: 4 }), after({ rating: 7, really: 3, but: { 'diagnosing-skill': 9 } })).areas
  expect(area?.domain).toBe('diagnosing')
  expect(area?.ratings.map(({ group }) => group)).toEqual(['knowledge', 'skill', 'confidence'])
  expect(area?.ratings[1]?.readings.map(({ now, really }) => ({ now, really }))).toEqual([
    { now: { number: 4 }, really: undefined },
    { now: { number: 9 }, really: { number: 3 } },
  ])
})

test('the quiz is per cent right; the case counts the same level, within one, and how far above', () => {
  // Nine of twelve: 75 %. Five the same, four one above, one two below: 50 % exact, 90 % within one, mean (4 − 2) ÷ 10 = 0.2.
  const off = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
  const rooms = theCase.map((item) => ({ up: 3 - (item.reference ?? 0), down: item.reference ?? 0 }))
  let ups = 4
  const low = rooms.findIndex(({ down }) => down >= 2)
  for (const [at, { up }] of rooms.entries()) if (at !== low && up > 0 && ups-- > 0) off[at] = 1
  off[low] = -2
  expect(off.filter((one) => one === 1)).toHaveLength(4)
  const { checks } = progress(before({ rating: 4, quiz: 6 }), after({ rating: 6, quiz: 9, case: off }))
  const said = (part: string) => checks.find((check) => check.part === part)?.readings.map(({ now }) => now)
  expect(said('advisor-quiz')).toEqual([
    { n: 50, d: 1 },
    { n: 75, d: 1 },
  ])
  expect(said('case-exact')).toEqual([{ n: 50, d: 1 }])
  expect(said('advisor-case')).toEqual([{ n: 90, d: 1 }])
  expect(said('case-generous')).toEqual([{ n: 1, d: 5 }])
  const rule = instrument.scoring.rules['case-difference-mean']
  expect(rule && shownFigure(rule, [], { n: 1, d: 5 })).toEqual({ value: 0.2, digits: 1, unit: 'difference' })
})

test('a new round of training begins afresh, and the last one stays until something came after the new beginning', () => {
  const first = before({ rating: 4 })
  const second = after({ rating: 7 })
  const again = anAdvisorSession('before-training', '2027-01-10T10:00:00.000Z', { rating: 6 })
  const afterAgain = anAdvisorSession('after-training', '2027-03-10T10:00:00.000Z', { rating: 9 })
  expect(progress(first, second, again).sessions.map(({ session }) => session)).toEqual([first, second])
  expect(progress(first, second, again, afterAgain).sessions.map(({ session }) => session)).toEqual([again, afterAgain])
})

test('an item with another meaning in one of the versions is left out of both', () => {
  const changed: Instrument = {
    ...instrument,
    items: instrument.items.map((item) => (item.id === 'diagnosing-knowledge' ? { ...item, revision: 2 } : item)),
  }
  const old = before({ rating: 5, but: { 'diagnosing-knowledge': 0 } })
  const now = anAdvisorSession('after-training', '2026-03-10T10:00:00.000Z', { rating: 7 }, changed)
  const found = advisorProgress([
    { session: old, instrument },
    { session: now, instrument: changed },
  ])
  // Seven areas are left: 5 and 7 exactly.
  expect(found).toMatchObject({
    constructs: [{ readings: [{ now: { n: 5, d: 1 } }, { now: { n: 7, d: 1 } }] }, {}, {}],
  })
})

test('with no session there is nothing to say yet', () => {
  expect(advisorProgress([])).toBe('nothing-yet')
})
