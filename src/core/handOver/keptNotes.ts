import type { RecordedItem, Session } from '../session/sessionSchema'

/** A session that takes the place of the one here, with every private note that stands only here: those never travelled. */
export function withNotesOf(here: Session, arriving: Session): Session {
  const ids = [...new Set([...Object.keys(here.items), ...Object.keys(here.setAside ?? {})])]
  const kept = ids.reduce((session, id) => keepingItem(session, id, notesOn(here, id)), arriving)
  return withPrivateNotes(kept, here.privateNotes ?? '')
}

/** One text that says what both say. Saying something twice adds nothing. */
export function joined(here: string, arriving: string): string {
  if (arriving.includes(here.trim())) return arriving
  if (here.includes(arriving.trim())) return here
  return `${here}\n\n${arriving}`
}

function keepingItem(session: Session, id: string, notes: string[]): Session {
  const there = notesOn(session, id)
  const missing = notes.filter((note) => !there.some((text) => text.includes(note.trim())))
  return missing.reduce((kept, note) => withNote(kept, id, note), session)
}

function notesOn({ items, setAside }: Session, id: string): string[] {
  const item = items[id]
  const records = [...(item ? [item] : []), ...(setAside?.[id] ?? [])]
  return records.map(({ notes }) => notes.private).filter((note) => note.trim() !== '')
}

/** With the item; where that is set aside, with what is left of it; where nothing is, with the session. */
function withNote(session: Session, id: string, note: string): Session {
  const item = session.items[id]
  if (item) return { ...session, items: { ...session.items, [id]: noted(item, note) } }
  const aside = session.setAside?.[id] ?? []
  const last = aside.at(-1)
  if (!last) return withPrivateNotes(session, note)
  return { ...session, setAside: { ...session.setAside, [id]: [...aside.slice(0, -1), noted(last, note)] } }
}

function noted(item: RecordedItem, note: string): RecordedItem {
  return { ...item, notes: { ...item.notes, private: joined(note, item.notes.private) } }
}

function withPrivateNotes(session: Session, note: string): Session {
  const privateNotes = joined(note, session.privateNotes ?? '')
  return privateNotes === (session.privateNotes ?? '') ? session : { ...session, privateNotes }
}
