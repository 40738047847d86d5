import { useLiveQuery } from 'dexie-react-hooks'
import { useMemo } from 'react'
import type { PrivateRound } from '../../../../core/session/rating/privateRound'
import { useReadySession } from '../../../../store/readySession'
import { useStore } from '../../../../store/useStore'
import { readUnfinished } from '../unfinished'

/** 'lost': the session says that a round is being held, but its forms are on another device, or cannot be read. */
export type RoundHere = 'opening' | 'lost' | { round: PrivateRound; unfinished: boolean }

/** The round that the session holds, with what has come back, as it grows; and whether a form on this device waits. */
export function useRound(): RoundHere {
  const store = useStore()
  const { session } = useReadySession()
  const { id, round } = session
  const found = useLiveQuery(async () => {
    const rounds = await Promise.resolve(store.rounds())
    return await Promise.resolve(rounds.ofSession(id))
  }, [store, id])
  const unfinished = useLiveQuery(
    () => Promise.resolve(readUnfinished(store, { session: id, round: round?.id ?? '' })),
    [store, id, round?.id],
  )
  return useMemo(() => {
    if (!found) return 'opening'
    if (found.found !== 'yes' || found.value.id !== round?.id) return 'lost'
    return { round: found.value, unfinished: unfinished !== undefined }
  }, [found, unfinished, round?.id])
}
