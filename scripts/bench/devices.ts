import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { browserPath, chromiumFlags } from '../../tests/support/chromium'
import { type SwitchableServer, startSwitchableServer } from '../../tests/support/switchableServer'
import { type Caseload, makeCaseload, organisationCount, sessionsEach } from './caseload'

/** Where a figure is taken: the app with its caseload, the bare pages with the same, and the browser they run in. */
export type Devices = {
  browser: Browser
  app: Device
  bare: Device
  close(): Promise<void>
}

export type Device = {
  address: string
  newPage(): Promise<Page>
  /** As new: nothing stored, no service worker. */
  newEmptyPage(): Promise<Page>
}

/** A tablet held upright. */
const tablet = { viewport: { width: 820, height: 1180 }, hasTouch: true }
/** The compiler names functions with this; those that are sent to a page do not find it there. */
const nameOfFunction = 'globalThis.__name = (named) => named'

export async function startDevices(of: { app: string; pages: string }): Promise<Devices> {
  const [appServer, bareServer] = await Promise.all([startSwitchableServer(of.pages), startSwitchableServer(of.pages)])
  const browser = await chromium.launch({ executablePath: browserPath(), args: chromiumFlags, headless: true })
  const app = await deviceAt(browser, appServer)
  const bare = await deviceAt(browser, bareServer)
  const caseload = makeCaseload()
  await fill(bare, (filling) => filling.evaluate((all: Caseload) => window.fillBare(all), caseload))
  const added = await fill(app, (filling) => filling.evaluate((all: Caseload) => window.fillDevice(all), caseload))
  if (added < organisationCount * (1 + sessionsEach)) throw new Error(`Only ${added} records were added`)
  await appServer.deploy(of.app)
  await installOffline(app)
  return {
    browser,
    app,
    bare,
    async close() {
      await browser.close()
      await Promise.all([appServer.kill(), bareServer.kill()])
    },
  }
}

/**
 * Does something while a page's main thread is slowed; its workers are not slowed. The browser slows a page by keeping a
 * processor busy, also while the page waits: so one page at a time, and no longer than needed.
 */
export async function slowed<T>(page: Page, rate: number, act: () => Promise<T>): Promise<T> {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate })
  const done = await act()
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  await session.detach()
  return done
}

async function deviceAt(browser: Browser, server: SwitchableServer): Promise<Device> {
  const newContext = async (): Promise<BrowserContext> => {
    const context = await browser.newContext({ baseURL: server.address, ...tablet })
    await context.addInitScript(nameOfFunction)
    return context
  }
  const filled = await newContext()
  return {
    address: server.address,
    newPage: () => filled.newPage(),
    newEmptyPage: async () => (await newContext()).newPage(),
  }
}

async function fill<T>(device: Device, with_: (page: Page) => Promise<T>): Promise<T> {
  const page = await device.newPage()
  await page.goto('/fill.html')
  const filled = await with_(page)
  await page.close()
  return filled
}

async function installOffline(device: Device): Promise<void> {
  const page = await device.newPage()
  await page.goto('/')
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
    if (navigator.serviceWorker.controller) return
    await new Promise((taken) => navigator.serviceWorker.addEventListener('controllerchange', taken, { once: true }))
  })
  await page.close()
}
