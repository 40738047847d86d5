import { expect, test } from 'vitest'
import { choosePriorities } from '../../../src/core/planning/choosePriorities'
import { flagsWithoutAction } from '../../../src/core/planning/flagsWithoutAction'
import { placesLeft } from '../../../src/core/planning/placesLeft'
import { changeBecause, holdsWords, removeAction, restoreAction } from '../../../src/core/planning/planChanges'
import { reasonFor } from '../../../src/core/planning/reasonFor'
import { answersOf } from '../../../src/core/session/sessionProgress'
import { sessionResult, sessionSuggestions } from '../../../src/core/session/sessionResult'
import { aSession, everyItem, shippedInstrument } from '../../support/builders/sessionBuilders'

const full = shippedInstrument('full-diagnosis')
const session = aSession(full, everyItem(full, 2, { safeguarding: 0, reserves: 1 }))
const result = sessionResult(session, full)

function planFor(items: string[]) {
  let made = 0
  return choosePriorities(undefined, items, {
    planId: 'plan-1',
    sessionId: session.id,
    organisationId: session.organisationId,
    instrument: full,
    answers: answersOf(session, full),
    result,
    language: 'en',
    today: '2026-11-22',
    newId: () => `action-${++made}`,
    words: { findOut: (name) => `Find out: ${name}`, putRight: (name) => `Put right: ${name}`, because: () => '' },
  })
}

const itemOf = (id: string) => full.items.find((item) => item.id === id) ?? expect.fail(id)
const said = { instrument: full, answers: answersOf(session, full), result, language: 'en' }

test('a red flag gives its own sentence as the reason, another item its level as described', () => {
  expect(reasonFor(itemOf('safeguarding'), said)).toBe(
    'No one is named to hear a worry about harm, or nothing is written down.',
  )
  const described = itemOf('reserves').levels.find((level) => level.value === 1)?.description?.en
  expect(reasonFor(itemOf('reserves'), said)).toBe(described)
})

test('the suggestions of a session start with its red flag', () => {
  expect(sessionSuggestions(session, full)[0]).toMatchObject({ item: 'safeguarding', because: 'red-flag' })
})

test('a red flag whose action was taken out is noticed', () => {
  const plan = planFor(['reserves'])
  expect(flagsWithoutAction(plan, result)).toEqual([])
  const action = plan.actions.find(({ item }) => item === 'safeguarding')
  const without = removeAction(plan, action?.id ?? '')
  expect(flagsWithoutAction(without, result)).toMatchObject([{ item: 'safeguarding' }])
})

test('an action taken out by a slip comes back to its old place', () => {
  const plan = planFor(['reserves'])
  const [first] = plan.actions
  if (!first) return expect.fail()
  expect(holdsWords(first)).toBe(true)
  expect(restoreAction(removeAction(plan, first.id), first, 0)).toEqual(plan)
})

test('the reason of a priority is in the group’s own words', () => {
  const plan = changeBecause(planFor(['reserves']), 'reserves', 'The grant ends in March')
  expect(plan.priorities).toEqual([{ item: 'reserves', because: 'The grant ends in March' }])
})

test('the full diagnosis takes five priorities and no sixth', () => {
  expect(placesLeft(full, ['a', 'b'])).toBe(3)
  expect(placesLeft(full, ['a', 'b', 'c', 'd', 'e'])).toBe(0)
})
