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

/** Where the browser of this machine stands. */
export function browserPath(): string {
  const path = findBrowser()
  if (!path) throw new Error('There is no Chrome or Chromium here: `npm test` fetches one, or name it with CHROMIUM=…')
  return path
}

/** One browser for every browser test; each test has a context, so a device, of its own. */
export function launchBrowser(): Promise<BrowserServer> {
  return chromium.launchServer({ executablePath: browserPath(), args: chromiumFlags, headless: true })
}
