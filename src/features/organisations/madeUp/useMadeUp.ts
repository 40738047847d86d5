import { useState } from 'react'
import type { SessionMode } from '../../../core/session/sessionSchema'
import { changeSettings } from '../../../store/settings'
import { useStore } from '../../../store/useStore'
import { dayHere } from '../../../ui/fields/date/monthsAfter'
import { useGo } from '../../../ui/layout/navigation'
import { useInstrumentLanguage } from '../../../ui/words/useInstrumentLanguage'
import type { KeptMadeUp } from './keepMadeUp'

type Problem = Extract<KeptMadeUp, { ok: false }>['problem']

/** Puts the made-up organisation on the device and goes to it. Its making brings the whole of core with it, so it waits. */
export function useMadeUp() {
  const store = useStore()
  const go = useGo()
  const language = useInstrumentLanguage()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem>()

  async function tryOut(mode?: SessionMode) {
    setBusy(true)
    setProblem(undefined)
    const { keepMadeUp } = await import('./keepMadeUp')
    const now = new Date()
    const kept = await keepMadeUp(store, { language, now, today: dayHere(now), newId: () => crypto.randomUUID() })
    setBusy(false)
    if (!kept.ok) return setProblem(kept.problem)
    // Who only tried it out, and takes the made-up organisation away again, is asked once more how it will be used.
    if (mode) await changeSettings(store.settings, (settings) => ({ ...settings, setUp: true, mode }))
    go(`/organisations/${kept.organisationId}`)
  }

  return { tryOut, busy, problem }
}
