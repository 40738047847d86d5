import type { Organisation } from '../organisation/organisation'
import type { Plan } from '../planning/planSchema'
import type { RecordedItem, Session } from '../session/sessionSchema'

/** `private` goes only where the sender says so. */
type Travels = 'goes' | 'private' | 'stays'

/** With these lists the compiler asks of every new field whether it goes along, before anything of it can leave. */
const sessionFields: Record<keyof Session, Travels> = {
  id: 'goes',
  organisationId: 'goes',
  organisationName: 'goes',
  madeUp: 'goes',
  mode: 'goes',
  instrument: 'goes',
  subject: 'goes',
  feedback: 'stays',
  occasion: 'goes',
  language: 'goes',
  profile: 'goes',
  raters: 'goes',
  domains: 'goes',
  importance: 'goes',
  items: 'goes',
  place: 'goes',
  startedAt: 'goes',
  finishedAt: 'goes',
  history: 'goes',
  suggested: 'goes',
  moves: 'goes',
  setAside: 'goes',
  evidence: 'goes',
  signOffs: 'goes',
  round: 'stays',
  rounds: 'goes',
  topics: 'goes',
  privateNotes: 'private',
  passed: 'goes',
  handedOver: 'stays',
  received: 'stays',
}

const itemFields: Record<keyof RecordedItem, Travels> = {
  revision: 'goes',
  answer: 'goes',
  undecided: 'goes',
  everyoneAgreed: 'goes',
  dissent: 'goes',
  reason: 'goes',
  evidence: 'goes',
  evidenceText: 'goes',
  confidence: 'goes',
  notes: 'goes',
  // biome-ignore lint/suspicious/noThenProperty: an answer, never a function
  then: 'goes',
  thenOf: 'goes',
}

const planFields: Record<keyof Plan, Travels> = {
  id: 'goes',
  sessionId: 'goes',
  organisationId: 'goes',
  priorities: 'goes',
  actions: 'goes',
  strengthToKeep: 'goes',
  agreedOn: 'goes',
  reviewOn: 'goes',
}

const organisationFields: Record<keyof Organisation, Travels> = {
  id: 'goes',
  name: 'goes',
  madeUp: 'goes',
  profile: 'goes',
  identifier: 'goes',
  place: 'goes',
  notes: 'private',
  createdAt: 'goes',
  passed: 'goes',
}

/**
 * What goes along of a session, built from nothing. Fields that only a newer version knows came in by a hand-over, and go
 * on by one: else whoever uses that version would lose them when the session comes back.
 */
export function sharedSession(session: Session, privateNotes: boolean): Session {
  const isGuest = session.received !== undefined
  const item = (one: RecordedItem) => sharedItem(one, { privateNotes, isGuest })
  const shared = built(session, sessionFields, { privateNotes, isGuest })
  return {
    ...shared,
    items: eachOf(session.items, item),
    ...(session.setAside && { setAside: eachOf(session.setAside, (list) => list.map(item)) }),
  }
}

export function sharedPlan(plan: Plan, session: Session): Plan {
  return built(plan, planFields, { privateNotes: false, isGuest: session.received !== undefined })
}

export function sharedOrganisation(organisation: Organisation, privateNotes: boolean): Organisation {
  const isGuest = (organisation.passed?.length ?? 0) > 0
  const shared: Partial<Organisation> = built(organisation, organisationFields, { privateNotes, isGuest })
  return { notes: '', ...shared } as Organisation
}

type Whose = { privateNotes: boolean; isGuest: boolean }

function sharedItem(item: RecordedItem, whose: Whose): RecordedItem {
  const { shareable } = item.notes
  const notes = { private: whose.privateNotes ? item.notes.private : '', shareable }
  return { ...built(item, itemFields, whose), notes }
}

function built<T extends object>(record: T, fields: Record<keyof T, Travels>, { privateNotes, isGuest }: Whose): T {
  const travels = new Map<string, Travels>(Object.entries(fields))
  const goes = ([key, value]: [string, unknown]) => {
    const way = travels.get(key) ?? (isGuest ? 'goes' : 'stays')
    return value !== undefined && (way === 'goes' || (way === 'private' && privateNotes))
  }
  return Object.fromEntries(Object.entries(record).filter(goes)) as T
}

function eachOf<A, B>(all: Record<string, A>, change: (one: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(all).map(([id, one]) => [id, change(one)]))
}
