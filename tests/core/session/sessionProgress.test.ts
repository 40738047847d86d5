import { describe, expect, test } from 'vitest'
import type { Answer } from '../../../src/core/instrument/answer'
import type { Item } from '../../../src/core/instrument/itemSchema'
import type { Annotation } from '../../../src/core/session/sessionChanges'
import { annotateItem, answerItem, markUndecided } from '../../../src/core/session/sessionChanges'
import { domainProgress, itemsOf, openItems, progressOf } from '../../../src/core/session/sessionProgress'
import { anInstrument, anItem } from '../../support/builders/instrumentBuilders'
import { aSession } from '../../support/builders/sessionBuilders'

const instrument = anInstrument({
  items: [anItem('budget'), anItem('records'), anItem('volunteers', { domain: 'people' })],
})
const [budget, records] = instrument.items as [Item, Item]

/** What can have happened to an item. */
const states = {
  untouched: (session: ReturnType<typeof aSession>, _: Item) => session,
  level: answered({ level: 1 }),
  'don’t know': answered('dont-know'),
  'does not apply': answered({ doesNotApply: 'No money.' }),
  'left out': answered('not-discussed'),
  undecided: (session: ReturnType<typeof aSession>, item: Item) => markUndecided(session, { item, undecided: true }),
  'answered, undecided': (session: ReturnType<typeof aSession>, item: Item) =>
    markUndecided(answered({ level: 1 })(session, item), { item, undecided: true }),
  'only noted': noted({ notes: { private: 'Ask Ann.', shareable: '' } }),
  'only evidence': noted({ evidence: ['minutes'] }),
  'only not agreed by all': noted({ everyoneAgreed: false }),
  'only how sure they are': noted({ confidence: 'guess' }),
  'taken back': (session: ReturnType<typeof aSession>, item: Item) =>
    answered(undefined)(answered({ level: 1 })(session, item), item),
}
type State = keyof typeof states

function answered(answer: Answer | undefined) {
  return (session: ReturnType<typeof aSession>, item: Item) => answerItem(session, { item, answer, now: new Date(0) })
}

function noted(annotation: Annotation) {
  return (session: ReturnType<typeof aSession>, item: Item) => annotateItem(session, { item, annotation })
}

function inMoney(first: State, second: State) {
  const session = states[second](states[first](aSession(instrument), budget), records)
  return { session, money: domainProgress(session, instrument)[0] }
}

describe('the task list', () => {
  const settled: State[] = ['level', 'don’t know', 'does not apply', 'left out']
  const waiting: State[] = ['undecided', 'answered, undecided']
  const begun: State[] = ['only noted', 'only evidence', 'only not agreed by all', 'only how sure they are']
  const nothing: State[] = ['untouched', 'taken back']
  const kindOf = (state: State) => [settled, waiting, begun, nothing].findIndex((kind) => kind.includes(state))
  /** By kind of the first item and of the second: settled, waiting, begun, nothing. */
  const expected = [
    ['done', 'needs-decision', 'in-progress', 'in-progress'],
    ['needs-decision', 'needs-decision', 'in-progress', 'in-progress'],
    ['in-progress', 'in-progress', 'in-progress', 'in-progress'],
    ['in-progress', 'in-progress', 'in-progress', 'not-started'],
  ]
  const all = Object.keys(states) as State[]

  test.each(all.flatMap((first) => all.map((second) => [first, second] as const)))('%s and %s', (first, second) => {
    expect(inMoney(first, second).money?.status).toBe(expected[kindOf(first)]?.[kindOf(second)])
  })

  test('says not started until something was said or written', () => {
    const list = domainProgress(aSession(instrument), instrument)
    expect(list.map(({ domain, status }) => [domain, status])).toEqual([
      ['money', 'not-started'],
      ['people', 'not-started'],
    ])
  })

  test('counts what was answered, what was dealt with and what waits', () => {
    expect(inMoney('left out', 'level').money).toMatchObject({ asked: 2, answered: 1, dealtWith: 2, undecided: 0 })
    expect(inMoney('answered, undecided', 'don’t know').money).toMatchObject({
      answered: 2,
      dealtWith: 1,
      undecided: 1,
    })
  })

  test('an item that does not apply is not done until somebody said why, where the instrument asks why', () => {
    const session = answered('does-not-apply')(answered({ level: 1 })(aSession(instrument), budget), records)
    expect(domainProgress(session, instrument)[0]?.status).toBe('in-progress')
    const optional = anInstrument({ items: [anItem('budget', { doesNotApplyReason: 'optional' })] })
    const spared = aSession(optional, { budget: 'does-not-apply' })
    expect(domainProgress(spared, optional)[0]?.status).toBe('done')
  })

  test('a domain of which nothing is asked has nothing left to do', () => {
    const hidden = anInstrument({
      items: [anItem('budget'), anItem('staff', { domain: 'people', appliesWhen: { item: 'budget', in: [3] } })],
    })
    const session = aSession(hidden, { budget: 0 })
    expect(domainProgress(session, hidden)[1]).toMatchObject({ asked: 0, status: 'done' })
  })
})

describe('progress', () => {
  test('counts the items that are asked in the domains that are covered', () => {
    const session = aSession(instrument, { budget: 2, records: 'not-discussed' }, { domains: ['money'] })
    expect(progressOf(session, instrument)).toEqual({ asked: 2, answered: 1 })
    expect(itemsOf(session, instrument).map(({ id }) => id)).toEqual(['budget', 'records'])
  })

  test('the review lists what waits for a decision and what nobody answered, each item once', () => {
    const { session } = inMoney('undecided', 'only noted')
    const open = openItems(session, instrument)
    expect(open.undecided.map(({ id }) => id)).toEqual(['budget'])
    expect(open.unanswered.map(({ id }) => id)).toEqual(['records', 'volunteers'])
    const settledNow = openItems(inMoney('left out', 'don’t know').session, instrument)
    expect(settledNow).toMatchObject({ undecided: [], unanswered: [{ id: 'volunteers' }] })
  })
})

test('‘does not apply’ without its reason is open, and not yet counted as answered', () => {
  const open = answerItem(aSession(instrument), { item: budget, answer: { doesNotApply: ' ' }, now: new Date(0) })
  const settled = answerItem(open, { item: budget, answer: { doesNotApply: 'No money.' }, now: new Date(0) })
  expect(openItems(open, instrument).unanswered).toContain(budget)
  expect(progressOf(settled, instrument).answered - progressOf(open, instrument).answered).toBe(1)
})
