import { useEffect, useRef } from 'react'
import { useRoomView } from '../roomView'

/** While `active`, whatever would leave the page asks first. Loading it anew or closing the tab only the browser can ask about. */
export function useStayAndAsk(active: boolean, ask: () => void): void {
  const guard = useRoomView((view) => view.guard)
  const current = useRef(ask)
  useEffect(() => {
    current.current = ask
  })
  useEffect(() => {
    if (!active) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    guard(() => current.current())
    window.addEventListener('beforeunload', warn)
    return () => {
      guard(undefined)
      window.removeEventListener('beforeunload', warn)
    }
  }, [active, guard])
}
