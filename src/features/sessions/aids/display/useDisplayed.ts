import { useLiveQuery } from 'dexie-react-hooks'
import { useMemo } from 'react'
import { displayedSession } from '../../../../core/session/aids/displayedSession'
import type { ReadySession } from '../../../../store/readySession'
import { useStore } from '../../../../store/useStore'

/**
 * A session as everybody may see it, read again whenever any tab has saved it. It is never opened for editing: a second
 * screen must not take the right to write from the advisor's. 'nothing': it is not here, cannot be read, or is one
 * person's own.
 */
export function useDisplayed(id: string): ReadySession | 'opening' | 'nothing' {
  const store = useStore()
  const found = useLiveQuery(() => store.sessions.withId(id), [store, id])
  const session = found?.found === 'yes' && !found.value.feedback ? found.value : undefined
  const contentHash = session?.instrument.contentHash
  const opened = useLiveQuery(
    async () =>
      contentHash === undefined ? undefined : await Promise.resolve(store.instruments.open({ contentHash })),
    [store, contentHash],
  )
  const instrument = opened?.ok && opened.contentHash === contentHash ? opened.instrument : undefined
  return useMemo(() => {
    if (session && instrument) return readOnly({ session: displayedSession(session, instrument), instrument })
    const isNothing = found && (!session || (opened && !opened.ok))
    return isNothing ? 'nothing' : 'opening'
  }, [found, session, instrument, opened])
}

function readOnly(of: Pick<ReadySession, 'session' | 'instrument'>): ReadySession {
  const nothing = () => undefined
  const takeOver = () => Promise.resolve()
  return { state: 'ready', ...of, mayWrite: false, change: nothing, changePlan: nothing, move: nothing, takeOver }
}
