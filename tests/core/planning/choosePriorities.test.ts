import { describe, expect, test } from 'vitest'
import type { Answer } from '../../../src/core/instrument/answer'
import { choosePriorities } from '../../../src/core/planning/choosePriorities'
import { addAction, changeAction, movePriority, removeAction } from '../../../src/core/planning/planChanges'
import type { Plan } from '../../../src/core/planning/planSchema'
import { planSchema } from '../../../src/core/planning/planSchema'
import { planSections } from '../../../src/core/planning/planSections'
import { scoreAnswers } from '../../../src/core/scoring/scoreAnswers'
import { anInstrument, anItem, answers } from '../../support/builders/instrumentBuilders'

const capped = { effect: 'capBand' as const, band: 'needs-work', says: { en: 'Open.' } }
const instrument = anInstrument({
  items: [
    anItem('budget'),
    anItem('records', { redFlags: [{ when: [0, 'dont-know'], ...capped, actWithinDays: 14 }] }),
    anItem('reserves'),
    anItem('volunteers', { domain: 'people', redFlags: [{ when: [0], ...capped }] }),
  ],
})

function chosen(said: Record<string, number | Answer>, items: string[], plan?: Plan, today = '2026-11-22') {
  let made = 0
  const given = answers(said)
  return choosePriorities(plan, items, {
    planId: 'plan',
    sessionId: 'session',
    organisationId: 'riverside',
    instrument,
    answers: given,
    result: scoreAnswers(instrument, given, {}),
    language: 'en',
    today,
    newId: () => `${plan ? 'later' : 'first'}-${++made}`,
    words: {
      findOut: (name) => `Find out: ${name}`,
      putRight: (name) => `Put right: ${name}`,
      because: (item) => `Because of ${item.id}`,
    },
  })
}

const actionOf = (plan: Plan, item: string) => plan.actions.filter((action) => action.item === item)
const only = (plan: Plan, item: string) => {
  const [action, ...more] = actionOf(plan, item)
  expect(more).toEqual([])
  if (!action) throw new Error(`No action for ${item}`)
  return action
}

describe('a first plan', () => {
  test('gives each chosen item its first step, from the advice of its level, and a reason', () => {
    const plan = chosen({ budget: 1, reserves: 2 }, ['reserves', 'budget'])
    expect(plan.priorities).toEqual([
      { item: 'reserves', because: 'Because of reserves' },
      { item: 'budget', because: 'Because of budget' },
    ])
    expect(only(plan, 'budget')).toMatchObject({
      origin: 'advice',
      what: 'Take step 1.',
      knowBy: 'Step 1 is done.',
      due: '',
      owner: '',
      state: 'not-started',
    })
    expect(planSchema.safeParse(plan).success).toBe(true)
  })

  test('is agreed today and looked at again in three months', () => {
    expect(chosen({}, [])).toMatchObject({ agreedOn: '2026-11-22', reviewOn: '2027-02-22', strengthToKeep: '' })
  })

  test('has a dated action for every red flag, chosen or not: in its own time, or within 30 days', () => {
    const plan = chosen({ records: 0, volunteers: 0, budget: 1 }, ['budget'])
    expect(only(plan, 'records')).toMatchObject({ origin: 'red-flag', due: '2026-12-06', what: 'Take step 0.' })
    expect(only(plan, 'volunteers')).toMatchObject({ origin: 'red-flag', due: '2026-12-22' })
  })

  test('has an action to find out for every don’t-know; one that is a red flag too has a date', () => {
    const plan = chosen({ reserves: 'dont-know', records: 'dont-know' }, [])
    expect(only(plan, 'reserves')).toMatchObject({ origin: 'find-out', what: 'Find out: reserves', due: '' })
    expect(only(plan, 'records')).toMatchObject({ origin: 'red-flag', what: 'Find out: records', due: '2026-12-06' })
  })

  test('gives a chosen item without advice an empty step to write', () => {
    expect(only(chosen({ budget: 3 }, ['budget']), 'budget')).toMatchObject({ what: '', origin: 'advice' })
  })

  test('gives a red flag that is chosen as well one action, not two', () => {
    expect(actionOf(chosen({ records: 0 }, ['records']), 'records')).toHaveLength(1)
  })
})

describe('choosing again', () => {
  const said = { budget: 1, reserves: 0, records: 0 }

  test('the same changes nothing', () => {
    const plan = chosen(said, ['budget'])
    expect(chosen(said, ['budget'], plan)).toEqual(plan)
  })

  test('a step that nobody touched goes with its priority; a red flag’s stays', () => {
    const plan = chosen(said, ['budget', 'records'])
    const other = chosen(said, ['reserves'], plan)
    expect(actionOf(other, 'budget')).toEqual([])
    expect(only(other, 'reserves').what).toBe('Take step 0.')
    expect(only(other, 'records')).toEqual(only(plan, 'records'))
  })

  test.each([
    { owner: 'Treasurer' },
    { due: '2027-01-10' },
    { what: 'Ask Ann' },
    { help: 'A form' },
    { cost: '£20' },
    { knowBy: 'It is on the wall' },
    { referTo: 'finance' as const },
    { state: 'started' as const },
  ])('what people wrote stays when its item is no longer chosen: %o', (text) => {
    const plan = chosen(said, ['budget'])
    const written = changeAction(plan, only(plan, 'budget').id, text)
    expect(only(chosen(said, [], written), 'budget')).toMatchObject(text)
    expect(only(chosen(said, ['budget'], written), 'budget')).toMatchObject(text)
  })

  test('reasons, the strength to keep, dates and own actions stay', () => {
    const plan = chosen(said, ['budget', 'reserves'])
    const own = addAction({ ...plan, strengthToKeep: 'Lunch', reviewOn: '2027-03-01' }, { id: 'mine' })
    const priorities = own.priorities.map((priority) => ({ ...priority, because: 'We said so' }))
    const again = chosen(said, ['reserves'], { ...own, priorities })
    expect(again).toMatchObject({
      strengthToKeep: 'Lunch',
      reviewOn: '2027-03-01',
      priorities: [{ item: 'reserves', because: 'We said so' }],
    })
    expect(again.actions.some(({ id }) => id === 'mine')).toBe(true)
  })

  test('a red flag that was raised after its item was chosen gets an action with a date', () => {
    const plan = chosen({ records: 2 }, ['records'])
    expect(only(plan, 'records').due).toBe('')
    const flagged = chosen({ records: 0 }, ['records'], plan)
    expect(only(flagged, 'records')).toMatchObject({ origin: 'red-flag', due: '2026-12-06' })
    expect(chosen({ records: 0 }, ['records'], flagged)).toEqual(flagged)
  })

  test('a step that somebody wrote into stays beside it', () => {
    const plan = chosen({ records: 2 }, ['records'])
    const owned = changeAction(plan, only(plan, 'records').id, { owner: 'Treasurer' })
    const flagged = chosen({ records: 0 }, ['records'], owned)
    expect(actionOf(flagged, 'records')).toMatchObject([
      { owner: 'Treasurer', due: '' },
      { origin: 'red-flag', due: '2026-12-06' },
    ])
  })

  test('an untouched draft goes when its answer is put right, and what somebody wrote into stays', () => {
    const plan = chosen({ records: 0, reserves: 'dont-know' }, [])
    expect(chosen({ records: 3, reserves: 2 }, [], plan).actions).toEqual([])
    const owned = changeAction(plan, only(plan, 'reserves').id, { owner: 'Treasurer' })
    expect(chosen({ records: 3, reserves: 2 }, [], owned).actions).toMatchObject([{ owner: 'Treasurer' }])
  })

  test('an untouched draft of a later day goes as well when its answer is put right', () => {
    const plan = chosen({ records: 3, budget: 1 }, ['budget'])
    const flagged = chosen({ records: 0, budget: 1 }, ['budget'], plan, '2026-11-25')
    expect(only(flagged, 'records').due).toBe('2026-12-09')
    expect(actionOf(chosen({ records: 3, budget: 1 }, ['budget'], flagged, '2026-11-26'), 'records')).toEqual([])
    const dated = changeAction(flagged, only(flagged, 'records').id, { due: '2026-12-06' })
    expect(only(chosen({ records: 3, budget: 1 }, ['budget'], dated, '2026-11-26'), 'records').due).toBe('2026-12-06')
  })

  test('a date that the group set itself is date enough', () => {
    const plan = chosen({ records: 2 }, ['records'])
    const dated = changeAction(plan, only(plan, 'records').id, { due: '2026-12-01' })
    expect(only(chosen({ records: 0 }, ['records'], dated), 'records').due).toBe('2026-12-01')
  })
})

describe('a plan in sections and by hand', () => {
  test('shows priorities with their actions, then what is urgent, what to find out, and the rest; each action once', () => {
    const plan = addAction(chosen({ budget: 1, records: 0, reserves: 'dont-know' }, ['budget']), { id: 'mine' })
    const sections = planSections(addAction(plan, { id: 'second', item: 'budget' }))
    expect(sections.priorities).toMatchObject([
      { priority: { item: 'budget' }, actions: [{ origin: 'advice' }, { id: 'second', origin: 'own' }] },
    ])
    expect(sections.urgent).toMatchObject([{ item: 'records' }])
    expect(sections.findOut).toMatchObject([{ item: 'reserves' }])
    expect(sections.others).toMatchObject([{ id: 'mine' }])
  })

  test('priorities move up and down, and stay at the ends', () => {
    const plan = chosen({ budget: 1, records: 1, reserves: 1 }, ['budget', 'records', 'reserves'])
    const order = (item: string, by: -1 | 1) => movePriority(plan, item, by).priorities.map((priority) => priority.item)
    expect(order('records', -1)).toEqual(['records', 'budget', 'reserves'])
    expect(order('records', 1)).toEqual(['budget', 'reserves', 'records'])
    expect(movePriority(plan, 'budget', -1)).toBe(plan)
    expect(movePriority(plan, 'reserves', 1)).toBe(plan)
    expect(movePriority(plan, 'unheard-of', 1)).toBe(plan)
  })

  test('an action is changed, sent nowhere again, and removed', () => {
    const plan = addAction(chosen({}, []), { id: 'mine' })
    const referred = changeAction(plan, 'mine', { referTo: 'ict', what: 'Back up' })
    expect(referred.actions).toMatchObject([{ referTo: 'ict', what: 'Back up' }])
    expect(changeAction(referred, 'mine', { referTo: undefined }).actions[0]).not.toHaveProperty('referTo')
    expect(removeAction(referred, 'mine').actions).toEqual([])
  })
})
