import { useEffect, useRef, useState } from 'react'
import { useReadySession } from '../../../../store/readySession'
import { useStore } from '../../../../store/useStore'
import { dropUnfinished, keepUnfinished, readUnfinished, type Unfinished } from '../unfinished'

/** `locked`: somebody's form was interrupted · `given`: it is with the others, and nothing of it is left here. */
export type HeldForm =
  | { is: 'opening' }
  | { is: 'none' }
  | { is: 'locked'; kept: Unfinished }
  | { is: 'open'; kept: Unfinished; trouble?: 'not-saved' | 'round-over' }
  | { is: 'given' }

/** The form of whoever holds the device. It is kept at every tap, so that a killed tab loses nothing. */
export function useHeldForm() {
  const store = useStore()
  const { session } = useReadySession()
  const of = { session: session.id, round: session.round?.id ?? '' }
  const [state, setState] = useState<HeldForm>({ is: 'opening' })
  const [items, setItems] = useState<readonly string[]>([])
  const written = useRef<Promise<unknown>>(Promise.resolve())
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each round
  useEffect(() => {
    void open()
  }, [of.session, of.round])

  async function open() {
    const rounds = await store.rounds()
    const found = await rounds.ofSession(of.session)
    const kept = await readUnfinished(store, of)
    setItems(found.found === 'yes' ? found.value.items : [])
    setState(kept ? { is: 'locked', kept } : { is: 'none' })
  }

  /** One write after the other, so that an older one can never land on a newer. */
  function change(kept: Unfinished) {
    setState({ is: 'open', kept })
    written.current = written.current.then(() => keepUnfinished(store, of, kept))
  }

  async function give() {
    if (state.is !== 'open') return
    const { kept } = state
    await written.current
    const rounds = await store.rounds()
    const given = await rounds.give({ id: of.round, sessionId: of.session }, [kept.form])
    if (!given.ok) {
      const trouble = given.problem === 'round-over' ? 'round-over' : 'not-saved'
      return setState({ is: 'open', kept, trouble })
    }
    await dropUnfinished(store, of)
    setState({ is: 'given' })
  }

  return { state, items, begin: change, change, give, next: () => setState({ is: 'none' }) }
}
