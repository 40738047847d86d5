import { useState } from 'react'
import type { Profile } from '../../core/organisation/organisation'
import { profileCodes } from '../../core/organisation/profileCodes'
import type { SaveProblem } from '../../store/store'
import { useStore } from '../../store/useStore'
import { useGo } from '../../ui/layout/navigation'
import { setUpForGroup, startCheck } from './startCheck'
import type { Offered } from './useCheck'

/** What is being typed: '' stands for 'not said'. */
export type Typed = { what: string; name: string; incomeBand: string; staffBand: string; with: string }

export type Missing = 'what' | 'name' | 'with'

/** No id of an instrument has a capital. */
export const somethingElse = 'SOMETHING-ELSE'

/** The form's own life: typed, checked on Start, then kept and left for the first page of the new session. */
export function useStartForm(offered: Offered[], named: string) {
  const store = useStore()
  const go = useGo()
  const [typed, setTyped] = useState<Typed>({ what: named, name: '', incomeBand: '', staffBand: '', with: '' })
  const [organisationId] = useState(() => crypto.randomUUID())
  const [attempt, setAttempt] = useState(0)
  const [missing, setMissing] = useState<Missing[]>([])
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<SaveProblem>()
  const chosen = offered.find(({ instrument }) => instrument.id === typed.what)

  async function start({ instrument, contentHash, document }: Offered) {
    const profile = profileFrom(typed)
    const started = await startCheck(store, {
      organisationId,
      name: typed.name,
      profile,
      instrument,
      contentHash,
      document,
    })
    setProblem(started.ok ? undefined : started.problem)
    if (started.ok) go(`/sessions/${started.session}${typed.with === 'others' ? '/round' : ''}`)
  }

  async function goOn() {
    if (busy) return
    const faults = missingIn(typed, chosen)
    setAttempt(attempt + 1)
    setMissing(faults)
    if (faults.length > 0) return
    setBusy(true)
    if (chosen) await start(chosen)
    else await setUpForGroup(store).then(() => go('/library/choose?advisor=no'))
    setBusy(false)
  }

  return {
    typed,
    type: (said: Partial<Typed>) => setTyped((before) => ({ ...before, ...said })),
    startsHere: chosen !== undefined,
    attempt,
    missing,
    busy,
    problem,
    goOn,
  }
}

/** Everything that keeps it from starting, in the order of the page. */
function missingIn({ what, name, ...typed }: Typed, chosen: Offered | undefined): Missing[] {
  if (what === somethingElse) return []
  if (!chosen) return ['what']
  const missing: Missing[] = []
  if (!name.trim()) missing.push('name')
  if (typed.with === '') missing.push('with')
  return missing
}

function profileFrom({ incomeBand, staffBand }: Typed): Profile {
  const income = profileCodes.incomeBand.find((code) => code === incomeBand)
  const staff = profileCodes.staffBand.find((code) => code === staffBand)
  return { ...(income && { incomeBand: income }), ...(staff && { staffBand: staff }) }
}
