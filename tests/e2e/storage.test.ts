import { buffer } from 'node:stream/consumers'
import type { BrowserContext, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { inBrowser, visit } from '../support/browserTest'
import { saved, sessionUnderWay, setUpAsAdvisor, sharedNote } from '../support/journey'

// The service worker keeps the app itself on the disk, which is not what is meant to run out of room.
const withoutWorkers = { serviceWorkers: 'block' } as const

test(
  'when the disk is full the screen says so for as long as it lasts, and keeps, and hands out, what is typed',
  inBrowser(async ({ page, context, server }) => {
    // Before the database is opened: after that the browser goes for a while by the room it knew of.
    await allow(context, page, { origin: server.address, quotaSize: 3_000_000 })
    await page.goto('/')
    await sessionUnderWay(page)
    await saved(page)
    await page.evaluate(fillTheDisk)
    await sharedNote(page).fill('Typed when the disk was full')
    await page.getByText('The device is full, or the browser gives us no more room.').waitFor()
    await page.getByRole('button', { name: 'NOT SAVED' }).waitFor()
    await page.getByRole('radio').first().check()
    await page.getByRole('button', { name: 'NOT SAVED' }).waitFor()
    expect(await sharedNote(page).inputValue()).toBe('Typed when the disk was full')
    expect(await copyToFile(page)).toContain('Typed when the disk was full')

    await allow(context, page, { origin: server.address })
    await saved(page)
    expect(await page.getByText('The device is full').count()).toBe(0)
    await page.reload()
    await sharedNote(page).waitFor()
    expect(await sharedNote(page).inputValue()).toBe('Typed when the disk was full')
    expect(await page.getByRole('radio').first().isChecked()).toBe(true)
  }, withoutWorkers),
)

test(
  'a database connection that dies is opened again, and what was being saved is saved once',
  inBrowser(async ({ page }) => {
    await page.addInitScript(keepConnectionsAtHand)
    await visit(page)
    await sessionUnderWay(page)
    await page.evaluate(closeConnections)
    await sharedNote(page).fill('Typed on a dead connection')
    await saved(page)
    await page.reload()
    await expect.poll(() => sharedNote(page).inputValue()).toBe('Typed on a dead connection')
  }),
)

test(
  'data that the browser clears under the open app is missed at once, and starting again is never automatic',
  inBrowser(async ({ page, context }) => {
    await visit(page)
    await sessionUnderWay(page)
    await sharedNote(page).fill('Still on the screen')
    await saved(page)
    await clearDatabases(context, page)
    await page.getByText('The browser has cleared what was saved here.').waitFor()
    await page.getByRole('button', { name: 'NOT SAVED' }).waitFor()
    expect(await copyToFile(page)).toContain('Still on the screen')

    await page.goto('/')
    await page.getByRole('heading', { level: 1, name: 'What was saved here is gone' }).waitFor()
    expect(await page.getByRole('textbox').count()).toBe(0)
    await page.getByRole('button', { name: 'Start again with nothing' }).click()
    await setUpAsAdvisor(page)
  }),
)

test(
  'a browser that gives no storage, or fails to open it, is told before anything can be typed',
  inBrowser(async ({ page, newTab }) => {
    await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }))
    await page.goto('/organisations/new')
    await page.getByRole('heading', { level: 1, name: 'This browser does not let us save anything' }).waitFor()
    expect(await page.getByRole('textbox').count()).toBe(0)
    const other = await newTab()
    await other.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('The operation is insecure.', 'SecurityError')
      }
    })
    await other.goto('/organisations/new')
    await other.getByRole('heading', { level: 1, name: 'This browser does not let us save anything' }).waitFor()
    expect(await other.getByRole('textbox').count()).toBe(0)
  }),
)

test(
  'an older tab that holds on to the database is named as what is in the way; once it lets go, all is well',
  inBrowser(async ({ page, newTab }) => {
    const older = await newTab()
    await older.goto('/api/health')
    await older.evaluate(holdOlderDatabase)
    await page.goto('/')
    await page.getByRole('heading', { level: 1, name: 'Another tab is in the way' }).waitFor()
    expect(await page.getByRole('textbox').count()).toBe(0)
    await older.close()
    await page.getByRole('button', { name: 'Try again' }).click()
    await setUpAsAdvisor(page)
  }),
)

/** Without `quotaSize` (bytes) there is as much room as before. */
async function allow(context: BrowserContext, page: Page, room: { origin: string; quotaSize?: number }): Promise<void> {
  const devtools = await context.newCDPSession(page)
  await devtools.send('Storage.overrideQuotaForOrigin', room)
}

/** Writes into a database of the same origin until not even a little fits. */
async function fillTheDisk(): Promise<void> {
  const ballast = await new Promise<IDBDatabase>((resolve) => {
    const opening = indexedDB.open('ballast', 1)
    opening.onupgradeneeded = () => opening.result.createObjectStore('weights', { autoIncrement: true })
    opening.onsuccess = () => resolve(opening.result)
  })
  for (const size of [65_536, 8_192, 512]) while (await fits(size)) {}

  function fits(size: number): Promise<boolean> {
    const writing = ballast.transaction('weights', 'readwrite')
    writing.objectStore('weights').put(crypto.getRandomValues(new Uint8Array(size)))
    return new Promise((resolve) => {
      writing.oncomplete = () => resolve(true)
      writing.onabort = () => resolve(false)
    })
  }
}

/** Every session in the file that the banner hands out. */
async function copyToFile(page: Page): Promise<string> {
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save this session to a file' }).click()
  const content = await buffer(await (await downloading).createReadStream())
  return JSON.stringify(JSON.parse(content.toString('utf8')).sessions)
}

async function clearDatabases(context: BrowserContext, page: Page): Promise<void> {
  const devtools = await context.newCDPSession(page)
  const origin = new URL(page.url()).origin
  await devtools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' })
}

type AtHand = { connections: IDBDatabase[] }

/** Runs in the page before the app does. */
function keepConnectionsAtHand(): void {
  const connections: IDBDatabase[] = []
  Object.assign(window, { connections } satisfies AtHand)
  const open = IDBFactory.prototype.open
  IDBFactory.prototype.open = function (...of) {
    const opening = open.apply(this, of)
    opening.addEventListener('success', () => connections.push(opening.result))
    return opening
  }
}

/** What a browser does when its storage breaks: the connection is closed, and no transaction starts on it again. */
function closeConnections(): void {
  for (const connection of (window as unknown as AtHand).connections) connection.close()
}

/** A database of version 1 is older than any that the app has made (Dexie multiplies by ten). */
function holdOlderDatabase(): Promise<void> {
  return new Promise((resolve) => {
    const opening = indexedDB.open('soundings', 1)
    opening.onsuccess = () => {
      Object.assign(window, { held: opening.result })
      resolve()
    }
  })
}
