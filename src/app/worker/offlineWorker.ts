import { PrecacheController } from 'workbox-precaching/PrecacheController'
import { askPages } from './askPages'
import type { TidyReply, ToWorker, UpdateReply } from './messages'
import { whatToServe } from './whatToServe'

declare const self: ServiceWorkerGlobalScope

type Files = Parameters<PrecacheController['addToCacheList']>[0]

/** Keeps every file of this version on the device and serves the app from there. */
export function startOfflineWorker(files: Files): void {
  const kept = new PrecacheController()
  kept.addToCacheList(files)
  self.addEventListener('install', (event) => {
    kept.install(event)
  })
  // A first visit becomes an offline one without a reload. Older files stay until no tab needs them: see tidyUp.
  self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))
  self.addEventListener('fetch', (event) => serve(event, kept))
  self.addEventListener('message', (event) => {
    const message = event.data as ToWorker
    if (message.ask === 'accept-update') event.waitUntil(acceptUpdate(event))
    if (message.ask === 'tidy-up') event.waitUntil(tidyUp(event, kept))
  })
}

function serve(event: FetchEvent, kept: PrecacheController): void {
  const { origin } = self.location
  const source = whatToServe(event.request, { origin, keyOf: (url) => kept.getCacheKeyForURL(url) })
  if (source.serve === 'page') event.respondWith(fromCacheOr(kept.getCacheKeyForURL('/index.html'), event.request))
  if (source.serve === 'file') event.respondWith(fromCacheOr(source.key, event.request))
  if (source.serve === 'older-file') event.respondWith(fromCacheOr(event.request.url, event.request))
}

async function fromCacheOr(key: string | undefined, request: Request): Promise<Response> {
  return (key && (await caches.match(key, { ignoreVary: true }))) || fetch(request)
}

/** The new version takes over only once every open page has kept what is typed in it. A frozen page keeps it on waking. */
async function acceptUpdate(event: ExtendableMessageEvent): Promise<void> {
  const replies = await askPages({ ask: 'keep-what-is-typed' })
  const refused = replies.some((reply) => reply !== 'silent' && 'kept' in reply && !reply.kept)
  if (!refused) await self.skipWaiting()
  event.ports[0]?.postMessage((refused ? 'refused' : 'taken') satisfies UpdateReply)
}

/** Removes older versions' files as soon as every open page is known to run this version and none is on its way. */
async function tidyUp(event: ExtendableMessageEvent, kept: PrecacheController): Promise<void> {
  const tidy = !isReplaced() && (await everyPageRuns(kept)) && !isReplaced()
  if (tidy) await kept.activate(event)
  event.ports[0]?.postMessage((tidy ? 'tidied' : 'still-needed') satisfies TidyReply)
}

/** Then the older files stay whatever the pages say, so they need not be asked. */
function isReplaced(): boolean {
  return Boolean(self.registration.waiting ?? self.registration.installing)
}

async function everyPageRuns(kept: PrecacheController): Promise<boolean> {
  const replies = await askPages({ ask: 'name-your-script' })
  return replies.every(
    (reply) => reply !== 'silent' && 'script' in reply && kept.getCacheKeyForURL(reply.script) !== undefined,
  )
}
