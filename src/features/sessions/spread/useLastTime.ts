import { useEffect, useState } from 'react'
import type { Plan } from '../../../core/planning/planSchema'
import { sessionBefore } from '../../../core/session/compare/lastTime'
import type { Side } from '../../../core/session/compare/matchItems'
import type { Session } from '../../../core/session/sessionSchema'
import type { Store } from '../../../store/store'
import { useStore } from '../../../store/useStore'

export type Earlier = Side & { plan: Plan | undefined }

/** The session before this one. It is finished, so it is read once and not followed: a tap here is not to read it again. */
export function useLastTime(session: Session): Earlier | undefined {
  const store = useStore()
  const [earlier, setEarlier] = useState<Earlier>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: which session came before does not change with an answer
  useEffect(() => {
    let here = true
    void openBefore(store, session)
      .catch(() => undefined)
      .then((opened) => here && setEarlier(opened))
    return () => {
      here = false
    }
  }, [store, session.id])
  return earlier
}

async function openBefore(store: Store, session: Session): Promise<Earlier | undefined> {
  if (session.organisationId === '') return undefined
  const before = sessionBefore(session, await store.sessions.summaries())
  if (!before) return undefined
  const [found, plan] = await Promise.all([store.sessions.withId(before.id), store.plans.ofSession(before.id)])
  if (found.found !== 'yes') return undefined
  const opened = await store.instruments.open({ contentHash: found.value.instrument.contentHash })
  if (!opened.ok) return undefined
  return { session: found.value, instrument: opened.instrument, plan: plan.found === 'yes' ? plan.value : undefined }
}
