import { askedItems } from '../../../core/instrument/askedItems'
import type { Instrument } from '../../../core/instrument/instrumentSchema'
import type { Item } from '../../../core/instrument/itemSchema'
import type { Organisation } from '../../../core/organisation/organisation'
import { choosePriorities } from '../../../core/planning/choosePriorities'
import type { PlainDate } from '../../../core/planning/plainDate'
import { addDays } from '../../../core/planning/plainDate'
import { changeAction } from '../../../core/planning/planChanges'
import type { Action, Plan } from '../../../core/planning/planSchema'
import { annotateItem, answerItem, finishSession } from '../../../core/session/sessionChanges'
import { answersOf } from '../../../core/session/sessionProgress'
import { sessionResult } from '../../../core/session/sessionResult'
import type { Session } from '../../../core/session/sessionSchema'
import { startSession } from '../../../core/session/startSession'
import type { madeUpEn } from '../words/madeUpEn'
import { madeUpAnswers, usualAnswer } from './madeUpAnswers'

export type MadeUpSource = {
  instrument: Instrument
  contentHash: string
  language: string
  words: typeof madeUpEn
  now: Date
  today: PlainDate
  newId: () => string
}

export type MadeUp = { organisation: Organisation; session: Session; plan: Plan }

/** The three that the made-up group works on, where the instrument has them. */
const chosen = ['payments-and-bank-access', 'insurance-and-risk', 'workload-and-wellbeing']

/** A lunch club that does not exist, with one finished session and its plan, for people to try things out on. */
export function madeUpOrganisation(source: MadeUpSource): MadeUp {
  const organisation = madeUpClub(source)
  const session = finishedSession(organisation, source)
  return { organisation, session, plan: agreedPlan(session, source) }
}

function madeUpClub({ newId, now, words }: MadeUpSource): Organisation {
  return {
    id: newId(),
    name: words.name,
    madeUp: true,
    profile: {
      region: 'E12000006',
      incomeBand: 'lt10k',
      staffBand: '0',
      volunteerBand: '1-5',
      field: 'D',
      beneficiaries: ['202'],
      ledBy: ['DEI060000'],
      areaServed: 'neighbourhood',
      ruralUrban: 'urban',
      legalForm: 'unincorporated-association',
      charityStatus: 'not-a-charity',
      orgRole: 'mutual-aid-informal',
    },
    place: words.place,
    notes: words.notes,
    createdAt: now.toISOString(),
  }
}

function finishedSession(organisation: Organisation, source: MadeUpSource): Session {
  const { instrument, newId, now, words } = source
  const started = startSession({
    id: newId(),
    organisation,
    mode: 'facilitated',
    instrument,
    contentHash: source.contentHash,
    raters: [
      { id: newId(), role: 'trustee', is: words.raters.chair },
      { id: newId(), role: 'trustee', is: words.raters.treasurer },
      { id: newId(), role: 'volunteer', is: words.raters.cook },
      { id: newId(), role: 'user', is: words.raters.guest },
    ],
    domains: instrument.domains.map((domain) => domain.id),
    place: words.room,
    now,
  })
  const answered = askedItems(instrument, {}, organisation.profile).reduce(
    (session, item) => withAnswer(session, item, source),
    started,
  )
  return finishSession(answered, now)
}

function withAnswer(session: Session, item: Item, { now, words }: MadeUpSource): Session {
  const { answer, evidence = [], confidence, disagreed } = madeUpAnswers[item.id] ?? usualAnswer
  const said =
    typeof answer === 'number'
      ? { level: answer }
      : answer === 'dont-know'
        ? answer
        : { doesNotApply: words.doesNotApply }
  const known = new Set(item.evidence.map(({ id }) => id))
  return annotateItem(answerItem(session, { item, answer: said, now }), {
    item,
    annotation: {
      everyoneAgreed: !disagreed,
      reason: words.reason[item.id] ?? '',
      evidence: evidence.filter((id) => known.has(id)),
      evidenceText: words.evidenceText[item.id] ?? '',
      notes: { private: words.hidden[item.id] ?? '', shareable: words.shareable[item.id] ?? '' },
      ...(confidence && { confidence }),
    },
  })
}

function agreedPlan(session: Session, source: MadeUpSource): Plan {
  const { instrument, language, newId, today, words } = source
  const answers = answersOf(session, instrument)
  const here = new Set(instrument.items.map((item) => item.id))
  const drafted = choosePriorities(
    undefined,
    chosen.filter((id) => here.has(id)),
    {
      planId: newId(),
      sessionId: session.id,
      organisationId: session.organisationId,
      instrument,
      answers,
      result: sessionResult(session, instrument),
      language,
      today,
      newId,
      words: {
        findOut: words.findOut,
        putRight: words.putRight,
        because: (item) => words.because[item.id] ?? '',
      },
    },
  )
  const filled = drafted.actions.reduce(
    (plan, action) => changeAction(plan, action.id, agreed(action, source)),
    drafted,
  )
  return { ...filled, strengthToKeep: words.strengthToKeep }
}

function agreed(action: Action, { today, words }: MadeUpSource): Partial<Action> {
  const item = action.item ?? ''
  return {
    owner: words.owners[item] ?? '',
    due: action.due || addDays(today, 60),
    help: words.help[item] ?? '',
    cost: words.cost[item] ?? '',
    state: item === 'insurance-and-risk' ? 'started' : 'not-started',
  }
}
