import { useEffect, useState } from 'react'
import type { Store } from '../../../store/store'
import { useStore } from '../../../store/useStore'

type Space = Awaited<ReturnType<Store['wholeDevice']['space']>>

/** How much room is taken, and the browser's promise, which can be asked for again. */
export function useSpace() {
  const store = useStore()
  const [space, setSpace] = useState<Space>()
  const [asked, setAsked] = useState<'no' | 'asking' | 'refused' | 'promised'>('no')

  useEffect(() => {
    let here = true
    void store.wholeDevice.space().then((found) => here && setSpace(found))
    return () => {
      here = false
    }
  }, [store])

  async function ask() {
    setAsked('asking')
    const storage = navigator.storage as StorageManager | undefined
    const promised = (await storage?.persist?.().catch(() => false)) ?? false
    setSpace(await store.wholeDevice.space())
    setAsked(promised ? 'promised' : 'refused')
  }

  return { space, ask, asked }
}
