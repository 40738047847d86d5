import { isKillSwitch } from './builtConstants'
import type { PageReply, ToPage, ToWorker, UpdateReply } from './worker/messages'

/** A newer version is `offered` once it is on the device; `refused`: something typed could not be kept, so it waits. */
export type UpdateStage = 'none' | 'offered' | 'taking' | 'refused'

export type AppUpdates = {
  stage(): UpdateStage
  subscribe(listener: () => void): () => void
  /** Takes the new version in every tab, each once what is typed there is kept; does nothing where that fails. */
  accept(): Promise<void>
}

/** Milliseconds. A device stays open for days; a new version should be found within the hour. */
const lookAgainAfter = 60 * 60 * 1000
/** Milliseconds. A browser has been seen to take half of it; a worker that was killed on the way never answers. */
const longestTaking = 60 * 1000

/**
 * Registers the service worker and watches for new versions. `keepWhatIsTyped` puts what is being typed in this tab in
 * safe keeping and says whether it worked; until it does, the tab is never loaded anew.
 */
export function startAppUpdates(on: { keepWhatIsTyped: () => Promise<boolean>; reload: () => void }): AppUpdates {
  const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined
  const listeners = new Set<() => void>()
  let stage: UpdateStage = 'none'
  const enter = (next: UpdateStage) => {
    stage = next
    for (const listener of listeners) listener()
  }
  const offer = () => enter('offered')
  const keepAndReload = async () => {
    if (await kept(on.keepWhatIsTyped)) on.reload()
    else enter('refused')
  }
  if (workers && isKillSwitch) void removeWorkers(workers)
  if (workers && !isKillSwitch) {
    void register(workers, offer)
    reloadWhenTakenOver(workers, keepAndReload)
  }
  workers?.addEventListener('message', (event) => void answer(event, on.keepWhatIsTyped))
  return {
    stage: () => stage,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    async accept() {
      enter('taking')
      setTimeout(() => stage === 'taking' && offer(), longestTaking)
      const registration = await workers?.getRegistration().catch(() => undefined)
      // Another tab has taken the new version already: only this tab is left to follow.
      if (!registration?.waiting) return keepAndReload()
      if ((await ask(registration.waiting, { ask: 'accept-update' })) === 'refused') enter('refused')
    },
  }
}

async function register(workers: ServiceWorkerContainer, offer: () => void): Promise<void> {
  const registration = await workers.register('/serviceWorker.js', { updateViaCache: 'none' }).catch(() => undefined)
  // Without a worker (a private window, a full disk) the app works as long as there is a network.
  if (!registration) return
  offerOnceInstalled(registration.waiting, workers, offer)
  offerOnceInstalled(registration.installing, workers, offer)
  registration.addEventListener('updatefound', () => offerOnceInstalled(registration.installing, workers, offer))
  lookAgainNowAndThen(registration)
  const tidyUp: ToWorker = { ask: 'tidy-up' }
  registration.active?.postMessage(tidyUp)
}

/** The first worker of all is no update: there is nothing older that it could replace. */
function offerOnceInstalled(worker: ServiceWorker | null, workers: ServiceWorkerContainer, offer: () => void): void {
  const look = () => {
    if (worker?.state === 'installed' && workers.controller) offer()
  }
  look()
  worker?.addEventListener('statechange', look)
}

function lookAgainNowAndThen(registration: ServiceWorkerRegistration): void {
  let lookedAt = performance.now()
  const look = () => {
    if (document.visibilityState !== 'visible' || performance.now() - lookedAt < lookAgainAfter) return
    lookedAt = performance.now()
    registration.update().catch(() => {})
  }
  setInterval(look, lookAgainAfter / 4)
  document.addEventListener('visibilitychange', look)
}

function reloadWhenTakenOver(workers: ServiceWorkerContainer, keepAndReload: () => Promise<void>): void {
  let controlled = workers.controller !== null
  workers.addEventListener('controllerchange', () => {
    if (controlled) void keepAndReload()
    controlled = true
  })
}

async function removeWorkers(workers: ServiceWorkerContainer): Promise<void> {
  for (const registration of await workers.getRegistrations()) await registration.unregister()
}

async function answer(event: MessageEvent, keepWhatIsTyped: () => Promise<boolean>): Promise<void> {
  const question = event.data as ToPage
  const reply = (said: PageReply) => event.ports[0]?.postMessage(said)
  if (question.ask === 'keep-what-is-typed') reply({ kept: await kept(keepWhatIsTyped) })
  if (question.ask === 'name-your-script') reply({ script: ownScriptAddress() })
}

function kept(keepWhatIsTyped: () => Promise<boolean>): Promise<boolean> {
  return keepWhatIsTyped().catch(() => false)
}

function ownScriptAddress(): string {
  return document.querySelector<HTMLScriptElement>('script[type="module"][src]')?.src ?? ''
}

function ask(worker: ServiceWorker, question: ToWorker): Promise<UpdateReply> {
  return new Promise((resolve) => {
    const channel = new MessageChannel()
    channel.port1.onmessage = (event) => resolve(event.data as UpdateReply)
    worker.postMessage(question, [channel.port2])
  })
}
