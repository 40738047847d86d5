import { adviceIn, adviceOn } from '../instrument/advice'
import type { Answers } from '../instrument/answer'
import { answerCode } from '../instrument/answer'
import type { Instrument } from '../instrument/instrumentSchema'
import type { Item } from '../instrument/itemSchema'
import { textIn } from '../instrument/text'
import type { Result } from '../scoring/result'
import type { PlainDate } from './plainDate'
import { addDays, addMonths } from './plainDate'
import type { Action, Plan } from './planSchema'

/** What a plan is made from. `words` writes the first draft of an action in the session's language. */
export type PlanSource = {
  planId: string
  sessionId: string
  organisationId: string
  instrument: Instrument
  answers: Answers
  result: Result
  language: string
  today: PlainDate
  newId: () => string
  words: {
    findOut: (itemName: string) => string
    putRight: (itemName: string) => string
    because: (item: Item) => string
  }
}

/** A red flag with no time of its own is to be acted on within a month. */
const usualDays = 30

/**
 * The plan with these priorities. Chosen items get a first step from the instrument's advice; every red flag has a dated
 * action and every don't-know one to find out, chosen or not. What people wrote is kept, whatever is chosen later.
 */
export function choosePriorities(plan: Plan | undefined, items: string[], source: PlanSource): Plan {
  const before = plan ?? emptyPlan(source)
  const drafts = [
    ...redFlagItems(source),
    ...findOutItems(source),
    ...items.map((item) => ({ item, origin: 'advice' as const })),
  ]
  const due = drafts.filter((draft, position) => drafts.findIndex(({ item }) => item === draft.item) === position)
  const kept = before.actions.filter((action) => !isStale(action, due, before, source))
  const added = due
    .filter((draft) => !kept.some((action) => covers(action, draft)))
    .flatMap((draft) => draftAction(draft, source))
  return { ...before, priorities: items.map((item) => priorityOf(before, item, source)), actions: [...kept, ...added] }
}

/** A red flag raised after its item was chosen still needs an action with a date. */
function covers(action: Action, draft: Draft): boolean {
  return (
    action.item === draft.item && (draft.origin !== 'red-flag' || action.origin === 'red-flag' || action.due !== '')
  )
}

function emptyPlan({ planId, sessionId, organisationId, today }: PlanSource): Plan {
  const reviewOn = addMonths(today, 3)
  return {
    id: planId,
    sessionId,
    organisationId,
    priorities: [],
    actions: [],
    strengthToKeep: '',
    agreedOn: today,
    reviewOn,
  }
}

type Draft = { item: string; origin: 'red-flag' | 'find-out' | 'advice' }

function redFlagItems({ result }: PlanSource): Draft[] {
  return result.redFlags.map(({ item }) => ({ item, origin: 'red-flag' }))
}

function findOutItems({ result }: PlanSource): Draft[] {
  const items = result.domains.flatMap((domain) => domain.trace)
  return items.filter(({ answer }) => answer === 'dont-know').map(({ item }) => ({ item, origin: 'find-out' }))
}

function draftAction({ item: id, origin }: Draft, source: PlanSource): Action[] {
  const { instrument, answers, language, words, result, today } = source
  const item = instrument.items.find((other) => other.id === id)
  if (!item) return []
  const answer = answerCode(answers[id])
  const advice = adviceOn(instrument, item, answers[id])
  const flag = result.redFlags.find((raised) => raised.item === id)
  const name = textIn(item.name, language)
  const ownWords = answer === 'dont-know' ? words.findOut(name) : origin === 'red-flag' ? words.putRight(name) : ''
  const what = advice ? textIn(advice.step, language) : ownWords
  return [
    {
      id: source.newId(),
      item: id,
      origin,
      what,
      owner: '',
      due: flag ? addDays(today, flag.actWithinDays ?? usualDays) : '',
      help: '',
      cost: '',
      knowBy: advice?.knowBy ? textIn(advice.knowBy, language) : '',
      state: 'not-started',
      draftedOn: today,
      ...(advice?.hub && { referTo: advice.hub }),
    },
  ]
}

/** As it was drafted, and what would be drafted now is something else: its item is out, or its answer has changed. */
function isStale(action: Action, drafts: Draft[], plan: Plan, source: PlanSource): boolean {
  if (!isUntouched(action, plan, source)) return false
  const draft = drafts.find(({ item }) => item === action.item)
  const [now] = draft ? draftAction(draft, source) : []
  return now?.what !== action.what
}

/** Nobody has written into it: everything it says, the instrument or the first draft said. */
function isUntouched(action: Action, plan: Plan, { instrument, language, words }: PlanSource): boolean {
  const item = instrument.items.find((other) => other.id === action.item)
  if (!item || action.origin === 'own') return false
  const name = textIn(item.name, language)
  const advice = adviceIn(instrument, item)
  const steps = ['', words.findOut(name), words.putRight(name), ...advice.map(({ step }) => textIn(step, language))]
  const knowBys = ['', ...advice.map(({ knowBy }) => (knowBy ? textIn(knowBy, language) : ''))]
  const hubs: Action['referTo'][] = [undefined, ...advice.map(({ hub }) => hub)]
  const dates = [
    '',
    ...item.redFlags.map((flag) => addDays(action.draftedOn ?? plan.agreedOn, flag.actWithinDays ?? usualDays)),
  ]
  const written = [action.owner, action.help, action.cost].some((text) => text !== '') || action.state !== 'not-started'
  return (
    !written &&
    steps.includes(action.what) &&
    knowBys.includes(action.knowBy) &&
    hubs.includes(action.referTo) &&
    dates.includes(action.due)
  )
}

function priorityOf(plan: Plan, id: string, { instrument, words }: PlanSource): Plan['priorities'][number] {
  const item = instrument.items.find((other) => other.id === id)
  return (
    plan.priorities.find((priority) => priority.item === id) ?? { item: id, because: item ? words.because(item) : '' }
  )
}
