import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Answer } from '../../../../src/core/instrument/answer'
import { feedbackSummary, fewestForms } from '../../../../src/core/session/feedback/feedbackSummary'
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
  const forms = formsOn('feedback-heard', [5, 5, 5, 4, 4, 4, 4, 3, 3, 'dont-know', 1])
  const leftEmpty = Array.from({ length: 9 }, (_, n) => aForm(20 + n))
  const question = questionIn([...forms, ...leftEmpty], 'feedback-heard')
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
        { answer: 'not-discussed', people: 9 },
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

/** Forms that were finished a minute after each other, whatever order they come in. */
const oneAfterTheOther = (said: Answer[]) =>
  said.map((answer, n) => ({
    ...aForm(n, { 'feedback-heard': answer }),
    finishedAt: new Date(now.getTime() + n * 60_000).toISOString(),
  }))

test('the eleventh form changes nothing that is shown: forms are added ten at a time, the oldest first', () => {
  const forms = oneAfterTheOther(Array.from({ length: 20 }, (_, n) => ({ level: n < 10 ? 4 : 1 })))
  const ten = summaryOf(forms.slice(0, 10))
  for (let finished = 11; finished <= 19; finished++) {
    expect(summaryOf(forms.slice(0, finished).toReversed())).toEqual({ ...ten, waiting: finished - 10 })
  }
  expect(summaryOf(forms)).toMatchObject({ state: 'shown', forms: 20, waiting: 0 })
  expect(questionIn(forms, 'feedback-heard')).toMatchObject({ answered: 20, shown: { topTwo: { people: 10, of: 20 } } })
})

test('a question that few of the next ten answered stays as it was, until ten more have', () => {
  const levels = (n: number, level: number): Answer[] => Array.from({ length: n }, () => ({ level }))
  const first = levels(10, 4)
  const nine: Answer[] = [...levels(9, 1), 'dont-know']
  const ten = questionIn(oneAfterTheOther(first), 'feedback-heard')
  expect(questionIn(oneAfterTheOther([...first, ...nine]), 'feedback-heard')).toEqual(ten)
  expect(questionIn(oneAfterTheOther([...first, ...nine, ...nine]), 'feedback-heard')).toMatchObject({
    answered: 28,
    shown: { topTwo: { people: 10, of: 28 } },
  })
})

test('whatever is answered: what two summaries of one question differ by was said by ten people or more', () => {
  const anAnswer = fc.constantFrom<Answer>({ level: 5 }, { level: 1 }, 'dont-know', { doesNotApply: '' })
  fc.assert(
    fc.property(fc.array(anAnswer, { minLength: 10, maxLength: 45 }), (said) => {
      const forms = oneAfterTheOther(said)
      let before = questionIn(forms.slice(0, 10), 'feedback-heard')
      for (let finished = 11; finished <= forms.length; finished++) {
        const after = questionIn(forms.slice(0, finished), 'feedback-heard')
        const isAsItWas = JSON.stringify(after) === JSON.stringify(before)
        if (!isAsItWas && after?.shown !== 'too-few') {
          const shownBefore = before?.shown === 'too-few' ? 0 : (before?.answered ?? 0)
          expect((after?.answered ?? 0) - shownBefore).toBeGreaterThanOrEqual(fewestForms)
        }
        if (!isAsItWas) expect(finished % fewestForms).toBe(0)
        before = after
      }
    }),
    { numRuns: 60 },
  )
})
