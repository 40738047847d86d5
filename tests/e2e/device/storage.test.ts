import { buffer } from 'node:stream/consumers'
import type { BrowserContext, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { inBrowser, visit } from '../../support/browserTest'
import { saved, sessionUnderWay, setUpAsAdvisor, sharedNote } from '../../support/journey'

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
  'a database connection that dies in the midst of a save is opened again, and the save is made once more, unseen',
  inBrowser(async ({ page }) => {
    await visit(page)
    await sessionUnderWay(page)
    await page.evaluate(noteComplaints)
    await page.evaluate(breakTheNextSave)
    await sharedNote(page).fill('Typed as the connection died')
    await saved(page)
    expect(await page.evaluate(() => 'complained' in window), 'nobody had to be troubled').toBe(false)
    await page.reload()
    await expect.poll(() => sharedNote(page).inputValue()).toBe('Typed as the connection died')
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

/** What a browser does when its storage breaks in the midst of a save: the transaction is undone, the connection closed. */
function breakTheNextSave(): void {
  const put = IDBObjectStore.prototype.put
  IDBObjectStore.prototype.put = function (...of) {
    IDBObjectStore.prototype.put = put
    const request = put.apply(this, of)
    this.transaction.abort()
    this.transaction.db.close()
    return request
  }
}

/** Remembers whether the screen said, for however short a time, that something is not saved. */
function noteComplaints(): void {
  const look = () => document.body.textContent.includes('NOT SAVED') && Object.assign(window, { complained: true })
  new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true })
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
