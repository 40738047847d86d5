import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { appBuild } from '../../support/appBuild'
import { inBrowser } from '../../support/browserTest'
import { onDevice } from '../../support/device/deviceTest'
import {
  addOrganisation,
  openFirstArea,
  saved,
  sessionUnderWay,
  setUpAsAdvisor,
  sharedNote,
} from '../../support/journey'

// Build B has the next format of the database. Service workers stay out of it: each load is of the build that is served.
const plain = { serviceWorkers: 'block' } as const
// What the page fetches beforehand, while nobody waits, is gone once another build is served.
const expected = [/404.*\/assets\//]

test(
  'an old tab saves what is typed in it, lets the next format in, and from then on only reads and says so',
  inBrowser(
    async ({ page, newTab, server }) => {
      await page.goto('/')
      await sessionUnderWay(page)
      await page.evaluate(putTimersToSleep)
      await sharedNote(page).fill('Typed in the old tab')
      await server.deploy(appBuild('B'))
      const next = await newTab()
      await next.goto('/')
      await next.getByRole('link', { name: 'Harbour Advice Centre', exact: true }).click()
      await next.getByText('(moved once)', { exact: true }).waitFor()

      await newerNotice(page).waitFor()
      expect(await page.getByText('This session is open in another tab').count()).toBe(0)
      expect(await sharedNote(page).inputValue()).toBe('Typed in the old tab')
      expect(await sharedNote(page).getAttribute('readonly')).not.toBeNull()

      await page.reload()
      await expect.poll(() => sharedNote(page).inputValue()).toBe('Typed in the old tab')
      await sharedNote(page).fill('Typed after the upgrade')
      await saved(page)
    },
    { ...plain, expected },
  ),
)

test(
  'the app rolled back to the old version reads the newer database, says so on every page, and changes nothing',
  inBrowser(
    async ({ page, server }) => {
      await server.deploy(appBuild('B'))
      await page.goto('/')
      await sessionUnderWay(page)
      await sharedNote(page).fill('Written by the new version')
      await saved(page)
      await server.deploy(appBuild('A'))
      await page.reload()
      await newerNotice(page).waitFor()
      await expect.poll(() => sharedNote(page).inputValue()).toBe('Written by the new version')
      expect(await sharedNote(page).getAttribute('readonly')).not.toBeNull()
      await page.goto('/')
      await page.getByRole('link', { name: 'Harbour Advice Centre', exact: true }).waitFor()
      await newerNotice(page).waitFor()

      await server.deploy(appBuild('B'))
      await page.reload()
      await page.getByRole('link', { name: 'Carry on' }).click()
      await openFirstArea(page)
      expect(await newerNotice(page).count()).toBe(0)
      await sharedNote(page).fill('Written after coming back')
      await saved(page)
    },
    { ...plain, expected },
  ),
)

test(
  'an upgrade that is killed half-way goes on at the next start, and changes each record once',
  onDevice(
    async ({ startBrowser, server }) => {
      const first = await startBrowser(plain)
      await first.page.goto('/')
      await setUpAsAdvisor(first.page)
      await addOrganisation(first.page, 'Riverside Lunch Club')
      await addOrganisation(await listOf(first.page), 'Anchor House')
      await server.deploy(appBuild('B'))
      await first.page.addInitScript(hangBeforeTheSentinel)
      await first.page.reload()
      await first.page.waitForFunction(() => 'halfWay' in window)
      await first.kill()

      const second = await startBrowser(plain)
      for (const name of ['Riverside Lunch Club', 'Anchor House']) {
        await (await listOf(second.page)).getByRole('link', { name, exact: true }).click()
        await second.page.getByText('(moved once)', { exact: true }).waitFor()
      }
      await second.close()
    },
    { expected },
  ),
)

function newerNotice(page: Page) {
  return page.getByText('A newer version of Soundings has been used here.').first()
}

async function listOf(page: Page): Promise<Page> {
  await page.goto('/')
  return page
}

/** As in a tab that the browser has slowed down: what is typed waits for a timer that does not go off. */
function putTimersToSleep(): void {
  const start = window.setTimeout
  const awake = 100
  Object.assign(window, { setTimeout: (run: () => void, after = 0) => (after > awake ? 0 : start(run, after)) })
}

/** Runs in the page before the app does: the upgrade has written its records, and never comes to its end. */
function hangBeforeTheSentinel(): void {
  const put = IDBObjectStore.prototype.put
  IDBObjectStore.prototype.put = function (...of) {
    if (this.name !== 'sentinel') return put.apply(this, of)
    Object.assign(window, { halfWay: true })
    const keepOpen = () => {
      this.get('sentinel').onsuccess = keepOpen
    }
    keepOpen()
    return this.get('sentinel')
  }
}
