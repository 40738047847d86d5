import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { textIn } from '../../../src/core/instrument/text'
import type { BrowserTest } from '../browserTest'
import { visit } from '../browserTest'
import { shippedInstrument } from '../builders/sessionBuilders'
import { addOrganisation, saved, setUpAsAdvisor, startSession, textOfPdf } from '../journey'

/** The steps that a group takes with any instrument that leads to a plan. */

/** From the first visit, with the server gone ever after, to the page of a new organisation. */
export async function organisationWithServerGone({ page, server }: BrowserTest, name: string): Promise<void> {
  await visit(page)
  await server.kill()
  await page.reload()
  await setUpAsAdvisor(page)
  await addOrganisation(page, name)
}

/** From the first visit, with the server gone ever after, to the areas of a session of Harbour Advice Centre. */
export async function sessionWithServerGone(
  on: BrowserTest,
  instrument: Parameters<typeof startSession>[1],
): Promise<void> {
  await organisationWithServerGone(on, 'Harbour Advice Centre')
  await startSession(on.page, instrument)
}

/** One area and what the group says there: a level for each question in turn, or that nobody knows. */
export type Said = { area: string; answers: (number | 'dont-know')[] }

/** What is said in an area: the same at each of its questions, but for some. */
export function saidIn(
  instrument: string,
  area: string,
  usual: number,
  but: Record<string, number | 'dont-know'> = {},
) {
  const { domains, items } = shippedInstrument(instrument)
  const domain = domains.find(({ id }) => id === area)
  if (!domain) throw new Error(`${instrument} has no area ${area}`)
  const asked = items.filter((item) => item.domain === area)
  return { area: textIn(domain.title, 'en'), answers: asked.map(({ id }) => but[id] ?? usual) } satisfies Said
}

/** By touch on the area's page, with a note to share and a private one at the first question. Ends on the areas. */
export async function answerByTouch(page: Page, { area, answers }: Said): Promise<void> {
  await page.getByRole('link', { name: area, exact: true }).tap()
  await page.getByRole('heading', { level: 1, name: area }).waitFor()
  const questions = page.getByRole('article')
  for (const [place, answer] of answers.entries()) {
    const question = questions.nth(place)
    const dontKnow = question.getByRole('button', { name: 'Don’t know' })
    await (answer === 'dont-know' ? dontKnow : question.getByRole('radio').nth(answer)).tap()
  }
  await questions.first().getByRole('textbox', { name: 'Notes to share' }).fill(`Heard about ${area}.`)
  await questions.first().getByRole('textbox', { name: 'Private notes' }).fill('Keep this to myself.')
  await saved(page)
  await page.getByRole('link', { name: 'Back to the areas' }).tap()
  await page.getByRole('heading', { level: 1, name: 'Where shall we go next?' }).waitFor()
}

/** With the keyboard alone, one question at a time: the level's number or D, then Enter. Ends where the area ends. */
export async function answerByKeys(page: Page, { area, answers }: Said): Promise<void> {
  await page.getByRole('link', { name: area, exact: true }).press('Enter')
  const oneByOne = page.getByRole('link', { name: 'Show one question at a time' })
  const whole = page.getByRole('link', { name: 'Show the whole area on one page' })
  await oneByOne.or(whole).waitFor()
  if (await oneByOne.isVisible()) await oneByOne.press('Enter')
  await whole.waitFor()
  for (const [place, answer] of answers.entries()) {
    await page.getByText(`Question ${place + 1} of ${answers.length}`).waitFor()
    await page.keyboard.press(answer === 'dont-know' ? 'd' : String(answer))
    const chosen = page.getByRole('radio', { checked: true })
    await (answer === 'dont-know' ? page.getByText('It will become something to find out') : chosen).waitFor()
    await page.keyboard.press('Enter')
  }
  await page.getByRole('heading', { level: 1, name: /^(Where shall we go next\?|What is still open)$/ }).waitFor()
}

/** From the areas, or from what is still open. */
export async function seeResults(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'See the results' }).tap()
  await page.getByRole('heading', { level: 1, name: 'What we found together' }).waitFor()
}

/** A part of the results, by its heading. */
export function part(page: Page, heading: string): Locator {
  return page.getByRole('heading', { level: 2, name: heading, exact: true }).locator('..')
}

/** From the results: chooses these, gives the first step of the plan a name and a day. Gives every step as it is written. */
export async function chooseAndPlan(page: Page, of: { choose: string[]; who: string; by: string }): Promise<string[]> {
  await page.getByRole('link', { name: 'Choose what to work on' }).tap()
  await page.getByRole('heading', { level: 1, name: 'Choose what to work on' }).waitFor()
  for (const name of of.choose) await page.getByRole('checkbox', { name, exact: true }).check()
  await page.getByRole('button', { name: /the plan$/ }).tap()
  await page.getByRole('heading', { level: 1, name: 'The plan' }).waitFor()
  const steps = page.getByRole('textbox', { name: 'What', exact: true })
  await steps.first().waitFor()
  await page.getByRole('combobox', { name: 'Who' }).first().fill(of.who)
  await page.getByRole('textbox', { name: 'By', exact: true }).first().fill(of.by)
  await saved(page)
  return steps.evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value))
}

/** From the plan: its PDF names the organisation, every step, `words` and the licence, and nothing that is private. Gives its text. */
export async function takesHome(page: Page, of: { steps: string[]; words: string[] }): Promise<string> {
  const pdf = await madePdf(page)
  const starts = of.steps.map((step) => inOneLine(step).slice(0, 25))
  for (const words of ['Harbour Advice Centre', ...of.words, ...starts, 'Soundings, CC BY 4.0']) {
    expect(pdf).toContain(words)
  }
  expect(pdf).not.toContain('Keep this to myself')
  return pdf
}

/** From the plan: the words of the PDF, as a reader program finds them, in one line. */
async function madePdf(page: Page): Promise<string> {
  await page.getByRole('link', { name: 'Make the PDF for the committee' }).tap()
  const downloading = page.waitForEvent('download', { timeout: 60_000 })
  await page.getByRole('button', { name: 'Make the PDF' }).tap()
  return inOneLine(await textOfPdf(await downloading))
}

export function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ')
}
