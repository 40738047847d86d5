import { expect, test } from 'vitest'
import type { Answer } from '../../../../src/core/instrument/answer'
import { feedbackSummary } from '../../../../src/core/session/feedback/feedbackSummary'
import { answerItem, finishSession } from '../../../../src/core/session/sessionChanges'
import type { Session } from '../../../../src/core/session/sessionSchema'
import { startFeedback } from '../../../../src/core/session/startSession'
import { harbourAdviceCentre, shippedInstrument } from '../../../support/builders/sessionBuilders'

const instrument = shippedInstrument('session-feedback')
const now = new Date('2026-11-22T16:00:00.000Z')

function aForm(n: number, said: Record<string, Answer> = {}, occasion = 'close-group'): Session {
  const organisation = harbourAdviceCentre()
  let form = startFeedback({ id: `form-${n}`, organisation, instrument, contentHash: 'a', occasion, now })
  for (const [id, answer] of Object.entries(said)) {
    const item = instrument.items.find((one) => one.id === id)
    if (item) form = answerItem(form, { item, answer, now })
  }
  return finishSession(form, now)
}

/** One form for each level that was given to one question; the rest of each form is empty. */
const formsOn = (item: string, answers: (number | Answer)[]) =>
  answers.map((said, n) => aForm(n, { [item]: typeof said === 'number' ? { level: said } : said }))

const summaryOf = (forms: Session[], occasion = 'close-group') => feedbackSummary({ instrument, occasion, forms })

function questionIn(forms: Session[], item: string, occasion?: string) {
  const summary = summaryOf(forms, occasion)
  if (summary.state !== 'shown') throw new Error('too few')
  return summary.questions.find((one) => one.item === item)
}

test('nothing is shown of nine forms, and how many there are is said', () => {
  const nine = formsOn('feedback-heard', [5, 5, 5, 5, 5, 5, 5, 5, 5])
  expect(summaryOf(nine)).toEqual({ state: 'too-few', forms: 9, needed: 10 })
  expect(summaryOf([...nine, aForm(10, { 'feedback-heard': { level: 5 } })]).state).toBe('shown')
})

test('each question shows how many gave each answer, the best first, and how many gave one of the two best', () => {
  const question = questionIn(formsOn('feedback-heard', [5, 5, 5, 4, 4, 4, 4, 3, 3, 1, 'dont-know']), 'feedback-heard')
  expect(question).toEqual({
    item: 'feedback-heard',
    answered: 10,
    shown: {
      distribution: [
        { answer: 5, people: 3 },
        { answer: 4, people: 4 },
        { answer: 3, people: 2 },
        { answer: 2, people: 0 },
        { answer: 1, people: 1 },
        { answer: 'none-of-these', people: 0 },
        { answer: 'dont-know', people: 1 },
        { answer: 'does-not-apply', people: 0 },
        { answer: 'not-discussed', people: 0 },
      ],
      // 3 + 4 of 10: whoever cannot say is in no share.
      topTwo: { people: 7, of: 10 },
    },
  })
})

test('a question that fewer than ten people answered stays closed, however many forms there are', () => {
  const forms = formsOn('feedback-own-plan', [
    5,
    5,
    5,
    5,
    5,
    5,
    5,
    5,
    5,
    'dont-know',
    { doesNotApply: '' },
    'dont-know',
  ])
  expect(questionIn(forms, 'feedback-own-plan')).toEqual({ item: 'feedback-own-plan', answered: 9, shown: 'too-few' })
})

test('how many priorities were finished is counted, and is no verdict: it has no share of the best', () => {
  const item = 'feedback-priorities-finished'
  const forms = Array.from({ length: 10 }, (_, n) => aForm(n, { [item]: { level: 1 } }, 'later-group'))
  expect(questionIn(forms, item, 'later-group')?.shown).toMatchObject({ topTwo: 'none' })
})

test('what people wrote in their own words is nowhere in it', () => {
  const forms = Array.from({ length: 12 }, (_, n) =>
    aForm(n, { 'feedback-in-own-words': { text: 'Tom talked too much' }, 'feedback-heard': { level: 4 } }),
  )
  expect(JSON.stringify(summaryOf(forms))).not.toMatch(/Tom|own-words/)
})

test('each occasion is counted by itself, and a form that is not finished not at all', () => {
  const group = Array.from({ length: 10 }, (_, n) => aForm(n, {}, 'close-group'))
  const advisor = Array.from({ length: 10 }, (_, n) => aForm(n, {}, 'close-advisor'))
  const open = group.map(({ finishedAt: _, ...form }) => form)
  expect(summaryOf([...group, ...advisor])).toMatchObject({ state: 'shown', forms: 10 })
  expect(summaryOf([...open, ...advisor])).toEqual({ state: 'too-few', forms: 0, needed: 10 })
})

test('of a question with several answers each one that was ticked is counted', () => {
  const forms = Array.from({ length: 10 }, (_, n) =>
    aForm(
      n,
      { 'feedback-in-the-way': { options: n < 4 ? ['too-little-time', 'too-little-money'] : [] } },
      'later-group',
    ),
  )
  expect(questionIn(forms, 'feedback-in-the-way', 'later-group')?.shown).toMatchObject({
    topTwo: 'none',
    distribution: expect.arrayContaining([
      { answer: 'too-little-time', people: 4 },
      { answer: 'too-little-money', people: 4 },
      { answer: 'not-sure-how', people: 0 },
      { answer: 'none-of-these', people: 6 },
    ]),
  })
})
