import { expect, test } from 'vitest'
import { answerCode } from '../../../src/core/instrument/answer'
import { scoreAnswers } from '../../../src/core/scoring/scoreAnswers'
import { answersOf, openItems, progressOf } from '../../../src/core/session/sessionProgress'
import { keepMadeUp } from '../../../src/features/organisations/madeUp/keepMadeUp'
import { madeUpAnswers } from '../../../src/features/organisations/madeUp/madeUpAnswers'
import { madeUpOrganisation } from '../../../src/features/organisations/madeUp/madeUpOrganisation'
import { madeUpEn } from '../../../src/features/organisations/words/madeUpEn'
import { aStore } from '../../store/support/deviceStore'
import { shippedInstrument } from '../../support/builders/sessionBuilders'
import { theShelf } from '../../support/shelf'

const instrument = shippedInstrument('full-diagnosis')

test('the made-up session is finished: every question that applies has an answer', () => {
  const { session } = aMadeUp()
  const { asked, answered } = progressOf(session, instrument)
  expect(session.finishedAt).toBeDefined()
  expect(asked).toBeGreaterThan(40)
  expect(answered).toBe(asked)
  expect(openItems(session, instrument)).toEqual({ undecided: [], unanswered: [] })
})

test('it shows two red flags, one don’t know and one does not apply', () => {
  const { session } = aMadeUp()
  const answers = answersOf(session, instrument)
  const { redFlags } = scoreAnswers(instrument, answers, session.profile, session)
  const codes = Object.values(answers).map(answerCode)
  expect(redFlags.map(({ item }) => item)).toEqual(['payments-and-bank-access', 'insurance-and-risk'])
  expect(codes.filter((code) => code === 'dont-know')).toHaveLength(1)
  expect(codes.filter((code) => code === 'does-not-apply')).toHaveLength(1)
})

test('every answer, and every piece of evidence, is one that the shipped instrument knows', () => {
  for (const [id, { evidence = [] }] of Object.entries(madeUpAnswers)) {
    const item = instrument.items.find((one) => one.id === id)
    expect(item, id).toBeDefined()
    expect(item?.evidence.map((one) => one.id)).toEqual(expect.arrayContaining(evidence))
  }
})

test('its plan has three priorities, an owner for each of their actions, and dates', () => {
  const { plan } = aMadeUp()
  expect(plan.priorities).toHaveLength(3)
  expect(plan.priorities.every(({ because }) => because !== '')).toBe(true)
  expect(plan.actions.every(({ what, due, owner }) => what !== '' && due > '2026-11-22' && owner !== '')).toBe(true)
})

test('organisation and session are marked as made up', () => {
  const { organisation, session } = aMadeUp()
  expect([organisation.madeUp, session.madeUp]).toEqual([true, true])
})

test('it is put on the device once, opens with its plan, and goes again without a trace', async () => {
  const store = await aStore(undefined, { shelf: theShelf() })
  const first = await keepMadeUp(store, aSource())
  const second = await keepMadeUp(store, aSource())
  expect(second).toEqual(first)
  if (!first.ok) throw new Error(first.problem)
  const [session] = await store.sessions.summaries()
  expect(session).toMatchObject({ madeUp: true, organisationId: first.organisationId })
  expect((await store.plans.ofSession(session?.id ?? '')).found).toBe('yes')
  await store.organisations.remove(first.organisationId)
  expect(await store.organisations.summaries()).toEqual([])
  expect(await store.sessions.summaries()).toEqual([])
  expect(await store.plans.summaries()).toEqual([])
})

function aMadeUp() {
  return madeUpOrganisation({ ...aSource(), instrument, contentHash: 'hash', words: madeUpEn })
}

function aSource() {
  let count = 0
  const newId = () => {
    count += 1
    return `id-${count}`
  }
  return { language: 'en', now: new Date('2026-11-22T14:00:00.000Z'), today: '2026-11-22', newId }
}
