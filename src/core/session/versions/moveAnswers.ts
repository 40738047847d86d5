import { isLive } from '../../instrument/askedItems'
import type { Instrument } from '../../instrument/instrumentSchema'
import type { Item } from '../../instrument/itemSchema'
import { itemMeaning } from '../../instrument/versions/itemMeaning'
import { holdsAnything } from '../recorded'
import type { RecordedItem, Session } from '../sessionSchema'

export type Versions = { from: Instrument; to: Instrument }

/** What becomes of what was recorded for an item: it counts on, under its own id or its replacement's, or is set aside. */
export type AnswerMove =
  | { item: string; is: 'carried'; to: string; recorded: RecordedItem }
  | { item: string; is: 'set-aside'; why: 'other-meaning' | 'no-longer-asked'; recorded: RecordedItem }

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

function moveAnswer(session: Session, id: string, recorded: RecordedItem, { from, to }: Versions): AnswerMove {
  const before = from.items.find((item) => item.id === id)
  const after = to.items.find((item) => item.id === id)
  if (after && isLive(after)) {
    const counts = recorded.revision === after.revision && (!before || meansTheSame(from, before, to, after))
    return counts
      ? { item: id, is: 'carried', to: id, recorded }
      : { item: id, is: 'set-aside', why: 'other-meaning', recorded }
  }
  const wasAsked = before && recorded.revision === before.revision
  const heir = wasAsked ? heirOf(before, after, session, { from, to }) : undefined
  if (!heir) return { item: id, is: 'set-aside', why: 'no-longer-asked', recorded }
  return { item: id, is: 'carried', to: heir.id, recorded: { ...recorded, revision: heir.revision } }
}

/** The item that asks the same in its place, if nobody has said anything there and its answers are the same ones. */
function heirOf(before: Item, after: Item | undefined, session: Session, { from, to }: Versions): Item | undefined {
  const retired = after?.retired
  if (retired?.relation !== 'same') return undefined
  const heir = to.items.find((item) => item.id === retired.replacedBy && isLive(item))
  const there = heir && session.items[heir.id]
  if (!heir || (there && holdsAnything(there))) return undefined
  return meansTheSame(from, before, to, heir) ? heir : undefined
}

function meansTheSame(from: Instrument, before: Item, to: Instrument, after: Item): boolean {
  return itemMeaning(from, before) === itemMeaning(to, after)
}
