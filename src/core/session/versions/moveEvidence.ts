import type { RegisteredEvidence } from '../sessionSchema'
import { moveQuestion, type Versions } from './moveQuestion'

/**
 * A piece of evidence counts on for every question that is still asked, and for one that asks the same in another's
 * place. For a question that is something else now, or gone, it is only kept: nobody has said that it shows that too.
 */
export function moveEvidence(piece: RegisteredEvidence, versions: Versions): RegisteredEvidence {
  const lost = piece.items.filter((id) => isLost(id, versions))
  const kept = piece.items.filter((id) => !lost.includes(id))
  const countedFor = [...new Set([...(piece.countedFor ?? []), ...lost])]
  return {
    ...piece,
    items: [...new Set(kept.flatMap((id) => [id, heirOf(id, versions)]))],
    ...(countedFor.length > 0 && { countedFor }),
  }
}

/** Something else is asked under its id, or nothing is. */
export function isLost(id: string, versions: Versions): boolean {
  const { is } = moveQuestion(id, versions)
  return is === 'other' || is === 'gone'
}

function heirOf(id: string, versions: Versions): string {
  const question = moveQuestion(id, versions)
  return question.is === 'heir' ? question.to.id : id
}
