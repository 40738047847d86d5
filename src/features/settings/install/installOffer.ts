/** Chromium's offer to install a web app; other browsers have none. TypeScript's DOM library does not know it. */
type BrowserOffer = Event & { prompt(): Promise<unknown>; userChoice: Promise<{ outcome: 'accepted' | 'dismissed' }> }

export type InstallState = 'none' | 'offered' | 'installed'

let offer: BrowserOffer | undefined
let state: InstallState = 'none'
const listeners = new Set<() => void>()

/** The browser makes its offer once, soon after the page opens: so this is called at the start, and nothing is shown yet. */
export function watchInstallOffer(): void {
  window.addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault()
    offer = event as BrowserOffer
    change('offered')
  })
  window.addEventListener('appinstalled', () => change('installed'))
}

export const installOffer = {
  now: (): InstallState => state,
  subscribe(listener: () => void): () => void {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  async accept(): Promise<void> {
    const made = offer
    if (!made) return
    await made.prompt()
    // An offer can be used once, whatever the answer.
    offer = undefined
    change((await made.userChoice).outcome === 'accepted' ? 'installed' : 'none')
  },
}

function change(next: InstallState) {
  state = next
  for (const listener of listeners) listener()
}
