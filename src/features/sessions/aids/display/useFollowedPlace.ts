import { useEffect, useState } from 'react'
import { type Place, parsePlace, placeChannel, whereAreYou } from './place'

/** Where the tab that writes the session is. Nowhere in particular until one has said. */
export function useFollowedPlace(session: string): Place {
  const [place, setPlace] = useState<Place>({})
  useEffect(() => {
    const channel = new BroadcastChannel(placeChannel(session))
    channel.onmessage = ({ data }) => setPlace((before) => parsePlace(data) ?? before)
    channel.postMessage(whereAreYou)
    return () => channel.close()
  }, [session])
  return place
}
