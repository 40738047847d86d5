import { useEffect } from 'react'
import { useReadySession } from '../../../../store/readySession'
import { usePath } from '../../../../ui/layout/navigation'
import { type Place, placeAt, placeChannel, whereAreYou } from './place'

/**
 * Tells the session's second screens where this tab is, if it is the one that writes: the address and, on the page of a
 * whole area, the question that was touched last.
 */
export function useTellPlace(): void {
  const { session, mayWrite } = useReadySession()
  const path = usePath()
  useEffect(() => {
    if (!mayWrite) return
    const channel = new BroadcastChannel(placeChannel(session.id))
    const here = placeAt(path)
    let place = here
    const tell = (next: Place) => {
      place = next
      channel.postMessage(place)
    }
    const look = ({ target }: Event) => {
      const item = target instanceof Element ? target.closest('article[id]')?.id : undefined
      if (here.domain && !here.item && item && item !== place.item) tell({ ...here, item })
    }
    channel.onmessage = ({ data }) => data === whereAreYou && tell(place)
    tell(here)
    // A tap does not give the focus to what is tapped in every browser.
    for (const touch of touches) document.addEventListener(touch, look)
    return () => {
      for (const touch of touches) document.removeEventListener(touch, look)
      channel.close()
    }
  }, [session.id, mayWrite, path])
}

const touches = ['focusin', 'click'] as const
