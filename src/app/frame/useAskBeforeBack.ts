import { useEffect } from 'react'
import { useRoomView } from '../../features/sessions/roomView'

/**
 * Back and Forward while somebody fills in what only they may see: the page stays, and asks them. Must be called before
 * the address is first listened to: a window calls its listeners in their order, whether they capture or not.
 */
export function useAskBeforeBack(): void {
  useEffect(() => {
    const stay = (event: PopStateEvent) => {
      const { askFirst, turned } = useRoomView.getState()
      if (!askFirst) return
      event.stopImmediatePropagation()
      window.history.pushState(null, '', `/sessions/${turned}`)
      askFirst()
    }
    window.addEventListener('popstate', stay)
    return () => window.removeEventListener('popstate', stay)
  }, [])
}
