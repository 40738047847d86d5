import { useEffect, useMemo, useState } from 'react'
import { useForm } from 'react-hook-form'
import { changeSettings } from '../../../store/settings'
import type { AdvisorDetails, SaveProblem, Settings, Store } from '../../../store/store'
import { useStore } from '../../../store/useStore'

/** Milliseconds between a keystroke and its saving. */
const behind = 500

type Typed = Omit<AdvisorDetails, 'logo'>

/** The advisor's details, saved as they are typed: there is no button to forget. */
export function useAdvisor(settings: Settings) {
  const store = useStore()
  const [problem, setProblem] = useState<SaveProblem>()
  const [logo, setLogo] = useState(settings.advisor.logo)
  const saver = useMemo(() => saverOf(store, setProblem), [store])
  const { name, body, contact } = settings.advisor
  const { register, subscribe } = useForm<Typed>({ defaultValues: { name, body, contact } })

  useEffect(
    () => subscribe({ formState: { values: true }, callback: ({ values }) => saver.soon(values) }),
    [subscribe, saver],
  )
  useEffect(() => {
    const stopWatching = store.beforeClosing(saver.flush)
    window.addEventListener('pagehide', saver.flush)
    document.addEventListener('visibilitychange', saver.flush)
    return () => {
      stopWatching()
      window.removeEventListener('pagehide', saver.flush)
      document.removeEventListener('visibilitychange', saver.flush)
      void saver.flush()
    }
  }, [store, saver])

  return {
    register,
    problem,
    logo,
    changeLogo(address: string) {
      setLogo(address)
      saver.soon({ logo: address })
      void saver.flush()
    },
  }
}

/** One save after the other, each on what is stored by then; what could not be saved goes along with the next. */
function saverOf({ settings, saving }: Store, setProblem: (problem: SaveProblem | undefined) => void) {
  let due: Partial<AdvisorDetails> = {}
  let timer: ReturnType<typeof setTimeout> | undefined
  let saved: Promise<unknown> = Promise.resolve()

  async function save() {
    const changed = due
    if (Object.keys(changed).length === 0) return
    due = {}
    const result = await changeSettings(settings, (before) => ({
      ...before,
      advisor: { ...before.advisor, ...changed },
    }))
    if (!result.ok) due = { ...changed, ...due }
    const problem = result.ok ? undefined : result.problem
    saving.stands('advisor', problem)
    setProblem(problem)
  }

  function flush(): Promise<unknown> {
    clearTimeout(timer)
    timer = undefined
    saved = saved.then(save)
    return saved
  }

  return {
    flush,
    soon(changed: Partial<AdvisorDetails>) {
      due = { ...due, ...changed }
      timer ??= setTimeout(() => void flush(), behind)
    },
  }
}
