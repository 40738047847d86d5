import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { inBrowser, visit } from '../support/browserTest'
import { addOrganisation, saved, sessionUnderWay, sharedNote, startSession } from '../support/journey'

test(
  'one tab writes a session and the other reads it, until it takes over; nothing typed in either is lost',
  inBrowser(async ({ page, newTab }) => {
    await visit(page)
    await sessionUnderWay(page)
    await sharedNote(page, 0).fill('Typed in the first tab')
    const other = await newTab()
    await other.goto(page.url())
    await readOnlyNotice(other).waitFor()
    expect(await sharedNote(other).getAttribute('readonly')).not.toBeNull()
    expect(await other.getByRole('radio').first().isDisabled()).toBe(true)
    await untilNote(other, 0, 'Typed in the first tab')

    await sharedNote(page, 1).pressSequentially('not saved when the other took over')
    await takeOver(other)
    await readOnlyNotice(page).waitFor()
    await untilNote(other, 1, 'not saved when the other took over')
    expect(await sharedNote(page).getAttribute('readonly')).not.toBeNull()

    await sharedNote(other, 0).fill('Typed in the second tab')
    await takeOver(page)
    await readOnlyNotice(other).waitFor()
    await untilNote(page, 0, 'Typed in the second tab')
    await untilNote(page, 1, 'not saved when the other took over')
    await page.getByRole('radio').first().check()
    await saved(page)
    await other.reload()
    await untilNote(other, 0, 'Typed in the second tab')
    expect(await other.getByRole('radio').first().isChecked()).toBe(true)
  }),
)

test(
  'the reader becomes the writer when the tab that wrote is gone',
  inBrowser(async ({ page, newTab }) => {
    await visit(page)
    await sessionUnderWay(page)
    const other = await newTab()
    await other.goto(page.url())
    await readOnlyNotice(other).waitFor()
    await sharedNote(page).fill('Last words')
    await saved(page)
    await page.close()
    await takeOver(other)
    await untilNote(other, 0, 'Last words')
    await sharedNote(other).fill('Last words, and more')
    await saved(other)
  }),
)

test(
  'a session whose organisation is deleted in another tab says so at once, and leads on',
  inBrowser(async ({ page, newTab }) => {
    await visit(page)
    await sessionUnderWay(page)
    const other = await newTab()
    await other.goto('/')
    await other.getByRole('link', { name: 'Harbour Advice Centre' }).click()
    await other.getByRole('button', { name: 'Delete' }).click()
    await other.getByRole('dialog').getByRole('button', { name: 'Delete', exact: true }).click()
    await other.getByRole('heading', { level: 1, name: 'Organisations' }).waitFor()

    await page.getByRole('heading', { level: 1, name: 'This session is not on this device' }).waitFor()
    await page.getByRole('link', { name: 'See all organisations' }).click()
    await page.getByRole('heading', { level: 1, name: 'Organisations' }).waitFor()
    await addOrganisation(page, 'Anchor House')
    await startSession(page, 'Quick check')
  }),
)

function readOnlyNotice(page: Page) {
  return page.getByText('This session is open in another tab')
}

async function takeOver(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Take over here' }).click()
  await readOnlyNotice(page).waitFor({ state: 'detached' })
}

function untilNote(page: Page, question: number, text: string): Promise<void> {
  return expect.poll(() => sharedNote(page, question).inputValue(), { timeout: 20_000 }).toBe(text)
}
