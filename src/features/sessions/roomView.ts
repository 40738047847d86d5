import { create } from 'zustand'

/** How the room looks at the screen: nothing of it is saved, and nothing of it is an answer. */
type RoomView = {
  /** `undefined` until somebody chooses: then the width of the screen decides. */
  layout: 'page' | 'one' | undefined
  /** Turned to the group: private notes, the menu and other organisations are hidden. */
  turned: boolean
  show: (layout: 'page' | 'one') => void
  turn: (turned: boolean) => void
}

export const useRoomView = create<RoomView>()((set) => ({
  layout: undefined,
  turned: false,
  show: (layout) => set({ layout }),
  turn: (turned) => set({ turned }),
}))
