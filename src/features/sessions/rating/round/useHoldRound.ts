import type { ClosedRound } from '../../../../core/session/rating/closedRound'
import { endRound, itemsToRate, startRound } from '../../../../core/session/rating/holdRound'
import { useReadySession } from '../../../../store/readySession'
import { useStore } from '../../../../store/useStore'
import { dropCards } from '../cards/countedCards'
import { dropUnfinished } from '../unfinished'
import { eraseLeftOver } from './eraseLeftOver'

/** Starting and ending a round; each says whether it is saved. */
export function useHoldRound() {
  const store = useStore()
  const { session, instrument, change } = useReadySession()

  async function start(domains: readonly string[]): Promise<boolean> {
    const id = crypto.randomUUID()
    const items = itemsToRate(session, instrument, domains).map((item) => item.id)
    const rounds = await store.rounds()
    const started = await rounds.start({ id, sessionId: session.id, items })
    if (!started.ok) return false
    change((before) => startRound(before, { id, domains, now: new Date() }))
    return store.keepAll()
  }

  /** The forms are erased only once the counts are saved. */
  async function end(closed: ClosedRound | 'too-few'): Promise<boolean> {
    const of = { session: session.id, round: session.round?.id ?? '' }
    change((before) => endRound(before, closed))
    if (!(await store.keepAll())) return false
    await Promise.all([dropUnfinished(store, of), dropCards(store, of), eraseLeftOver(store, session.id)])
    return true
  }

  return { start, end }
}
