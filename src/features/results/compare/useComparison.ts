import { useEffect, useMemo, useState } from 'react'
import type { Instrument } from '../../../core/instrument/instrumentSchema'
import type { Plan } from '../../../core/planning/planSchema'
import { type ComparedSessions, type Comparison, compareSessions } from '../../../core/session/compare/compareSessions'
import type { Side } from '../../../core/session/compare/matchItems'
import { useReadySession } from '../../../store/readySession'
import type { Store } from '../../../store/store'
import { useStore } from '../../../store/useStore'

export type OpenedComparison =
  | { state: 'opening' | 'missing' }
  /** The other session is the newer one: they are to be compared from there. */
  | { state: 'other-way-round' }
  | { state: 'refused'; problem: Extract<ComparedSessions, { ok: false }>['problem'] }
  | { state: 'ready'; earlier: Side; comparison: Comparison }

type Earlier = { side: Side; plan: Plan | undefined } | 'missing'

/** The open session beside an earlier one; computed again with each change of the open one, never kept. */
export function useComparison(earlierId: string): OpenedComparison {
  const store = useStore()
  const { session, instrument } = useReadySession()
  const [earlier, setEarlier] = useState<Earlier>()
  useEffect(() => {
    let here = true
    void openEarlier(store, earlierId)
      .catch((): Earlier => 'missing')
      .then((opened) => here && setEarlier(opened))
    return () => {
      here = false
    }
  }, [store, earlierId])
  return useMemo(() => compared(earlier, { session, instrument }), [earlier, session, instrument])
}

function compared(earlier: Earlier | undefined, later: Side): OpenedComparison {
  if (!earlier) return { state: 'opening' }
  if (earlier === 'missing') return { state: 'missing' }
  if (earlier.side.session.startedAt > later.session.startedAt) return { state: 'other-way-round' }
  const outcome = compareSessions({ earlier: earlier.side, later, plan: earlier.plan })
  if (!outcome.ok) return { state: 'refused', problem: outcome.problem }
  return { state: 'ready', earlier: earlier.side, comparison: outcome.comparison }
}

async function openEarlier(store: Store, id: string): Promise<Earlier> {
  const [session, plan] = await Promise.all([store.sessions.withId(id), store.plans.ofSession(id)])
  if (session.found !== 'yes') return 'missing'
  const opened = await store.instruments.open({ contentHash: session.value.instrument.contentHash })
  if (!opened.ok) return 'missing'
  const instrument: Instrument = opened.instrument
  return { side: { session: session.value, instrument }, plan: plan.found === 'yes' ? plan.value : undefined }
}
