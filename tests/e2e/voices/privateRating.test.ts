import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'
import { axeFindings } from '../../support/axe'
import { type BrowserTest, complaintsOf, inBrowser, visit } from '../../support/browserTest'
import { fakeCameraFile } from '../../support/camera/fakeCameraFile'
import { addOrganisation, setUpAsAdvisor, startSession } from '../../support/journey'

const film = join(mkdtempSync(join(tmpdir(), 'soundings-round-')), 'film.y4m')
const phone = { viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' as const, acceptDownloads: true }

test(
  'five people rate on five devices with the server killed: three give back files, two show codes; then the group sees counts',
  inBrowser(
    async (on) => {
      const { page, server } = on
      await visit(page)
      const phones = await fivePhones(on)
      await server.kill()
      await startRound(page)
      await page.getByRole('link', { name: 'Show the code' }).click()
      await page.getByRole('img', { name: 'Code for rating on your own phone' }).waitFor()
      expect(await axeFindings(page)).toEqual([])
      const [address] = await codesOn(page)
      expect(textOf(address)).toMatch(/\/rate#1~/)
      const files: string[] = []
      const screens: Uint8Array[][] = []
      for (const [place, other] of phones.pages.entries()) {
        await rateOnPhone(other, textOf(address), place)
        if (place < 3) files.push(await savedRatings(other, place))
        else screens.push(await shownRatings(other))
      }
      await page.getByRole('link', { name: 'Take ratings in' }).click()
      await page.getByLabel('Choose files').setInputFiles([...files, junkFile()])
      await page.getByText('3 forms are in.').waitFor()
      await page.getByText('These are no ratings.', { exact: false }).waitFor()
      await page.getByLabel('Choose files').setInputFiles(files.slice(0, 1))
      await page.getByText('The same again.', { exact: false }).waitFor()
      for (const [place, frames] of screens.entries()) {
        copyFileSync(fakeCameraFile([frames]), film)
        const next = page.getByRole('button', { name: place === 0 ? 'Switch the camera on' : 'Read the next phone' })
        await next.click()
        await page.getByText(`${4 + place} forms are in.`).waitFor()
      }
      expect(await axeFindings(page)).toEqual([])
      await expectNothingSaid(page)
      await page.getByRole('link', { name: 'Back to the round' }).click()
      await endRound(page)
      await page.getByText('5 people took part.', { exact: false }).waitFor()
      expect(phones.complaints.flat()).toEqual([])
    },
    { camera: () => ({ shows: emptyFilm() }) },
  ),
  300_000,
)

test(
  'passed round, three people rate one after the other; a killed tab in the middle costs nothing and shows nothing',
  inBrowser(async ({ page, context, server }) => {
    await visit(page)
    await server.kill()
    await startRound(page)
    const round = page.url()
    await page.getByRole('button', { name: 'Hand the device to the next person' }).click()
    await rateHere(page, 'Volunteer')
    await page.getByRole('button', { name: 'Next person' }).click()

    const word = await beginHere(page, 'Trustee or committee member')
    await page.keyboard.press('1')
    await page.getByRole('radio', { checked: true }).waitFor()
    await page.goBack()
    expect(await page.getByRole('navigation').count(), 'no menu and no way out').toBe(0)
    await page.reload()
    await page.getByRole('heading', { level: 1, name: 'A form is not finished' }).waitFor()
    expect(await page.getByRole('radio').count()).toBe(0)
    await page.close()

    const again = await context.newPage()
    await again.goto(round)
    await again.getByText('A form on this device is not finished').waitFor()
    await expectNothingSaid(again)
    expect(await axeFindings(again)).toEqual([])
    await again.getByRole('button', { name: 'Hand the device back to them' }).click()
    await again.getByLabel('Your word').fill('wrong')
    await again.keyboard.press('Enter')
    await again.getByRole('link', { name: /^That is not the word/ }).waitFor()
    await again.getByLabel('Your word').fill(word)
    await again.keyboard.press('Enter')
    expect(await again.getByRole('radio', { checked: true }).getAttribute('value')).toBe('1')
    await giveHere(again)
    await again.getByRole('button', { name: 'Next person' }).click()
    await rateHere(again, 'Member of staff')
    await again.reload()
    await again.getByRole('heading', { level: 1, name: 'Your own form' }).waitFor()
    await again.getByRole('button', { name: 'Hand it back to the advisor' }).click()
    await again.getByText('3 forms are in.').waitFor()
    await expectNothingSaid(again)
    await endRound(again)
    await again.getByText('3 people took part.', { exact: false }).waitFor()
  }),
  240_000,
)

test(
  'a broken link, and a phone without these questions, each say so and offer a file; the address forgets what it held',
  inBrowser(
    async ({ page }) => {
      await visit(page)
      const pack = (hash: string) => `1~round-0001~${hash.repeat(64)}~other~1.0.0~age1${'q'.repeat(58)}~money~`
      for (const [fragment, said] of [
        ['nonsense%', 'This is no rating pack'],
        ['1~cut', 'The pack is damaged'],
        ['2~later', 'The pack was made by a newer Soundings'],
        [pack('a'), 'These questions are not on this phone'],
      ] as const) {
        await page.goto('about:blank')
        await page.goto(`/rate#${fragment}`)
        await page.getByText(said).waitFor()
        await page.getByLabel('Open a pack file').waitFor()
        expect(new URL(page.url()).hash).toBe('')
      }
      expect(await axeFindings(page)).toEqual([])
    },
    { viewport: { width: 390, height: 844 } },
  ),
  120_000,
)

/** From the first run to a round in the first area of a quick check. */
async function startRound(page: Page): Promise<void> {
  await setUpAsAdvisor(page)
  await addOrganisation(page, 'Harbour Advice Centre')
  await startSession(page, 'Quick check')
  await page.getByRole('link', { name: 'Rate privately' }).click()
  await page.getByRole('checkbox').first().check()
  expect(await axeFindings(page)).toEqual([])
  await page.getByRole('button', { name: 'Start the round' }).click()
  await page.getByText('0 forms are in.').or(page.getByText('0 of 1 person has given a form back.')).first().waitFor()
}

async function endRound(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'End the round' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'End it now' }).click()
  await page.getByText('The last round has ended').waitFor()
}

/** Gives the word. */
async function beginHere(page: Page, role: string): Promise<string> {
  await page.getByRole('radio', { name: role }).check()
  await page.getByRole('button', { name: 'Go on' }).click()
  const heading = page.getByRole('heading', { level: 1, name: /^Remember this word: / })
  const word = ((await heading.textContent()) ?? '').split(': ')[1] ?? ''
  await page.getByRole('button', { name: 'I remember it' }).click()
  await page.getByText(/^Question 1 of/).waitFor()
  expect(await page.getByRole('radio', { checked: true }).count()).toBe(0)
  return word
}

/** By the keyboard alone. */
async function rateHere(page: Page, role: string): Promise<void> {
  await beginHere(page, role)
  await page.keyboard.press('2')
  await giveHere(page)
}

async function giveHere(page: Page): Promise<void> {
  const give = page.getByRole('button', { name: 'Give my form back' })
  for (let press = 0; press < 20 && (await give.count()) === 0; press++) await page.keyboard.press('Enter')
  await give.click()
  await page.getByRole('heading', { level: 1, name: 'Thank you' }).waitFor()
}

async function fivePhones({ context, server }: BrowserTest): Promise<{ pages: Page[]; complaints: string[][] }> {
  const contexts: BrowserContext[] = []
  for (let i = 0; i < 5; i++) {
    const other = await context.browser()?.newContext({ baseURL: server.address, ...phone })
    if (other) contexts.push(other)
  }
  const complaints = contexts.map(complaintsOf)
  const pages = await Promise.all(contexts.map((one) => one.newPage()))
  for (const page of pages) await visit(page)
  return { pages, complaints }
}

async function rateOnPhone(page: Page, address: string, place: number): Promise<void> {
  await page.goto(address)
  await page.getByRole('radio', { name: 'Volunteer' }).check()
  expect(new URL(page.url()).hash).toBe('')
  if (place === 0) expect(await axeFindings(page)).toEqual([])
  await page.getByRole('button', { name: 'Start' }).click()
  await page.getByText(/^Question 1 of/).waitFor()
  await page
    .getByRole('radio')
    .nth(place % 3)
    .check()
  await page.reload()
  await page.getByRole('button', { name: 'Go on with my form' }).click()
  const give = page.getByRole('button', { name: 'Give my form back' })
  for (let press = 0; press < 20 && (await give.count()) === 0; press++) await page.keyboard.press('Enter')
  await give.click()
  await page.getByRole('heading', { level: 1, name: 'Give your form back' }).waitFor()
}

async function savedRatings(page: Page, place: number): Promise<string> {
  const arriving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save it as a file' }).click()
  const path = join(mkdtempSync(join(tmpdir(), 'soundings-ratings-')), `ratings ${place}.age`)
  await (await arriving).saveAs(path)
  expect(readFileSync(path, 'latin1')).not.toMatch(/volunteer|level/)
  return path
}

/** The codes that a phone shows, one after the other, as a camera reads them. */
async function shownRatings(page: Page): Promise<Uint8Array[]> {
  const said = await page.getByText(/^Code 1 of \d+$/).textContent()
  const count = Number(said?.split(' ').at(-1))
  const frames: Uint8Array[] = []
  for (let code = 1; code <= count; code++) {
    await page.getByText(`Code ${code} of ${count}`).waitFor()
    const [read] = await codesOn(page)
    if (read) frames.push(read)
    await page.getByRole('button', { name: 'Next code' }).click()
  }
  expect(frames.length).toBe(count)
  return frames
}

async function codesOn(page: Page): Promise<Uint8Array[]> {
  const wasmBinary = readFileSync(createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm'))
  prepareZXingModule({ overrides: { wasmBinary: wasmBinary.buffer as ArrayBuffer } })
  await page.mouse.wheel(0, 10_000)
  const picture = await page.getByRole('img', { name: /^(Code|Moving code) / }).screenshot()
  const read = await readBarcodes(picture, { formats: ['QRCode'], tryInvert: false })
  return read.map(({ bytes }) => bytes)
}

function textOf(bytes: Uint8Array | undefined): string {
  return new TextDecoder().decode(bytes)
}

/** A camera opens its film when it is switched on: it is made by then. */
function emptyFilm(): string {
  writeFileSync(film, '')
  return film
}

function junkFile(): string {
  const path = join(mkdtempSync(join(tmpdir(), 'soundings-junk-')), 'holiday.jpg')
  writeFileSync(path, '<script>alert(1)</script>')
  return path
}

/** Neither the screen, nor what a tab or the browser keeps in clear, nor the backup says what anybody rated, or as what. */
async function expectNothingSaid(page: Page): Promise<void> {
  const kept = await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('soundings')
      opening.onsuccess = () => resolve(opening.result)
    })
    const rows: unknown[] = []
    for (const table of database.objectStoreNames) {
      const all = database.transaction(table).objectStore(table).getAll()
      await new Promise((done) => {
        all.onsuccess = done
      })
      rows.push(...all.result)
    }
    database.close()
    const bytes = rows
      .flatMap((row) => Object.values(row as object))
      .filter((value) => ArrayBuffer.isView(value) || value instanceof ArrayBuffer)
    const text = bytes.map((value) => new TextDecoder('latin1').decode(value as ArrayBuffer)).join(' ')
    return JSON.stringify([rows, { ...sessionStorage }, { ...localStorage }]) + text
  })
  for (const secret of ['"ratings"', 'AGE-SECRET-KEY', '"role":"volunteer"', '"word"'])
    expect(kept).not.toContain(secret)
  const shown = await page.getByRole('main').textContent()
  expect(shown).not.toMatch(/Volunteer|Trustee or committee|Member of staff/)
  expect(await page.getByRole('main').locator('[data-chosen], input:checked').count()).toBe(0)
}
