import { execFileSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Download, Locator, Page } from 'playwright-core'

/** The steps of the advisor's journey, each as a person takes it. */

export async function setUpAsAdvisor(page: Page): Promise<void> {
  await page.getByRole('radio', { name: 'An advisor' }).check()
  await page.getByRole('button', { name: 'Set up for real' }).click()
  await page.getByRole('heading', { level: 1, name: 'Organisations' }).waitFor()
}

/** Ends on the new organisation's page. */
export async function addOrganisation(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name: 'Add an organisation' }).first().click()
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill(name)
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByRole('heading', { level: 1, name }).waitFor()
}

/** Ends on the session's areas. */
export async function startSession(
  page: Page,
  instrument:
    | 'Full diagnosis'
    | 'Quick check'
    | 'Small check'
    | 'Outcomes and evaluation'
    | 'Strategic planning'
    | 'Benchmarking readiness',
): Promise<void> {
  await page.getByRole('link', { name: 'Start a session' }).first().click()
  await page.getByRole('radio', { name: instrument }).check()
  await page.getByRole('button', { name: 'One more: Trustee or committee member' }).click()
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: 'Where shall we go next?' }).waitFor()
}

/** From the first run to the first area of a session of Harbour Advice Centre with the quick check. */
export async function sessionUnderWay(page: Page): Promise<void> {
  await setUpAsAdvisor(page)
  await addOrganisation(page, 'Harbour Advice Centre')
  await startSession(page, 'Quick check')
  await openFirstArea(page)
}

export async function openFirstArea(page: Page): Promise<void> {
  await page.locator('a[href*="/domains/"]').first().click()
  await sharedNote(page).waitFor()
}

/** Where notes to share are typed, of the first question on the page or another. */
export function sharedNote(page: Page, question = 0): Locator {
  return page.getByRole('textbox', { name: 'Notes to share' }).nth(question)
}

/** Answers every question of an area on its page, with a note to share and a private one, and goes on. Gives how many. */
export async function answerArea(
  page: Page,
  of: { level: (question: number) => number; shared: (question: number) => string; secret: string; from: number },
): Promise<number> {
  const questions = page.getByRole('article')
  await questions.first().waitFor()
  const count = await questions.count()
  for (let i = 0; i < count; i++) {
    const question = questions.nth(i)
    await question
      .getByRole('radio')
      .nth(of.level(of.from + i))
      .check()
    await question.getByRole('textbox', { name: 'Notes to share' }).fill(of.shared(of.from + i))
    await question.getByRole('textbox', { name: 'Private notes' }).fill(of.secret)
  }
  return count
}

/** Waits until the bar says that everything is saved. */
export async function saved(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Saved on this device \d\d:\d\d/ }).waitFor()
}

/** The text of a PDF as a reader program finds it, page after page. */
export async function textOfPdf(download: Download): Promise<string> {
  const path = join(mkdtempSync(join(tmpdir(), 'soundings-')), 'document.pdf')
  await download.saveAs(path)
  return execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
}
