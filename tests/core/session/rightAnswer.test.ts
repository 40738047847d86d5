import { expect, test } from 'vitest'
import { bestOptions, hasRightAnswer } from '../../../src/core/instrument/answering/rightAnswer'
import { answerItem, markUndecided } from '../../../src/core/session/sessionChanges'
import { progressOf } from '../../../src/core/session/sessionProgress'
import { isExplained, isTold } from '../../../src/core/session/told'
import { aSession, shippedInstrument } from '../../support/builders/sessionBuilders'

const instrument = shippedInstrument('advisor-development')
const now = new Date('2026-11-22T16:00:00.000Z')
const item = (id: string) => {
  const found = instrument.items.find((one) => one.id === id)
  if (!found) throw new Error(`no item ${id}`)
  return found
}
const quiz = item('quiz-first-rating')
const wrong = { option: 'chair-rates-first' }
const right = { option: 'rate-alone-first' }

test('an answer of a quiz can be changed until it is decided on, and then it stays: nobody is scored on what they were told', () => {
  const chosen = answerItem(aSession(instrument), { item: quiz, answer: wrong, now })
  expect([isExplained(chosen, quiz), progressOf(chosen, instrument).answered]).toEqual([false, 1])
  const changed = answerItem(chosen, { item: quiz, answer: right, now })
  expect(changed.items[quiz.id]).toMatchObject({ answer: right, undecided: true })
  const told = markUndecided(chosen, { item: quiz, undecided: false })
  expect([isExplained(told, quiz), isTold(told, quiz)]).toEqual([true, true])
  for (const answer of [right, 'dont-know' as const, undefined]) {
    expect(answerItem(told, { item: quiz, answer, now })).toEqual(told)
  }
  expect(markUndecided(told, { item: quiz, undecided: true })).toEqual(told)
})

test('an answer that is taken back leaves nothing to decide on', () => {
  const chosen = answerItem(aSession(instrument), { item: quiz, answer: wrong, now })
  const back = answerItem(chosen, { item: quiz, answer: undefined, now })
  expect(back.items[quiz.id]).toMatchObject({ undecided: false })
  expect(isExplained(back, quiz)).toBe(false)
})

test('the right answer is the option that scores most, or what the panel of a case said; a rating of oneself has none', () => {
  expect(bestOptions(quiz).map(({ id }) => id)).toEqual(['rate-alone-first'])
  const withOne = instrument.items.filter(hasRightAnswer)
  expect(new Set(withOne.map(({ domain }) => domain))).toEqual(new Set(['advisor-quiz', 'advisor-case']))
  expect(withOne).toHaveLength(22)
})

test('what explains a question without a right answer is read at once, and the answer can be changed', () => {
  const { reference: _, ...open } = { ...quiz, options: quiz.options.map(({ value: __, ...option }) => option) }
  const answered = answerItem(aSession(instrument), { item: open, answer: wrong, now })
  expect([isExplained(answered, open), isTold(answered, open)]).toEqual([true, false])
  expect(answerItem(answered, { item: open, answer: right, now }).items[quiz.id]?.answer).toEqual(right)
})
