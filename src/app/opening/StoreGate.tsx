import { type ReactNode, useEffect, useState } from 'react'
import { openStore } from '../../store/openStore'
import type { OpenedStore } from '../../store/store'
import { StoreProvider } from '../../store/useStore'
import { Loading } from '../../ui/blocks/Loading'
import { Button } from '../../ui/controls/Button'
import { useWords } from '../../ui/words/useWords'
import { registerKeeper } from '../keepWhatIsTyped'
import { shelf } from '../shippedInstruments'
import { en } from '../words/en'
import { StandStill } from './StandStill'

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
  if (!opened.ok) return <CannotOpen problem={opened.problem} onAgain={(startAgain) => setAttempt({ startAgain })} />
  return <StoreProvider store={opened.store}>{children}</StoreProvider>
}

type Attempt = { startAgain: boolean }
type Problem = Extract<OpenedStore, { ok: false }>['problem']

function CannotOpen({ problem, onAgain }: { problem: Problem; onAgain: (startAgain: boolean) => void }) {
  const words = useWords(en).opening[problem]
  return (
    <StandStill title={words.title} text={words.text} next={words.next}>
      <Button onClick={() => onAgain(problem === 'emptied')}>{words.again}</Button>
    </StandStill>
  )
}
