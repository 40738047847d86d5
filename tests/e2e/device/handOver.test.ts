import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { axeFindings } from '../../support/axe'
import { type BrowserTest, complaintsOf, inBrowser, visit } from '../../support/browserTest'
import { saved, sessionUnderWay, setUpAsAdvisor, sharedNote } from '../../support/journey'

test(
  'a session goes to another device, is continued there with no network, and comes back',
  inBrowser(async (on) => {
    const { page } = on
    await visit(page)
    await sessionUnderWay(page)
    await sharedNote(page).fill('Said in the hall')
    await page.getByRole('textbox', { name: 'Private notes' }).first().fill('MINE-ALONE')
    await saved(page)
    const session = addressOf(page)
    const file = await give(page, `${session}/hand-over`, 'An advisor')
    await page.getByRole('radio', { name: 'The organisation itself' }).check()
    await page.getByRole('button', { name: 'Mark as handed over' }).click()
    await page.getByText('1 session is marked as handed over').waitFor()

    await withAnotherDevice(on, async (other) => {
      await other.context().setOffline(true)
      await receive(other, file)
      await other.getByText('It is new here, and will be added.').waitFor()
      await other.getByText('an advisor', { exact: true }).waitFor()
      await takeIn(other)
      await other.getByRole('link', { name: 'Go on with the session' }).click()
      await openFirst(other)
      expect(await sharedNote(other).inputValue()).toBe('Said in the hall')
      expect(await other.getByRole('textbox', { name: 'Private notes' }).first().inputValue()).toBe('')
      await sharedNote(other).fill('Said in the hall, and at home')
      await saved(other)
      const back = await give(other, `${session}/hand-over`, 'The organisation itself')

      await page.goto(session)
      await page.getByText(/^Handed over on/).waitFor()
      await openFirst(page)
      expect(await page.getByRole('radio').first().isDisabled()).toBe(true)
      await receive(page, back)
      await page.getByText('It goes on from the one here, and takes its place.').waitFor()
      await takeIn(page)
      await page.getByRole('link', { name: 'Go on with the session' }).click()
      await openFirst(page)
      expect(await sharedNote(page).inputValue()).toBe('Said in the hall, and at home')
      expect(await page.getByRole('textbox', { name: 'Private notes' }).first().inputValue()).toBe('MINE-ALONE')
      expect(await page.getByRole('radio').first().isDisabled()).toBe(false)
    })
  }),
)

test(
  'where both went on, both are kept, and the one that arrived says where it came from',
  inBrowser(async (on) => {
    const { page } = on
    await visit(page)
    await sessionUnderWay(page)
    await sharedNote(page).fill('At first')
    await saved(page)
    const session = addressOf(page)
    const file = await give(page, `${session}/hand-over`, 'An advisor')
    await withAnotherDevice(on, async (other) => {
      await receive(other, file)
      await takeIn(other)
      await other.getByRole('link', { name: 'Go on with the session' }).click()
      await openFirst(other)
      await sharedNote(other).fill('There')
      await saved(other)
      const back = await give(other, `${session}/hand-over`, 'The organisation itself')
      await page.goto(session)
      await openFirst(page)
      await sharedNote(page).fill('Here')
      await saved(page)
      await receive(page, back)
      await page.getByText(/^Both sides changed something/).waitFor()
      await takeIn(page)
      await page.getByRole('link', { name: 'Go on with the session' }).click()
      await page.waitForURL((url) => !url.pathname.startsWith(session) && url.pathname.startsWith('/sessions/'))
      await openFirst(page)
      expect(await sharedNote(page).inputValue()).toBe('There')
      await page.goto(session)
      await openFirst(page)
      expect(await sharedNote(page).inputValue()).toBe('Here')
      await page.goto('/')
      await page.getByRole('link', { name: 'Harbour Advice Centre' }).first().click()
      await page.getByText(/^From another device/).waitFor()
      await receive(page, back)
      await page.getByText('There is nothing new in this file.').waitFor()
    })
  }),
)

test(
  'a wrong passphrase, a file cut off and a file altered are told, change nothing and leave a way on',
  inBrowser(async (on) => {
    const { page } = on
    await visit(page)
    await sessionUnderWay(page)
    const file = await give(page, `${addressOf(page)}/hand-over`, 'Somebody else')
    await withAnotherDevice(on, async (other) => {
      await receive(other, { ...file, passphrase: 'not the right words at all' })
      await other.getByText('That passphrase does not open this file.').waitFor()
      expect(await other.getByLabel('The passphrase for it').inputValue()).toBe('not the right words at all')
      const altered = Buffer.from(file.bytes)
      altered[altered.length - 50] = (altered.at(-50) ?? 0) ^ 1
      for (const bytes of [file.bytes.subarray(0, -200), altered]) {
        await receive(other, { ...file, bytes })
        await other.getByText('This file is damaged').waitFor()
      }
      await chooseFile(other, file.bytes.subarray(0, 40))
      await other.getByText('This file has been cut off').waitFor()
      await chooseFile(other, Buffer.from('a letter'))
      await other.getByText('This is not a file that was handed over.').waitFor()
      await other.goto('/')
      await other.getByRole('heading', { name: 'No organisations yet' }).waitFor()
      await receive(other, file)
      await takeIn(other)
    })
  }),
)

test(
  'both pages can be read by everybody, and fit a phone',
  inBrowser(async ({ page }) => {
    await visit(page)
    await sessionUnderWay(page)
    const session = addressOf(page)
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(`${session}/hand-over`)
    await page.getByRole('button', { name: 'Make the file' }).click()
    await page.getByRole('link', { name: 'Choose who you are' }).waitFor()
    await expectFine(page)
    const file = await give(page, `${session}/hand-over`, 'An advisor')
    await page.getByRole('button', { name: 'Mark as handed over' }).click()
    await expectFine(page)
    await receive(page, file)
    await page.getByText('There is nothing new in this file.').waitFor()
    await expectFine(page)
  }),
)

type GivenFile = { bytes: Buffer; passphrase: string }

async function give(page: Page, address: string, who: string): Promise<GivenFile> {
  await page.goto(address)
  await page.getByRole('radio', { name: who }).check()
  await page.getByRole('button', { name: 'Make the file' }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save it to this device' }).click(),
  ])
  const passphrase = (await page.locator('output').textContent()) ?? ''
  const path = join(mkdtempSync(join(tmpdir(), 'soundings-')), download.suggestedFilename())
  await download.saveAs(path)
  return { bytes: readFileSync(path), passphrase }
}

async function chooseFile(page: Page, bytes: Buffer): Promise<void> {
  if (!page.url().endsWith('/receive')) await page.goto('/receive')
  const file = { name: 'given.age', mimeType: 'application/octet-stream', buffer: bytes }
  await page.locator('input[type=file]').setInputFiles(file)
}

async function receive(page: Page, { bytes, passphrase }: GivenFile): Promise<void> {
  await page.goto('/receive')
  await chooseFile(page, bytes)
  await page.getByLabel('The passphrase for it').fill(passphrase)
  await page.getByRole('button', { name: 'Open it' }).click()
}

async function takeIn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Take it in' }).click()
  await page.getByText('It is on this device now').waitFor()
}

async function openFirst(page: Page): Promise<void> {
  await page.locator('a[href*="/domains/"]').first().click()
  await sharedNote(page).waitFor()
}

function addressOf(page: Page): string {
  return new URL(page.url()).pathname.split('/').slice(0, 3).join('/')
}

/** A browser context of its own, set up, whose complaints count as well. */
async function withAnotherDevice(on: BrowserTest, scenario: (page: Page) => Promise<void>): Promise<void> {
  const browser = on.context.browser() as Browser
  const context: BrowserContext = await browser.newContext({ baseURL: on.server.address })
  const complaints = complaintsOf(context)
  try {
    const page = await context.newPage()
    await visit(page)
    await setUpAsAdvisor(page)
    await scenario(page)
    expect(complaints, 'what the other browser complained about').toEqual([])
  } finally {
    await context.close()
  }
}

async function expectFine(page: Page): Promise<void> {
  expect(await axeFindings(page)).toEqual([])
  const wide = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(wide).toBeLessThanOrEqual(390)
}
