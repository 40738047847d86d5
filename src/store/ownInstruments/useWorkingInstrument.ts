import { useEffect, useState } from 'react'
import type { OwnInstrument } from '../../core/instrument/adapting/ownInstrument'
import { useStore } from '../useStore'
import type { WorkingCopy } from '../working/workingCopy'
import type { OpenedInstrumentCopy } from './workingInstrument'
import { enter, leave } from './workingInstrument'

export type WorkingInstrument =
  | { state: 'loading' }
  | Exclude<OpenedInstrumentCopy, { state: 'open' }>
  | {
      state: 'ready'
      own: OwnInstrument
      mayWrite: boolean
      change: WorkingCopy<OwnInstrument>['change']
      /** Saves what is unsaved now; false where that is not possible. */
      save: () => Promise<boolean>
      takeOver: () => Promise<void>
    }

/** An instrument of one's own, open for writing as long as this stands. */
export function useWorkingInstrument(id: string): WorkingInstrument {
  const store = useStore()
  const [working, setWorking] = useState<WorkingInstrument>({ state: 'loading' })
  useEffect(() => {
    let here = true
    const locks = globalThis.navigator?.locks as LockManager | undefined
    const opening = enter(store, id, locks)
    const stop = opening.then((opened) => {
      if (opened.state !== 'open' || !here) return () => undefined
      const show = () => here && setWorking(ready(opened.copy))
      show()
      return opened.copy.subscribe(show)
    })
    void opening.then((opened) => here && opened.state !== 'open' && setWorking(opened))
    return () => {
      here = false
      void stop.then((unsubscribe) => unsubscribe())
      void leave(store, id)
    }
  }, [store, id])
  return working
}

function ready(copy: WorkingCopy<OwnInstrument>): WorkingInstrument {
  if (copy.isGone()) return { state: 'missing' }
  return {
    state: 'ready',
    own: copy.current(),
    mayWrite: copy.mayWrite(),
    change: copy.change,
    async save() {
      await copy.flush()
      return copy.isClean()
    },
    takeOver: copy.takeOver,
  }
}
