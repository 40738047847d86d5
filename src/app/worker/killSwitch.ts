import { askPages } from './askPages'

declare const self: ServiceWorkerGlobalScope

/**
 * Takes the place of a broken worker and then itself away: caches are emptied, open pages are loaded anew once from the
 * network. What people saved (IndexedDB) is not touched.
 */
export function startKillSwitch(): void {
  self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()))
  self.addEventListener('activate', (event) => event.waitUntil(standDown()))
}

async function standDown(): Promise<void> {
  await self.clients.claim()
  const before = await openPages()
  await askPages({ ask: 'keep-what-is-typed' })
  const names = await caches.keys()
  await Promise.all(names.map((name) => caches.delete(name)))
  await self.registration.unregister()
  await loadAnew(before)
}

function openPages(): Promise<readonly WindowClient[]> {
  return self.clients.matchAll({ type: 'window' })
}

/** A page that has loaded itself anew in the meantime is another client, and is left alone. */
async function loadAnew(pages: readonly WindowClient[]): Promise<void> {
  const still = new Set((await openPages()).map((page) => page.id))
  await Promise.all(pages.filter((page) => still.has(page.id)).map((page) => page.navigate(page.url).catch(() => null)))
}
