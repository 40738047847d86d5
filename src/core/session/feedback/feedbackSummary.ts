import { type Answer, answerCode, answerCodes, isNonLevel, noneOfThese } from '../../instrument/answer'
import { isFor, isLive } from '../../instrument/askedItems'
import type { Instrument } from '../../instrument/instrumentSchema'
import type { Item } from '../../instrument/itemSchema'
import { levelsOf } from '../../instrument/levels'
import { answerOf } from '../recorded'
import type { Session } from '../sessionSchema'

/**
 * Of fewer forms, or fewer answers to one question, somebody who was there could tell who said what. So forms are also
 * added so many at a time: otherwise the newest one is what a summary says more than the one before it.
 */
export const fewestForms = 10

/** How many gave each answer: a level's value, an option's id, a number, or a non-level. */
export type Distribution = { answer: number | string; people: number }[]

export type FeedbackQuestion = {
  item: string
  /** How many of the forms that are shown give an answer that counts: not 'can't say', not 'does not apply', not left empty. */
  answered: number
  shown:
    | {
        distribution: Distribution
        /** Of those who chose a level: how many chose one of the two best. Only of levels, and where they are to score. */
        topTwo: { people: number; of: number } | 'none'
      }
    | 'too-few'
}

/** Forms that are finished: those that are shown, and those that `wait` for more. What people wrote in their own words is in neither. */
export type FeedbackSummary =
  | { state: 'too-few'; forms: number; needed: number }
  | { state: 'shown'; forms: number; waiting: number; questions: FeedbackQuestion[] }

/**
 * What the forms of one occasion say together. No form can be told from it, nor from what two summaries of different days
 * differ by (decision 0034), and no words that anybody wrote are in it.
 */
export function feedbackSummary(of: {
  instrument: Instrument
  occasion: string
  forms: readonly Session[]
}): FeedbackSummary {
  const { instrument, occasion } = of
  const forms = of.forms
    .filter((form) => form.occasion === occasion && form.finishedAt !== undefined)
    .toSorted((a, b) => ((a.finishedAt ?? '') < (b.finishedAt ?? '') ? -1 : 1))
  if (forms.length < fewestForms) return { state: 'too-few', forms: forms.length, needed: fewestForms }
  const waiting = forms.length % fewestForms
  const shown = forms.slice(0, forms.length - waiting)
  const items = instrument.items.filter((item) => isLive(item) && isFor(occasion, item) && canBeCounted(item))
  return {
    state: 'shown',
    forms: shown.length,
    waiting,
    questions: items.map((item) => questionOn(item, shown, instrument)),
  }
}

function canBeCounted({ kind }: Item): boolean {
  return kind !== 'text' && kind !== 'note'
}

function questionOn(item: Item, forms: readonly Session[], instrument: Instrument): FeedbackQuestion {
  const all = forms.map((form) => answerOf(form, item))
  const answers = inBatches(all)
  if (answers.length === 0) return { item: item.id, answered: all.filter(counts).length, shown: 'too-few' }
  const codes = answers.flatMap((answer) => answerCodes(answer))
  const distribution = choicesOf(item, instrument)
    .concat(item.kind === 'number' ? codes.filter((code) => typeof code === 'number') : [], others)
    .filter((code, place, all) => all.indexOf(code) === place)
    .map((answer) => ({ answer, people: codes.filter((code) => code === answer).length }))
  return {
    item: item.id,
    answered: answers.filter(counts).length,
    shown: { distribution, topTwo: topTwoOf(item, distribution, instrument) },
  }
}

/**
 * The oldest answers, up to the last whole batch of forms with which as many people again had answered the question as must
 * be there to show anything: one question can be answered by few, however many forms there are.
 */
function inBatches(answers: (Answer | undefined)[]): (Answer | undefined)[] {
  let shown = 0
  for (let end = fewestForms; end <= answers.length; end += fewestForms) {
    if (answers.slice(shown, end).filter(counts).length >= fewestForms) shown = end
  }
  return answers.slice(0, shown)
}

function counts(answer: Answer | undefined): boolean {
  return !isNonLevel(answerCode(answer))
}

const others = [noneOfThese, 'dont-know', 'does-not-apply', 'not-discussed']

/** Every answer that could be given, the best first, so that one that nobody gave is seen as well. */
function choicesOf(item: Item, instrument: Instrument): (number | string)[] {
  return item.kind === 'levels' ? bestFirst(item, instrument) : item.options.map(({ id }) => id)
}

function topTwoOf(item: Item, distribution: Distribution, instrument: Instrument) {
  if (item.kind !== 'levels' || item.weight === 0) return 'none'
  const best = bestFirst(item, instrument).slice(0, 2)
  const people = (codes: readonly (number | string)[]) =>
    distribution.reduce((sum, one) => (codes.includes(one.answer) ? sum + one.people : sum), 0)
  return { people: people(best), of: people(bestFirst(item, instrument)) }
}

function bestFirst(item: Item, instrument: Instrument): number[] {
  const values = levelsOf(instrument, item).map(({ value }) => value)
  return item.reverse ? values : values.toReversed()
}
