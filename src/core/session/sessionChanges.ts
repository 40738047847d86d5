import type { Answer } from '../instrument/answer'
import { hasRightAnswer } from '../instrument/answering/rightAnswer'
import type { Instrument } from '../instrument/instrumentSchema'
import type { Item } from '../instrument/itemSchema'
import type { Profile } from '../organisation/organisation'
import { holdsAnything, recordOf, withSetAside } from './recorded'
import type { Change, RecordedItem, Session } from './sessionSchema'
import { isTold } from './told'

/** What is kept beside an answer. */
export type Annotation = Partial<
  Pick<RecordedItem, 'everyoneAgreed' | 'dissent' | 'reason' | 'evidence' | 'evidenceText' | 'notes'>
> & { confidence?: RecordedItem['confidence'] | undefined }

/**
 * Records what the group settled on; `undefined` takes the answer back. Evidence and notes stay as they are. Where there is
 * a right answer, people may change theirs until they decide on it; then they are told, and it stays.
 */
export function answerItem(session: Session, of: { item: Item; answer: Answer | undefined; now: Date }): Session {
  if (isTold(session, of.item)) return session
  const before = recordedItem(session, of.item)
  const { answer: from, ...kept } = before
  const after = {
    ...kept,
    revision: of.item.revision,
    undecided: of.answer !== undefined && hasRightAnswer(of.item),
    ...(of.answer !== undefined && { answer: of.answer }),
  }
  const change: Change = {
    at: of.now.toISOString(),
    what: 'answered',
    item: of.item.id,
    ...(from !== undefined && { from }),
    ...(of.answer !== undefined && { to: of.answer }),
  }
  return { ...withItem(session, of.item, after), history: withChange(session.history, change) }
}

/** Marks an item to come back to: the group talked and has not settled. */
export function markUndecided(session: Session, of: { item: Item; undecided: boolean }): Session {
  if (isTold(session, of.item)) return session
  return withItem(session, of.item, { ...recordedItem(session, of.item), undecided: of.undecided })
}

export function annotateItem(session: Session, of: { item: Item; annotation: Annotation }): Session {
  const { confidence, ...kept } = { ...recordedItem(session, of.item), ...of.annotation }
  return withItem(session, of.item, { ...kept, ...(confidence !== undefined && { confidence }) })
}

/**
 * What last time's answer really was, as the group sees it now; `undefined` takes that back. `earlier` is the session that
 * they had before them.
 */
export function sayThen(session: Session, of: { item: Item; answer: Answer | undefined; earlier?: string }): Session {
  const { then: _, thenOf: __, ...kept } = recordedItem(session, of.item)
  if (of.answer === undefined) return withItem(session, of.item, kept)
  // biome-ignore lint/suspicious/noThenProperty: an answer, never a function
  const said = { ...kept, then: of.answer, ...(of.earlier !== undefined && { thenOf: of.earlier }) }
  return withItem(session, of.item, said)
}

/** How much a domain matters to this organisation this year: 1 low, 2 medium, 3 high; `undefined` is unrated. */
export function rateImportance(session: Session, of: { domain: string; importance: number | undefined }): Session {
  const { [of.domain]: _, ...others } = session.importance
  return { ...session, importance: of.importance === undefined ? others : { ...others, [of.domain]: of.importance } }
}

/** The domains that the session covers, in the instrument's order. Answers in the others are kept and do not count. */
export function coverDomains(session: Session, of: { instrument: Instrument; domains: readonly string[] }): Session {
  return { ...session, domains: of.instrument.domains.map(({ id }) => id).filter((id) => of.domains.includes(id)) }
}

/** Who is in the room, by role only. */
export function seatRaters(session: Session, raters: Session['raters']): Session {
  return { ...session, raters }
}

export function finishSession(session: Session, now: Date): Session {
  const at = now.toISOString()
  return { ...session, finishedAt: at, history: [...session.history, { at, what: 'finished' }] }
}

export function reopenSession(session: Session, now: Date): Session {
  const { finishedAt: _, ...open } = session
  return { ...open, history: [...session.history, { at: now.toISOString(), what: 'reopened' }] }
}

/** An open session follows its organisation; answers that no longer apply are kept and count again if they come back. */
export function withProfile(session: Session, of: { profile: Profile; organisationName: string; now: Date }): Session {
  const change: Change = { at: of.now.toISOString(), what: 'profile-changed' }
  return {
    ...session,
    profile: of.profile,
    organisationName: of.organisationName,
    history: [...session.history, change],
  }
}

/** What is recorded for an item, or an empty record with nothing said. */
export function recordedItem(session: Session, item: Item): RecordedItem {
  return (
    recordOf(session, item) ?? {
      revision: item.revision,
      undecided: false,
      everyoneAgreed: true,
      reason: '',
      evidence: [],
      evidenceText: '',
      notes: { private: '', shareable: '' },
    }
  )
}

/** What was recorded under another revision is not written over: it is set aside. */
function withItem(session: Session, item: Item, recorded: RecordedItem): Session {
  const before = session.items[item.id]
  const isOther = before !== undefined && before.revision !== item.revision && holdsAnything(before)
  const kept = isOther ? withSetAside(session, item.id, before) : session
  return { ...kept, items: { ...kept.items, [item.id]: recorded } }
}

/** Milliseconds. Whoever comes back to an item later than this is not in the same talk: it is another sitting. */
const oneTalk = 60 * 60 * 1000

/** A group that changes its mind at one item while talking about it makes one change, not five. */
function withChange(history: Change[], change: Change): Change[] {
  const last = history.at(-1)
  if (last?.what !== 'answered' || last.item !== change.item) return [...history, change]
  if (Math.abs(Date.parse(change.at) - Date.parse(last.at)) > oneTalk) return [...history, change]
  const { from: _, ...latest } = change
  return [...history.slice(0, -1), { ...latest, ...(last.from !== undefined && { from: last.from }) }]
}
