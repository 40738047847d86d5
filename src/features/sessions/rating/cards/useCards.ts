import { useLiveQuery } from 'dexie-react-hooks'
import { useRef } from 'react'
import type { HeldCards } from '../../../../core/session/rating/cardRound'
import type { PrivateRound } from '../../../../core/session/rating/privateRound'
import { useStore } from '../../../../store/useStore'
import { type Counted, dropCards, keepCards, readCards } from './countedCards'

/** The cards that were counted in this round, kept at every press; `undefined` while they are being read. */
export function useCards({ id, sessionId }: PrivateRound) {
  const store = useStore()
  const of = { session: sessionId, round: id }
  const counted = useLiveQuery(() => Promise.resolve(readCards(store, of)), [store, id, sessionId])
  const typed = useRef<Counted>({})
  const written = useRef<Promise<unknown>>(Promise.resolve())

  /** One write after the other, each of all that was typed: a quick finger is faster than the disk. */
  function hold(item: string, cards: HeldCards) {
    typed.current = { ...counted, ...typed.current, [item]: cards }
    const all = typed.current
    written.current = written.current.then(() => keepCards(store, of, all))
  }

  async function throwAway() {
    typed.current = {}
    await written.current
    await dropCards(store, of)
  }

  return { counted, hold, throwAway }
}
