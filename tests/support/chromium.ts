import { type BrowserServer, chromium } from 'playwright-core'
import { findBrowser } from '../../scripts/browser'

/** Also for a browser test that must launch its own, for example on a profile that outlives it. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/**
 * A camera that shows a file of moving pictures (`fakeCameraFile`) from its start whenever it is switched on, then again
 * and again, and a person who allows it; or a camera that the person refuses.
 */
export type FakeCamera = { shows: string } | 'refused'

/** Where the browser of this machine stands. */
export function browserPath(): string {
  const path = findBrowser()
  if (!path) throw new Error('There is no Chrome or Chromium here: `npm test` fetches one, or name it with CHROMIUM=…')
  return path
}

/**
 * One browser for every browser test; each test has a context, so a device, of its own. A camera belongs to a whole browser:
 * a test that needs one launches its own.
 */
export function launchBrowser(camera?: FakeCamera): Promise<BrowserServer> {
  const args = [...chromiumFlags, ...(camera ? cameraFlags(camera) : [])]
  return chromium.launchServer({ executablePath: browserPath(), args, headless: true })
}

export function cameraFlags(camera: FakeCamera): string[] {
  const device = '--use-fake-device-for-media-stream'
  if (camera === 'refused') return [device, '--deny-permission-prompts']
  return [device, '--use-fake-ui-for-media-stream', `--use-file-for-fake-video-capture=${camera.shows}`]
}
