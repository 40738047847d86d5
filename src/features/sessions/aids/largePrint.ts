import { create } from 'zustand'
import './largePrint.css'
import { remember, remembered } from './tabStorage'

export const prints = ['usual', 'large', 'larger'] as const
export type Print = (typeof prints)[number]

const name = 'print'

/** How large everything in this tab is set. The page's root says it, and every size follows: they are shares of it. */
export const useLargePrint = create<{ print: Print; choose: (print: Print) => void }>()((set) => ({
  print: prints.find((print) => print === remembered(name)) ?? 'usual',
  choose: (print) => set({ print }),
}))

setPrint(useLargePrint.getState().print)
useLargePrint.subscribe(({ print }) => {
  remember(name, print)
  setPrint(print)
})

function setPrint(print: Print) {
  document.documentElement.dataset.print = print
}
