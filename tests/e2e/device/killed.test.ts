import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { visit } from '../../support/browserTest'
import { onDevice } from '../../support/device/deviceTest'
import { untilKept } from '../../support/device/storedRows'
import { openFirstArea, saved, sessionUnderWay, setUpAsAdvisor, sharedNote, startSession } from '../../support/journey'

const timeOfDay = /\d\d:\d\d/

test(
  'a browser killed in mid-sentence loses at most the last second, in a new session and in one that was picked up again',
  onDevice(async ({ startBrowser }) => {
    const first = await startBrowser()
    await visit(first.page)
    await sessionUnderWay(first.page)
    await keepTypingForASecond(first.page, 'sessions', sharedNote(first.page), ['Two trustees', ' count', ' the cash'])
    await sharedNote(first.page).press('!')
    await first.kill()

    const second = await startBrowser()
    await second.page.goto('/')
    await second.page.getByText(/Harbour Advice Centre, Quick check 1\.0\.0/).waitFor()
    expect(await second.page.getByText(/^saved /).textContent()).toMatch(timeOfDay)
    await second.page.getByRole('link', { name: 'Carry on' }).click()
    await openFirstArea(second.page)
    expect(await sharedNote(second.page).inputValue()).toContain('Two trustees')
    await sharedNote(second.page).press('End')
    await keepTypingForASecond(second.page, 'sessions', sharedNote(second.page), [' every', ' Friday', ' evening'])
    await second.kill()

    const third = await startBrowser()
    await third.page.goto('/')
    await third.page.getByRole('link', { name: 'Carry on' }).click()
    await openFirstArea(third.page)
    expect(await sharedNote(third.page).inputValue()).toMatch(/Two trustees.* every/)
    await third.close()
  }),
)

test(
  'a new organisation that was half typed is offered on the start page, and never again once saved or left on purpose',
  onDevice(async ({ startBrowser }) => {
    const first = await startBrowser()
    await visit(first.page)
    await setUpAsAdvisor(first.page)
    await first.page.getByRole('link', { name: 'Add an organisation' }).click()
    await keepTypingForASecond(first.page, 'drafts', nameField(first.page), ['Riverside', ' Lunch', ' Club'])
    await first.kill()

    const second = await startBrowser()
    await second.page.goto('/')
    const offer = second.page.getByText(/You were adding “Riverside.*” at \d\d:\d\d/)
    await offer.waitFor()
    await second.page.getByRole('link', { name: 'Carry on' }).click()
    await second.page.getByRole('button', { name: 'Carry on' }).click()
    expect(await nameField(second.page).inputValue()).toMatch(/^Riverside/)
    await second.page.getByRole('button', { name: 'Leave without saving' }).click()
    await second.page.getByRole('heading', { name: 'No organisations yet' }).waitFor()
    expect(await offer.count()).toBe(0)
    await second.page.getByRole('link', { name: 'Add an organisation' }).click()
    await untilKept(second.page, 'drafts', () => nameField(second.page).fill('Anchor House'))
    await second.page.getByRole('button', { name: 'Save', exact: true }).click()
    await second.page.getByRole('heading', { level: 1, name: 'Anchor House' }).waitFor()
    await second.kill()

    const third = await startBrowser()
    await third.page.goto('/')
    await third.page.getByRole('link', { name: 'Anchor House' }).waitFor()
    expect(await third.page.getByText(/You were adding/).count()).toBe(0)
    await third.page.getByRole('link', { name: 'Add an organisation' }).click()
    expect(await nameField(third.page).inputValue()).toBe('')
    await third.close()
  }),
)

test(
  'nothing that was typed can be read in the files of the browser',
  onDevice(async ({ startBrowser, profile }) => {
    const canary = 'Kanarienvogel-7319'
    const browser = await startBrowser()
    const { page } = browser
    await visit(page)
    await setUpAsAdvisor(page)
    await page.getByRole('link', { name: 'Add an organisation' }).click()
    await nameField(page).fill(`${canary} Lunch Club`)
    await page.getByText('More about it').click()
    await page.getByRole('textbox', { name: 'Notes for yourself' }).fill(`${canary} on the form`)
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: canary }).waitFor()
    await startSession(page, 'Quick check')
    await openFirstArea(page)
    await sharedNote(page).fill(`${canary} to share`)
    await page.getByRole('textbox', { name: 'Private notes' }).first().fill(`${canary} in private`)
    await saved(page)
    await page.getByRole('link', { name: 'Back to the areas' }).click()
    await page.getByRole('heading', { level: 1, name: 'Where shall we go next?' }).waitFor()
    await page.goto('/')
    await page.getByText(canary).first().waitFor()
    await browser.close()

    const hits = filesThatHold(profile, [Buffer.from(canary, 'utf8'), Buffer.from(canary, 'utf16le')])
    expect(hits).toEqual([])
    expect(filesThatHold(profile, [Buffer.from('serviceWorker.js')]), 'the search finds what is there').not.toEqual([])
  }),
)

function nameField(page: Page) {
  return page.getByRole('textbox', { name: 'Name', exact: true })
}

/** Types without a pause for one second of the page's own clock, so that a slow machine changes nothing. */
async function keepTypingForASecond(
  page: Page,
  table: 'sessions' | 'drafts',
  field: ReturnType<typeof sharedNote>,
  words: [string, string, string],
): Promise<void> {
  await page.clock.install()
  await page.clock.pauseAt(Date.now() + 60_000)
  await untilKept(page, table, async () => {
    for (const word of words) {
      await field.pressSequentially(word)
      await page.clock.runFor(333)
    }
  })
}

function filesThatHold(folder: string, needles: Buffer[]): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => {
      const content = readFileSync(file)
      return needles.some((needle) => content.includes(needle))
    })
}
