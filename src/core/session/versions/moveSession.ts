import { compareVersions } from '../../instrument/versions/compareVersions'
import { diffInstruments } from '../../instrument/versions/diffInstruments'
import { kinshipOf } from '../../instrument/versions/kinship'
import { domainsAt } from '../occasion'
import { withSetAside } from '../recorded'
import type { InstrumentReference, RecordedItem, Session } from '../sessionSchema'
import { type AnswerMove, moveAnswers } from './moveAnswers'
import { moveEvidence } from './moveEvidence'
import { moveQuestion, type Versions } from './moveQuestion'

/**
 * The session under a newer version of its instrument. What means the same counts on; everything else that was said is
 * set aside: kept and shown, never counted. A session stays as it is where it may not be moved.
 */
export function moveSession(session: Session, of: Versions & { contentHash: string; now: Date }): Session {
  if (!mayMove(session, of)) return session
  const at = of.now.toISOString()
  const moves = moveAnswers(session, of)
  const to: InstrumentReference = { id: of.to.id, version: of.to.version, contentHash: of.contentHash }
  return moves.reduce(settingAside, {
    ...withCarriedParts(session, of),
    instrument: to,
    items: carriedItems(moves),
    ...(session.evidence && { evidence: session.evidence.map((piece) => moveEvidence(piece, of)) }),
    history: [...session.history, { at, what: 'moved' as const }],
    moves: [...(session.moves ?? []), { at, from: session.instrument, to }],
  })
}

/** Only on from its own version to a newer one of the same instrument; what was agreed in a finished session stays. */
function mayMove(session: Session, { from, to }: Versions): boolean {
  const { id, version } = session.instrument
  const isItsOwn = from.id === id && from.version === version
  const isNewer = kinshipOf(from, to) === 'same' && compareVersions(from.version, to.version) < 0
  return session.finishedAt === undefined && isItsOwn && isNewer
}

/** The domains in which anything differs: whoever signed them off signed something else. */
export function domainsThatDiffer({ from, to }: Versions): string[] {
  const { reworded, adjusted, changed, gone, added, domains, scoring } = diffInstruments(from, to)
  const told = new Set([...[...reworded, ...adjusted, ...changed, ...gone].map(({ item }) => item), ...added])
  const touched = [...from.items, ...to.items].filter(({ id }) => told.has(id)).map(({ domain }) => domain)
  const countedOtherwise = scoring.length > 0 ? to.domains : []
  return [...new Set([...touched, ...[...domains, ...countedOtherwise].map(({ id }) => id)])]
}

function withCarriedParts(session: Session, of: Versions): Session {
  const { occasion, language, suggested, signOffs, ...rest } = session
  const { to } = of
  const domains = domainsAfter(session, of)
  const there = new Set(to.domains.map(({ id }) => id))
  return {
    ...rest,
    domains,
    importance: entriesWhere(session.importance, (id) => there.has(id)),
    ...(occasion !== undefined && to.occasions.some(({ id }) => id === occasion) && { occasion }),
    ...(language !== undefined && language in to.title && { language }),
    ...(suggested && { suggested: entriesWhere(suggested, (id) => moveQuestion(id, of).is === 'same') }),
    ...(signOffs && { signOffs: outdated(signOffs, domainsThatDiffer(of)) }),
  }
}

/** Kept, and standing for nothing any more: what was signed was something else. */
function outdated(signOffs: NonNullable<Session['signOffs']>, differing: string[]): Session['signOffs'] {
  const entries = Object.entries(signOffs).map(([id, given]) => {
    return [id, differing.includes(id) ? given.map((signOff) => ({ ...signOff, of: '' })) : given] as const
  })
  return Object.fromEntries(entries)
}

/** Those that the session covers and that are still there; a session that covered everything covers what is new as well. */
function domainsAfter({ domains, items, occasion }: Session, { from, to }: Versions): string[] {
  const coveredAll = domainsAt(from, occasion).every(({ id }) => domains.includes(id))
  const covered = new Set(from.items.filter((item) => domains.includes(item.domain)).map(({ id }) => id))
  // An answered question may now stand in another domain, or its domain under another id: it goes on being asked.
  const movedInto = new Set(to.items.filter(({ id }) => covered.has(id) && items[id]).map(({ domain }) => domain))
  const asking = domainsAt(to, occasion).map(({ id }) => id)
  return asking.filter((id) => coveredAll || domains.includes(id) || movedInto.has(id))
}

function carriedItems(moves: AnswerMove[]): Session['items'] {
  const carried = moves.flatMap((move): [string, RecordedItem][] =>
    move.is === 'carried' ? [[move.to, move.recorded]] : [],
  )
  return Object.fromEntries(carried)
}

function settingAside(session: Session, move: AnswerMove): Session {
  return move.is === 'set-aside' ? withSetAside(session, move.item, move.recorded) : session
}

function entriesWhere<T>(record: Readonly<Record<string, T>>, keep: (id: string) => boolean): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([id]) => keep(id)))
}
