import { openStore } from '../../../src/store/openStore'
import type { Caseload } from '../caseload'
import { put } from './plainDatabase'

declare global {
  interface Window {
    fillDevice: (caseload: Caseload) => Promise<number>
    fillBare: (caseload: Caseload) => Promise<void>
  }
}

Object.assign(globalThis, { __zod_globalConfig: { jitless: true } })

/** Through the app's own store, as reading back a saved file does it; gives how many records were added. */
window.fillDevice = async ({ deviceFile }) => {
  const opened = await openStore({ databaseName: 'soundings', now: () => new Date(), shelf: [] })
  if (!opened.ok) throw new Error(`The device's memory did not open: ${opened.problem}`)
  const restored = await opened.store.wholeDevice.restore(deviceFile)
  opened.store.close()
  if (!restored.ok) throw new Error(`The device could not be filled: ${restored.problem}`)
  return restored.added
}

window.fillBare = async ({ organisations, sessions, open }) => {
  await put('organisations', ...organisations)
  await put('sessions', ...sessions)
  await put('records', open)
}
