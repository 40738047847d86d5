import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { expect } from 'vitest'
import { appBuild } from '../appBuild'
import { complaintsOf } from '../browserTest'
import { browserPath, chromiumFlags } from '../chromium'
import { type SwitchableServer, startSwitchableServer } from '../switchableServer'

export type RunningBrowser = {
  page: Page
  /** As a crash or a flat battery ends it: nothing in it hears of that. */
  kill(): Promise<void>
  close(): Promise<void>
}

/** What a test of a whole device stands on: a profile folder that outlives the browser on it. */
export type DeviceTest = {
  server: SwitchableServer
  profile: string
  startBrowser(options?: { serviceWorkers: 'block' }): Promise<RunningBrowser>
}

/** Runs `scenario` on a device of its own. A complaint of the browser fails the test, unless `expected` names it. */
export function onDevice(
  scenario: (on: DeviceTest) => Promise<void>,
  { expected = [] }: { expected?: RegExp[] } = {},
): () => Promise<void> {
  return async () => {
    const server = await startSwitchableServer(appBuild('A'))
    const profile = mkdtempSync(join(tmpdir(), 'soundings-profile-'))
    const running: BrowserContext[] = []
    const complaints: string[][] = []
    const startBrowser = async (options = {}) => {
      const context = await launch(profile, { baseURL: server.address, ...options })
      running.push(context)
      complaints.push(complaintsOf(context))
      const page = context.pages()[0] ?? (await context.newPage())
      return { page, kill: () => killBrowserOf(context), close: () => context.close() }
    }
    try {
      await scenario({ server, profile, startBrowser })
      const unexpected = complaints.flat().filter((complaint) => !expected.some((pattern) => pattern.test(complaint)))
      expect(unexpected, 'what the browser complained about').toEqual([])
    } finally {
      for (const context of running) await context.close().catch(() => undefined)
      await server.kill()
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    }
  }
}

function launch(profile: string, options: { baseURL: string; serviceWorkers?: 'block' }): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, {
    executablePath: browserPath(),
    args: chromiumFlags,
    headless: true,
    ...options,
  })
}

async function killBrowserOf(context: BrowserContext): Promise<void> {
  const devtools = await context.browser()?.newBrowserCDPSession()
  if (!devtools) throw new Error('This browser cannot be asked for its process')
  const { processInfo } = await devtools.send('SystemInfo.getProcessInfo')
  const own = processInfo.find(({ type }) => type === 'browser')
  if (!own) throw new Error('The browser did not name its process')
  const gone = new Promise((resolve) => context.once('close', resolve))
  process.kill(own.id, 'SIGKILL')
  await gone
}
