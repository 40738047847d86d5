import { type ReactNode, Suspense, useEffect, useState } from 'react'
import { openStore } from '../../store/openStore'
import type { OpenedStore } from '../../store/store'
import { StoreProvider } from '../../store/useStore'
import { Loading } from '../../ui/blocks/Loading'
import { registerKeeper } from '../keepWhatIsTyped'
import { lazily } from '../lazily'
import { shelf } from '../shippedInstruments'

const CannotOpen = lazily(() => import('./CannotOpen'), 'CannotOpen')

/** Opens the device's memory before anything can be typed; where that fails, says why and what to do. */
export function StoreGate({ children }: { children: ReactNode }) {
  const [opened, setOpened] = useState<OpenedStore>()
  const [attempt, setAttempt] = useState<Attempt>({ startAgain: false })
  useEffect(() => {
    let left = false
    const opening = openStore({ databaseName: 'soundings', now: () => new Date(), shelf, ...attempt })
    void opening.then((result) => {
      if (!left) setOpened(result)
    })
    return () => {
      left = true
      void opening.then((result) => result.ok && result.store.close())
    }
  }, [attempt])
  const store = opened?.ok ? opened.store : undefined
  useEffect(() => store && registerKeeper(store.keepAll), [store])
  if (!opened) return <Loading />
  if (!opened.ok) {
    return (
      <Suspense fallback={<Loading />}>
        <CannotOpen problem={opened.problem} onAgain={(startAgain) => setAttempt({ startAgain })} />
      </Suspense>
    )
  }
  return <StoreProvider store={opened.store}>{children}</StoreProvider>
}

type Attempt = { startAgain: boolean }
