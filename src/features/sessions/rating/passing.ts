import { create } from 'zustand'
import type { Session } from '../../../core/session/sessionSchema'
import { remember, remembered } from '../aids/tabStorage'
import { useRoomView } from '../roomView'

const name = 'passing'

/**
 * The round whose forms people fill in one after the other on this device, while it is turned to them. A tab that is loaded
 * again meanwhile must not show anything else, so the tab remembers.
 */
const usePassing = create<{ round: string | undefined }>()(() => {
  const round = remembered(name)
  return { round: typeof round === 'string' ? round : undefined }
})
usePassing.subscribe(({ round }) => remember(name, round ?? null))

// However the screen is turned back, the device is no longer with the group.
useRoomView.subscribe(({ turned }) => turned === undefined && usePassing.setState({ round: undefined }))

/** Whether this device is being passed round: then every address of the session shows the form, and nothing else. */
export function useIsPassed({ id, round }: Session): boolean {
  const turned = useRoomView((view) => view.turned)
  const passing = usePassing((state) => state.round)
  return round !== undefined && passing === round.id && turned === id
}

/** From now on the device is with the group: the menu and everything outside of the form are hidden. */
export function passDevice({ id, round }: Session): void {
  useRoomView.getState().turn(id)
  usePassing.setState({ round: round?.id })
}

export function takeDeviceBack(): void {
  useRoomView.getState().turn(undefined)
}
