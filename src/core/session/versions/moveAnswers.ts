import { answerFault } from '../../instrument/answering/answerFault'
import type { Instrument } from '../../instrument/instrumentSchema'
import type { Item } from '../../instrument/itemSchema'
import { holdsAnything } from '../recorded'
import type { RecordedItem, Session } from '../sessionSchema'
import { moveQuestion, type Versions } from './moveQuestion'

type WhySetAside = 'other-meaning' | 'not-allowed' | 'no-longer-asked'

/** What becomes of what was recorded for an item: it counts on, under its own id or its replacement's, or is set aside. */
export type AnswerMove =
  | { item: string; is: 'carried'; to: string; recorded: RecordedItem }
  | { item: string; is: 'set-aside'; why: WhySetAside; recorded: RecordedItem }

/** One for each item of which anything is recorded. What is empty needs no place. */
export function moveAnswers(session: Session, versions: Versions): AnswerMove[] {
  const written = Object.entries(session.items).filter(([, recorded]) => holdsAnything(recorded))
  const taken = new Set<string>()
  return written.map(([id, recorded]): AnswerMove => {
    const move = moveAnswer(session, id, recorded, versions)
    if (move.is === 'set-aside') return move
    if (taken.has(move.to)) return { item: id, is: 'set-aside', why: 'no-longer-asked', recorded }
    taken.add(move.to)
    return move
  })
}

function moveAnswer(session: Session, id: string, recorded: RecordedItem, versions: Versions): AnswerMove {
  const setAside = (why: WhySetAside): AnswerMove => ({ item: id, is: 'set-aside', why, recorded })
  const question = moveQuestion(id, versions)
  const before = versions.from.items.find((item) => item.id === id)
  if (question.is === 'gone') return setAside('no-longer-asked')
  if (question.is === 'other' || recorded.revision !== before?.revision) return setAside('other-meaning')
  const { to } = question
  if (question.is === 'heir' && isSpokenFor(session, to)) return setAside('no-longer-asked')
  if (!isAllowed(versions.to, to, recorded)) return setAside('not-allowed')
  return { item: id, is: 'carried', to: to.id, recorded: { ...recorded, revision: to.revision } }
}

function isSpokenFor(session: Session, { id }: Item): boolean {
  const there = session.items[id]
  return there !== undefined && holdsAnything(there)
}

/** Everything that was answered can still be answered: a 'does not apply' that is forbidden now, for one, cannot. */
function isAllowed(instrument: Instrument, item: Item, { answer, then: really }: RecordedItem): boolean {
  return [answer, really].every((one) => one === undefined || answerFault(instrument, item, one) === undefined)
}
