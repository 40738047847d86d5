import { create } from 'zustand'

/** How the room looks at the screen: nothing of it is an answer. */
type RoomView = {
  /** `undefined` until somebody chooses: then the width of the screen decides. */
  layout: 'page' | 'one' | undefined
  /** The session that the screen is turned to the group with: private notes and everything outside of it are hidden. */
  turned: string | undefined
  show: (layout: 'page' | 'one') => void
  turn: (session: string | undefined) => void
}

/** A tab that is loaded again while the group looks at it must not show what was hidden, so the tab remembers. */
const remembered = 'turned'

export const useRoomView = create<RoomView>()((set) => ({
  layout: undefined,
  turned: storage((tab) => tab.getItem(remembered)) ?? undefined,
  show: (layout) => set({ layout }),
  turn: (turned) => {
    storage((tab) => (turned ? tab.setItem(remembered, turned) : tab.removeItem(remembered)))
    set({ turned })
  },
}))

/** A browser that blocks storage forgets the turn when the page is loaded again. */
function storage<T>(use: (tab: Storage) => T): T | undefined {
  try {
    return use(sessionStorage)
  } catch {
    return undefined
  }
}
