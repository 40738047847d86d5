import { rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { expect, inject } from 'vitest'
import { appBuild } from './appBuild'
import { type FakeCamera, launchBrowser } from './chromium'
import { type SwitchableServer, startSwitchableServer } from './switchableServer'

declare module 'vitest' {
  interface ProvidedContext {
    browserAddress: string
  }
}

/** What a browser test stands on: a server of its own, and a device of its own (a browser context) with one page open. */
export type BrowserTest = {
  server: SwitchableServer
  context: BrowserContext
  page: Page
  /** Another tab of the same device. */
  newTab(): Promise<Page>
}

type Options = BrowserContextOptions & {
  /** Complaints of the browser that belong to the scenario. Any other fails the test. */
  expected?: RegExp[]
  /** A browser of its own, with this camera. Asked for when the test runs: making a film takes a moment. */
  camera?: () => FakeCamera
}

/**
 * Runs `scenario` in the real app. A console error or warning about our policy, an error thrown in a page or worker, a
 * request that failed or was answered with an error: each fails the test, unless `expected` names it.
 */
export function inBrowser(scenario: (on: BrowserTest) => Promise<void>, options: Options = {}): () => Promise<void> {
  const { expected = [], camera, ...device } = options
  return async () => {
    const server = await startSwitchableServer(appBuild('A'))
    const seen = camera?.()
    const own = seen && (await launchBrowser(seen))
    const browser = own ? await chromium.connect(own.wsEndpoint()) : await sharedBrowser()
    const context = await browser.newContext({ baseURL: server.address, ...device })
    const complaints = complaintsOf(context)
    try {
      await scenario({ server, context, page: await context.newPage(), newTab: () => context.newPage() })
      const unexpected = complaints.filter((complaint) => !expected.some((pattern) => pattern.test(complaint)))
      expect(unexpected, 'what the browser complained about').toEqual([])
    } finally {
      await context.close()
      await own?.close()
      if (seen && seen !== 'refused') rmSync(dirname(seen.shows), { recursive: true, force: true })
      await server.kill()
    }
  }
}

/** Opens the app and waits until it would work with no network. */
export async function visit(page: Page, path = '/'): Promise<void> {
  await page.goto(path)
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
    if (navigator.serviceWorker.controller) return
    await new Promise((resolve) =>
      navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
    )
  })
}

let connected: Promise<Browser> | undefined

function sharedBrowser(): Promise<Browser> {
  connected ??= chromium.connect(inject('browserAddress'))
  return connected
}

/** Everything that the browser complains about from now on. */
export function complaintsOf(context: BrowserContext): string[] {
  const complaints: string[] = []
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()} ${message.location().url}`)
  })
  context.on('weberror', (error) => complaints.push(`thrown: ${error.error().stack ?? error.error().message}`))
  context.on('requestfailed', (request) => {
    const why = request.failure()?.errorText
    // A page that is left gives up what it was still fetching.
    if (why !== 'net::ERR_ABORTED') complaints.push(`request: ${request.method()} ${request.url()} ${why}`)
  })
  context.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`answer: ${response.status()} ${response.url()}`)
  })
  return complaints
}
