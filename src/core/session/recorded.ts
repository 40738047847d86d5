import type { Answer } from '../instrument/answer'
import { hasRightAnswer } from '../instrument/answering/rightAnswer'
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

/** What the group settled on: an answer that it wants to come back to is none yet. */
export function agreedAnswerOf(session: Session, item: Item): Answer | undefined {
  return isNotAgreed(session, item) ? undefined : recordOf(session, item)?.answer
}

/** The group talked and wants to come back to it. In a quiz nobody has to agree: there the last answer counts. */
export function isNotAgreed(session: Session, item: Item): boolean {
  return !hasRightAnswer(item) && (recordOf(session, item)?.undecided ?? false)
}

/** Somebody answered, wrote or tapped something here. */
export function holdsAnything(recorded: RecordedItem): boolean {
  const { answer, undecided, everyoneAgreed, notes, evidence, confidence, then } = recorded
  const { evidenceText, reason, dissent = '' } = recorded
  const typed = [notes.private, notes.shareable, evidenceText, reason, dissent, ...evidence].some((text) => text !== '')
  return answer !== undefined || undecided || !everyoneAgreed || typed || confidence !== undefined || then !== undefined
}

/** The same session in which this is kept for an item, and shown, and counts for nothing. */
export function withSetAside(session: Session, id: string, recorded: RecordedItem): Session {
  const before = session.setAside?.[id] ?? []
  return { ...session, setAside: { ...session.setAside, [id]: [...before, recorded] } }
}
