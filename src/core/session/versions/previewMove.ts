import type { InstrumentDiff } from '../../instrument/versions/diffInstruments'
import { diffInstruments } from '../../instrument/versions/diffInstruments'
import { registerOf } from '../evidence/register'
import type { Session } from '../sessionSchema'
import { type AnswerMove, moveAnswers } from './moveAnswers'
import { isLost } from './moveEvidence'
import type { Versions } from './moveQuestion'
import { domainsThatDiffer } from './moveSession'

/** What a move would do to a session, before anybody decides. Lists hold item ids; `signedAgain` domains. */
export type MovePreview = {
  diff: InstrumentDiff
  /** What was said and counts on. */
  carried: { item: string; to: string }[]
  /** What was said to another meaning, or can no longer be answered so: it is to be asked again. */
  askedAgain: string[]
  /** What was said to an item that is no longer asked. */
  keptOnly: string[]
  /** For which questions evidence was registered that counts for them no longer. */
  evidenceKept: string[]
  signedAgain: string[]
}

export function previewMove(session: Session, versions: Versions): MovePreview {
  const moves = moveAnswers(session, versions)
  const setAside = (why: Extract<AnswerMove, { is: 'set-aside' }>['why']) =>
    moves.flatMap((move) => (move.is === 'set-aside' && move.why === why ? [move.item] : []))
  const differing = session.signOffs ? domainsThatDiffer(versions) : []
  return {
    diff: diffInstruments(versions.from, versions.to),
    carried: moves.flatMap((move) => (move.is === 'carried' ? [{ item: move.item, to: move.to }] : [])),
    askedAgain: [...setAside('other-meaning'), ...setAside('not-allowed')],
    keptOnly: setAside('no-longer-asked'),
    evidenceKept: evidenceKept(session, versions),
    signedAgain: Object.keys(session.signOffs ?? {}).filter((id) => differing.includes(id)),
  }
}

function evidenceKept(session: Session, versions: Versions): string[] {
  const linked = new Set(registerOf(session).flatMap(({ items }) => items))
  return [...linked].filter((id) => isLost(id, versions))
}
