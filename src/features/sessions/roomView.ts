import { create } from 'zustand'

/** How the room looks at the screen: nothing of it is an answer. */
type RoomView = {
  /** `undefined` until somebody chooses: then the width of the screen decides. */
  layout: 'page' | 'one' | undefined
  /** The session that the screen is turned to the group with: private notes and everything outside of it are hidden. */
  turned: string | undefined
  /** Whether a figure or letter chooses an answer wherever the focus is, on a page with one question. Whoever speaks to the device switches it off. */
  keys: boolean
  /** Set while somebody fills in what only they may see: whoever wants to turn the screen back asks them first. */
  askFirst: (() => void) | undefined
  show: (layout: 'page' | 'one') => void
  turn: (session: string | undefined) => void
  setKeys: (keys: boolean) => void
  guard: (askFirst: (() => void) | undefined) => void
}

/** A tab that is loaded again while the group looks at it must not show what was hidden, so the tab remembers. */
const remembered = 'turned'
const withoutKeys = 'without-keys'

export const useRoomView = create<RoomView>()((set) => ({
  layout: undefined,
  turned: storage((tab) => tab.getItem(remembered)) ?? undefined,
  askFirst: undefined,
  keys: storage(() => localStorage.getItem(withoutKeys)) == null,
  show: (layout) => set({ layout }),
  turn: (turned) => {
    storage((tab) => (turned ? tab.setItem(remembered, turned) : tab.removeItem(remembered)))
    set({ turned })
  },
  setKeys: (keys) => {
    storage(() => (keys ? localStorage.removeItem(withoutKeys) : localStorage.setItem(withoutKeys, 'yes')))
    set({ keys })
  },
  guard: (askFirst) => set({ askFirst }),
}))

/** A browser that blocks storage forgets it when the page is loaded again. */
function storage<T>(use: (tab: Storage) => T): T | undefined {
  try {
    return use(sessionStorage)
  } catch {
    return undefined
  }
}
