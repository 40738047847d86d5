import { type Answer, answerCode } from '../../instrument/answer'
import type { Instrument } from '../../instrument/instrumentSchema'
import { kinshipOf } from '../../instrument/versions/kinship'
import type { Action, Plan } from '../../planning/planSchema'
import type { Result } from '../../scoring/result'
import type { Session } from '../sessionSchema'
import { type ComparedDomain, compareDomains } from './compareDomains'
import type { ComparedItem, Match, Side } from './matchItems'
import { matchItems } from './matchItems'

/** What became of a priority that the earlier session chose: its actions, and its item's answer then and now. */
export type ComparedPriority = {
  item: string
  because: string
  actions: Pick<Action, 'id' | 'what' | 'state'>[]
  match: Match | 'not-asked'
  was?: Answer
  really?: Answer
  now?: Answer
}

export type Comparison = {
  counts: Record<Match, number>
  items: ComparedItem[]
  domains: ComparedDomain[]
  /** The later instrument with the matched items alone, by which both were computed. */
  instrument: Instrument
  /** Items whose red flag an answer of the later session has put out, and those where it is new. */
  flags: { settled: string[]; raised: string[] }
  priorities: ComparedPriority[]
}

/** `own-answers`: one person's feedback, which is never shown by itself. */
export type ComparedSessions =
  | { ok: true; comparison: Comparison }
  | {
      ok: false
      problem: 'same-session' | 'own-answers' | 'other-organisation' | 'other-instrument' | 'nothing-in-common'
    }

/** Two sessions of one organisation side by side, and what happened to the earlier one's priorities in between. */
export function compareSessions(of: { earlier: Side; later: Side; plan?: Plan | undefined }): ComparedSessions {
  const { earlier, later } = of
  if (earlier.session.id === later.session.id) return { ok: false, problem: 'same-session' }
  if (earlier.session.feedback || later.session.feedback) return { ok: false, problem: 'own-answers' }
  if (!areOfOne(earlier.session, later.session)) return { ok: false, problem: 'other-organisation' }
  if (kinshipOf(earlier.instrument, later.instrument) === 'other') return { ok: false, problem: 'other-instrument' }
  const items = matchItems(earlier, later)
  if (!items.some(({ match }) => match === 'same')) return { ok: false, problem: 'nothing-in-common' }
  const { domains, was, now, instrument } = compareDomains(items, later)
  return {
    ok: true,
    comparison: {
      counts: countsOf(items),
      items,
      domains,
      instrument,
      flags: flagChanges(was, now, items),
      priorities: of.plan ? priorities(of.plan, items) : [],
    },
  }
}

function areOfOne(a: Session, b: Session): boolean {
  return a.organisationId === b.organisationId && a.subject === b.subject
}

function countsOf(items: ComparedItem[]): Comparison['counts'] {
  const count = (match: Match) => items.filter((item) => item.match === match).length
  return {
    same: count('same'),
    changed: count('changed'),
    new: count('new'),
    gone: count('gone'),
    'asked-once': count('asked-once'),
  }
}

/** What nobody talked about, or nobody knew, is not put right. */
function flagChanges(was: Result, now: Result, items: ComparedItem[]): Comparison['flags'] {
  const [before, after] = [was, now].map(({ redFlags }) => [...new Set(redFlags.map(({ item }) => item))])
  return {
    settled: (before ?? []).filter((id) => !after?.includes(id) && isSettled(items.find(({ item }) => item === id))),
    raised: (after ?? []).filter((item) => !before?.includes(item)),
  }
}

function isSettled(item: ComparedItem | undefined): boolean {
  const code = answerCode(item?.now)
  return code !== 'not-discussed' && code !== 'dont-know'
}

function priorities(plan: Plan, items: ComparedItem[]): ComparedPriority[] {
  return plan.priorities.map(({ item: id, because }) => {
    const found = items.find(({ item }) => item === id)
    const actions = plan.actions.filter(({ item }) => item === id)
    const { domain: _, ...compared } = found ?? { item: id, domain: '', match: 'not-asked' as const }
    return {
      ...compared,
      because,
      actions: actions.map(({ id: action, what, state }) => ({ id: action, what, state })),
    }
  })
}
