import type { Answer } from '../instrument/answer'
import type { Item } from '../instrument/itemSchema'
import type { RecordedItem, Session } from './sessionSchema'

/** What is recorded for an item as it is asked now. What was said to another revision of it is an answer to something else. */
export function recordOf(session: Session, item: Item): RecordedItem | undefined {
  const recorded = session.items[item.id]
  return recorded?.revision === item.revision ? recorded : undefined
}

export function answerOf(session: Session, item: Item): Answer | undefined {
  return recordOf(session, item)?.answer
}

/** Somebody answered, wrote or tapped something here. */
export function holdsAnything(recorded: RecordedItem): boolean {
  const { answer, undecided, everyoneAgreed, notes, evidence, evidenceText, reason, confidence, then } = recorded
  const typed = [notes.private, notes.shareable, evidenceText, reason, ...evidence].some((text) => text !== '')
  return answer !== undefined || undecided || !everyoneAgreed || typed || confidence !== undefined || then !== undefined
}

/** The same session in which this is kept for an item, and shown, and counts for nothing. */
export function withSetAside(session: Session, id: string, recorded: RecordedItem): Session {
  const before = session.setAside?.[id] ?? []
  return { ...session, setAside: { ...session.setAside, [id]: [...before, recorded] } }
}
