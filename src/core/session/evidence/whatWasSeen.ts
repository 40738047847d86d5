import { contentHash } from '../../instrument/contentHash'
import type { Instrument } from '../../instrument/instrumentSchema'
import { recordOf } from '../recorded'
import { itemsOf } from '../sessionProgress'
import type { RegisteredEvidence, Session } from '../sessionSchema'
import { evidenceFor } from './evidenceFor'

/**
 * The content hash of what somebody saw who signed or reviewed. As long as it is the same, they stand behind what is
 * there; a slip that is put right again costs nobody a second signature. When to look again and what a peer said are not
 * in it: they change nothing of what was seen.
 */
export function domainAsSeen(session: Session, instrument: Instrument, domain: string): string {
  const items = itemsOf(session, instrument).filter((item) => item.domain === domain)
  return contentHash(
    items.map((item) => {
      const { answer, evidence = [], evidenceText = '' } = recordOf(session, item) ?? {}
      const pieces = evidenceFor(session, item.id).map(({ title, place }) => ({ title, place }))
      return { item: item.id, revision: item.revision, answer, evidence, evidenceText, pieces: inNoOrder(pieces) }
    }),
  )
}

export function pieceAsSeen({ title, place, items }: RegisteredEvidence): string {
  return contentHash({ title, place, items: items.toSorted() })
}

function inNoOrder(pieces: { title: string; place: string }[]): { title: string; place: string }[] {
  return pieces.toSorted((a, b) => (a.title + a.place < b.title + b.place ? -1 : 1))
}
