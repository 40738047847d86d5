import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { parseInstrument } from '../../src/core/instrument/parseInstrument'
import { writeWorkbook } from '../../src/reports/xlsform/workbook/writeWorkbook'
import { inBrowser, visit } from '../support/browserTest'
import { addOrganisation, saved, setUpAsAdvisor } from '../support/journey'

test(
  'with the server gone, an advisor makes a version of the full diagnosis, uses it, passes it on and brings it back',
  inBrowser(async ({ page, server }) => {
    await visit(page)
    await server.kill()
    await page.reload()
    await setUpAsAdvisor(page)
    await addOrganisation(page, 'Harbour Advice Centre')
    await makeOwnVersion(page)

    await page.getByRole('button', { name: 'Leave out: Knowing the need' }).click()
    await page.getByText('Left out', { exact: true }).waitFor()
    await addWelsh(page)
    await rewordFirstQuestion(page)
    await addQuestionOfOurOwn(page)
    await saved(page)

    await page.reload()
    await page.getByRole('heading', { level: 1, name: 'Keys to the hall' }).waitFor()
    await page.getByRole('link', { name: 'Our diagnosis', exact: true }).click()
    await page.getByRole('button', { name: 'Use it' }).click()
    await page.getByRole('heading', { name: 'Ready for sessions' }).waitFor()
    await saved(page)

    await useInSession(page)
    const file = await passOn(page)
    await bringBack(page, file)
  }),
  300_000,
)

test(
  'a form that was made elsewhere is read, what it could not bring is listed, and it is kept only when somebody says so',
  inBrowser(async ({ page }) => {
    await visit(page)
    await setUpAsAdvisor(page)
    await page.goto('/library/import')
    await choose(page, 'theirs.xlsx', Buffer.from(writeWorkbook(theirForm)))
    await page.getByRole('heading', { name: 'In the file: Village halls' }).waitFor()
    await page.getByText('2 questions in 1 area').waitFor()
    await page.getByText('2 things could not come along').waitFor()
    await page.getByText('Soundings cannot ask for a place on a map').waitFor()
    await page.getByRole('button', { name: 'Keep it on this device' }).click()
    await page.getByText('Read from the file ‘theirs.xlsx’').waitFor()
    await page.getByRole('link', { name: 'Read it' }).click()
    await page.locator('summary', { hasText: '2 questions' }).click()
    await page.getByText('Who has a key?').first().waitFor()
  }),
)

test(
  'files that are damaged, hostile or newer are refused with a clear sentence, and everything wrong is listed at once',
  inBrowser(async ({ page }) => {
    await visit(page)
    await setUpAsAdvisor(page)
    await page.goto('/library/import')
    const refused = page.getByRole('alert')
    await choose(page, 'picture.json', Buffer.from('\u0089PNG'))
    await refused.getByText('neither a file of Soundings').waitFor()
    await choose(page, 'newer.json', json({ schemaVersion: 2 }))
    await refused.getByText('made for a newer version').waitFor()
    await choose(page, 'device.json', json({ app: 'soundings', formatVersion: 2 }))
    await refused.getByRole('link', { name: 'Open Settings' }).waitFor()
    await choose(page, 'wrong.json', json({ ...quickCheck(), version: 'one', domains: [] }))
    await expect.poll(() => refused.getByRole('listitem').count()).toBe(2)
    await choose(page, 'large.json', Buffer.alloc(6 * 1024 * 1024, ' '))
    await refused.getByText('larger than 5 MB').waitFor()
    await choose(page, 'bomb.xlsx', Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(400, 7)]))
    await expect.poll(() => refused.getByRole('listitem').count()).toBe(1)

    const script = '<img src=x onerror=alert(1)>'
    await choose(page, 'script.json', json({ ...quickCheck(), id: 'scripted', title: { en: script } }))
    await page.getByRole('heading', { name: `In the file: ${script}` }).waitFor()
    expect(await page.locator('img[src="x"]').count()).toBe(0)

    await choose(page, 'other-words.json', json({ ...quickCheck(), title: { en: 'Other words' } }))
    await page.getByText('You have this version already, with other words').waitFor()
    await page.getByLabel('What will you call it?').fill('Our check')
    await page.getByLabel('Who makes it?').fill('Riverside CVS')
    await page.getByRole('button', { name: 'Make it' }).click()
    await page.getByRole('heading', { level: 1, name: 'Our check' }).waitFor()
  }),
)

/** As another tool would make it; a place on a map is something that Soundings cannot ask for. */
const theirForm = [
  {
    name: 'survey',
    rows: [
      ['type', 'name', 'label'],
      ['select_one keys', 'key', 'Who has a key?'],
      ['text', 'why', 'Why?'],
      ['geopoint', 'where', 'Where is the hall?'],
    ],
  },
  {
    name: 'choices',
    rows: [
      ['list_name', 'name', 'label'],
      ['keys', 'one', 'One person'],
      ['keys', 'two', 'Two people'],
    ],
  },
  {
    name: 'settings',
    rows: [
      ['form_title', 'form_id'],
      ['Village halls', 'village_halls'],
    ],
  },
]

async function makeOwnVersion(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Library' }).click()
  await page.getByRole('link', { name: 'Read it: Full diagnosis' }).click()
  await page.getByRole('link', { name: 'Make your own version' }).click()
  await page.getByLabel('What will you call it?').fill('Our diagnosis')
  await page.getByLabel('Who makes it?').fill('Riverside CVS')
  await page.getByRole('button', { name: 'Make it' }).click()
  await page.getByRole('heading', { level: 1, name: 'Our diagnosis' }).waitFor()
  await page.getByText('Adapted from Full diagnosis 1.0.0 (The Soundings project, CC BY 4.0)').waitFor()
}

async function addWelsh(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Title, summary and languages' }).click()
  await page.getByLabel('Language', { exact: true }).selectOption({ label: 'Welsh' })
  await page.getByLabel('Title in that language').fill('Ein diagnosis')
  await page.getByRole('button', { name: 'Add this language' }).click()
  await page.getByRole('link', { name: 'Back to all questions' }).click()
}

/** Too long at first: what lint says of it stands beside it and goes when it is mended. */
async function rewordFirstQuestion(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Fit with our aims' }).click()
  const question = page.getByLabel(/^The question, as it is asked \(.*English\)/)
  const finding = page.getByText('One sentence here is very long. Can you split it?')
  await question.fill(`Do we ${'still and again and '.repeat(8)} do what our rules say?`)
  await finding.waitFor()
  await question.fill('Do we do what our rules say?')
  await finding.waitFor({ state: 'detached' })
  await page.getByText('this question is not compared with answers from the original').waitFor()
  await page.getByLabel('The question, as it is asked (Welsh)').fill('Ydyn ni’n dilyn ein rheolau?')
  await page.getByRole('heading', { level: 3, name: 'Do we do what our rules say?' }).waitFor()
  await page.getByRole('link', { name: 'Back to all questions' }).click()
}

async function addQuestionOfOurOwn(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Add a question to Purpose and people served' }).click()
  await page.getByLabel('Short name').fill('Keys to the hall')
  await page.getByLabel('The question, as it is asked').fill('Who has a key to the hall?')
  await page.getByRole('radio', { name: /^Described answers/ }).check()
  await page.getByRole('button', { name: 'Add the question' }).click()
  await page.getByRole('heading', { level: 1, name: 'Keys to the hall' }).waitFor()
  const described = page.getByLabel(/^What this looks like \(.*English\)/)
  const words = ['Nobody knows.', 'One person has one.', 'Two people have one.', 'There is a list of who has one.']
  for (const [place, said] of words.entries()) await described.nth(place).fill(said)
  await page.getByText('Add an answer').click()
  await page.getByLabel('The new answer, in short').fill('Checked each year')
  await page.getByRole('button', { name: 'Add it' }).click()
  await page.getByRole('radio', { name: 'Checked each year' }).waitFor()
}

async function useInSession(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Organisations' }).click()
  await page.getByRole('link', { name: 'Harbour Advice Centre', exact: true }).click()
  await page.getByRole('link', { name: 'Start a session' }).first().click()
  await page.getByRole('radio', { name: 'Our diagnosis' }).check()
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: 'Where shall we go next?' }).waitFor()
  await page.getByRole('link', { name: 'Purpose and people served' }).click()
  await page.getByText('Do we do what our rules say?').first().waitFor()
  expect(await page.getByText('Knowing the need').count()).toBe(0)
  await page.getByRole('radio', { name: 'Checked each year' }).check()
  await saved(page)
  await page.goto(`${page.url().replace(/\/domains.*/, '')}/results`)
  await page
    .getByText('Adapted from Full diagnosis 1.0.0 (The Soundings project, CC BY 4.0) by Riverside CVS')
    .waitFor()
}

/** Used in a session, it is not changed any more: changing begins the next version. */
async function passOn(page: Page): Promise<Buffer> {
  await page.getByRole('link', { name: 'Library' }).click()
  await page.getByRole('link', { name: 'Change it or pass it on: Our diagnosis' }).click()
  await page.getByText('Somebody may have this version already').waitFor()
  const form = download(page, () => page.getByRole('button', { name: 'Save it as a form for other tools' }).click())
  expect((await form).subarray(0, 2).toString()).toBe('PK')
  const file = await download(page, () => page.getByRole('button', { name: 'Save it to a file' }).click())
  expect(parseInstrument(JSON.parse(file.toString()))).toMatchObject({
    ok: true,
    instrument: { publisher: 'riverside-cvs', id: 'our-diagnosis', derivedFrom: { id: 'full-diagnosis' } },
  })
  await page.getByRole('button', { name: 'Change it' }).click()
  await page.getByText('Version 1.1.0').waitFor()
  await remove(page)
  await page.getByRole('link', { name: 'Change it or pass it on: Our diagnosis' }).click()
  await remove(page)
  await expect.poll(() => page.getByRole('heading', { name: 'Our diagnosis' }).count()).toBe(0)
  return file
}

async function bringBack(page: Page, file: Buffer): Promise<void> {
  await page.getByRole('link', { name: 'Bring questions in from a file' }).click()
  await choose(page, 'our-diagnosis-1.0.0.json', file)
  await page.getByRole('button', { name: 'Keep it on this device' }).click()
  await page.getByText('Read from the file ‘our-diagnosis-1.0.0.json’').waitFor()
  await page.getByRole('link', { name: 'Library' }).first().click()
  await page.getByRole('link', { name: 'Read it: Our diagnosis' }).click()
  await page.getByRole('button', { name: 'Open all areas' }).click()
  await page.getByText('Who has a key to the hall?').first().waitFor()
}

async function remove(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Delete this version' }).click()
  await page.getByRole('button', { name: 'Delete it' }).click()
  await page.getByRole('heading', { level: 1, name: 'Library' }).waitFor()
}

async function choose(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page
    .getByLabel(/^Choose (the|another) file/)
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer })
}

async function download(page: Page, press: () => Promise<void>): Promise<Buffer> {
  const [downloaded] = await Promise.all([page.waitForEvent('download'), press()])
  const path = join(mkdtempSync(join(tmpdir(), 'soundings-')), 'file')
  await downloaded.saveAs(path)
  return readFileSync(path)
}

function quickCheck(): Record<string, unknown> {
  return JSON.parse(readFileSync('instruments/quick-check/1.0.0.json', 'utf8'))
}

function json(document: unknown): Buffer {
  return Buffer.from(JSON.stringify(document))
}
