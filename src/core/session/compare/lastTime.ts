import type { Answer } from '../../instrument/answer'
import type { Item } from '../../instrument/itemSchema'
import { isSameQuestion } from '../../instrument/versions/sameQuestion'
import type { Action, Plan } from '../../planning/planSchema'
import { evidenceFor } from '../evidence/evidenceFor'
import { isBeingRated } from '../rating/holdRound'
import { agreedAnswerOf, recordOf } from '../recorded'
import type { Session } from '../sessionSchema'
import type { Side } from './matchItems'

/** What an earlier session said of an item: its answer, what was seen, and what became of the steps in its plan. */
export type LastTime = {
  answer: Answer | undefined
  /** Ids of the item's own evidence, then titles and words that people wrote. */
  evidence: { ids: string[]; titles: string[] }
  actions: Pick<Action, 'id' | 'what' | 'state'>[]
}

/**
 * What was said of an item last time; `none` where it was another question then, and while people rate it privately:
 * they would only say the same again.
 */
export function lastTimeOf(
  item: Item,
  of: { earlier: Side & { plan: Plan | undefined }; later: Side },
): LastTime | 'none' {
  const { earlier, later } = of
  const before = earlier.instrument.items.find(({ id }) => id === item.id)
  if (!before || isBeingRated(later.session, item.domain)) return 'none'
  if (!isSameQuestion({ instrument: later.instrument, item }, { instrument: earlier.instrument, item: before })) {
    return 'none'
  }
  const { evidence = [], evidenceText = '' } = recordOf(earlier.session, before) ?? {}
  const registered = evidenceFor(earlier.session, item.id).map(({ title }) => title)
  const actions = earlier.plan?.actions.filter((action) => action.item === item.id) ?? []
  return {
    answer: agreedAnswerOf(earlier.session, before),
    evidence: { ids: evidence, titles: [...registered, evidenceText].filter((text) => text.trim() !== '') },
    actions: actions.map(({ id, what, state }) => ({ id, what, state })),
  }
}

type Held = Pick<Session, 'id' | 'organisationId' | 'startedAt' | 'finishedAt' | 'feedback'> & {
  instrument: { id: string }
}

/** The newest finished session of the same organisation with the same instrument before this one, if there is any. */
export function sessionBefore<Summary extends Held>(
  session: Session,
  sessions: readonly Summary[],
): Summary | undefined {
  const isBefore = (other: Held) =>
    other.id !== session.id &&
    other.organisationId === session.organisationId &&
    other.instrument.id === session.instrument.id &&
    other.finishedAt !== undefined &&
    !other.feedback &&
    other.startedAt < session.startedAt
  return sessions.filter(isBefore).toSorted((a, b) => (a.startedAt < b.startedAt ? 1 : -1))[0]
}
