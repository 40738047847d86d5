import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { textIn } from '../../../src/core/instrument/text'
import { inBrowser, visit } from '../../support/browserTest'
import { shippedInstrument } from '../../support/builders/sessionBuilders'
import { saved, setUpAsAdvisor, textOfPdf } from '../../support/journey'

const instrument = shippedInstrument('advisor-development')
const quiz = instrument.items.filter(({ kind }) => kind === 'choice')
const theCase = instrument.items.filter(({ domain }) => domain === 'advisor-case')

test(
  'with the server gone after the first visit, an advisor sees what a training has changed',
  inBrowser(async ({ page, server }) => {
    await visit(page)
    await server.kill()
    await page.reload()
    await setUpAsAdvisor(page)
    await openOwnDevelopment(page)

    await start(page, 'Before training')
    expect(await page.locator('main a[href*="/domains/"]').count()).toBe(9)
    await rateAreas(page, 4)
    await answerQuiz(page, 6)
    await finish(page)
    await page.getByRole('link', { name: 'See what has changed' }).click()
    await page.getByText('Once you have a second session').waitFor()

    await start(page, 'After training')
    await rateAreas(page, 7, 3)
    await answerQuiz(page, 9)
    await page.getByText('Millbrook Friends is a small charity.').waitFor()
    await answerCase(page)
    await finish(page)
    await page.getByRole('link', { name: 'See what has changed' }).click()

    const means = page.getByRole('region', { name: 'On the whole' })
    await means.waitFor()
    expect(await cellsOf(means.getByRole('row', { name: /^Knowledge/ }))).toEqual([
      '4.0',
      '3.0',
      '7.0',
      'Improved (+3.0)',
      'Improved (+4.0)',
    ])
    expect(
      await page
        .getByRole('region', { name: 'Area by area' })
        .getByRole('row', { name: /4 3 7$/ })
        .count(),
    ).toBe(24)
    const checks = page.getByRole('region', { name: 'Quiz and case' })
    expect(await cellsOf(checks.getByRole('row', { name: /^Quiz/ }))).toEqual(['50%', '75%'])
    // One item of ten lies two levels off, one lies one off.
    expect(await cellsOf(checks.getByRole('row', { name: /same level/ }))).toEqual(['–', '80%'])
    expect(await cellsOf(checks.getByRole('row', { name: /^A case/ }))).toEqual(['–', '90%'])

    await page.getByRole('link', { name: 'Organisations' }).click()
    await page.getByRole('heading', { level: 1, name: 'Organisations' }).waitFor()
    expect(await page.getByRole('main').textContent()).not.toContain('Advisor development')
  }),
  300_000,
)

test(
  'an advisor’s own session makes a PDF of its own, goes into the file of everything, and can be deleted',
  inBrowser(async ({ page }) => {
    await visit(page)
    await setUpAsAdvisor(page)
    await openOwnDevelopment(page)
    await start(page, 'Before training')
    await page.locator('main a[href*="/domains/"]').first().click()
    await page.getByRole('article').first().getByRole('radio', { name: '6', exact: true }).check()
    await saved(page)
    await page.getByRole('link', { name: 'Advisor development: Before training' }).click()
    await page.getByRole('link', { name: 'See results so far' }).click()
    await page.getByRole('link', { name: 'Make a PDF' }).click()
    const making = page.waitForEvent('download', { timeout: 60_000 })
    await page.getByRole('button', { name: 'Make the PDF' }).click()
    const text = (await textOfPdf(await making)).replace(/\s+/g, ' ')
    expect(text).toContain('6 of 10')
    expect(text).toContain('Made by an advisor, about their own work')
    expect(text).not.toContain('Our plan')

    await page.getByRole('link', { name: 'Settings' }).first().click()
    const saving = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Save everything to a file' }).click()
    const stream = await (await saving).createReadStream()
    let json = ''
    for await (const chunk of stream) json += chunk
    expect(json).toMatch(/"subject":\s*"advisor"/)

    await page.getByRole('link', { name: 'Your own development' }).click()
    await page.getByRole('button', { name: /^Delete Advisor development: Before training/ }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Delete', exact: true }).click()
    await page.getByText('None yet.').waitFor()
  }),
  180_000,
)

async function openOwnDevelopment(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'For advisors' }).click()
  await page.getByRole('heading', { level: 1, name: 'Your own development' }).waitFor()
}

/** Ends on the session's areas. */
async function start(page: Page, occasion: string): Promise<void> {
  await page.getByRole('radio', { name: occasion, exact: true }).check()
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  await page.getByText(`version 1.0.0 · ${occasion}`).waitFor()
}

/** The same number for every rating of the eight areas, and for what it really was where that is asked. Ends on the quiz. */
async function rateAreas(page: Page, rating: number, really?: number): Promise<void> {
  await page.locator('main a[href*="/domains/"]').first().click()
  for (const { title } of instrument.domains.slice(0, 8)) {
    await page.getByRole('heading', { level: 1, name: textIn(title, 'en') }).waitFor()
    for (const question of await page.getByRole('article').all()) {
      const groups = question.locator('fieldset')
      await groups
        .first()
        .getByRole('radio', { name: String(rating), exact: true })
        .check()
      expect(await groups.count()).toBe(really === undefined ? 1 : 2)
      if (really !== undefined) {
        const then = question.getByRole('group', { name: 'And before training, what was it really' })
        await then.getByRole('radio', { name: String(really), exact: true }).check()
      }
    }
    await page.getByRole('button', { name: /^Next: / }).click()
  }
  await page.getByRole('heading', { level: 1, name: 'Quiz' }).waitFor()
}

/** So many right answers, then wrong ones; each says, once it is decided on, why the right one is right. Goes on. */
async function answerQuiz(page: Page, right: number): Promise<void> {
  for (const [at, item] of quiz.entries()) {
    const isRight = at < right
    const option = item.options.find(({ value }) => value === (isRight ? 1 : 0))
    const question = page.getByRole('article').nth(at)
    await question.getByRole('radio', { name: textIn(option?.label ?? {}, 'en') }).check()
    await question.getByRole('button', { name: 'See what is right' }).click()
    await question.getByText(isRight ? 'That is right' : /^The best answer is: ‘/).waitFor()
  }
  await page.getByRole('button', { name: /^(Next: |Check what is open)/ }).click()
}

/** Each level as the reference has it, but one item two off and one item one off. Goes on. */
async function answerCase(page: Page): Promise<void> {
  const two = theCase.findIndex(({ reference = 0 }) => reference >= 2)
  const one = theCase.findIndex(({ reference = 0 }, at) => at !== two && reference >= 1)
  for (const [at, { reference = 0 }] of theCase.entries()) {
    const off = at === two ? 2 : at === one ? 1 : 0
    const question = page.getByRole('article').nth(at)
    await question
      .getByRole('radio')
      .nth(reference - off)
      .check()
    await question.getByRole('button', { name: 'See what is right' }).click()
  }
  await page.getByRole('button', { name: 'Check what is open' }).click()
}

async function finish(page: Page): Promise<void> {
  await page.getByText('Nothing is open.').waitFor()
  await page.getByRole('link', { name: 'See the results' }).click()
  await page.getByRole('heading', { level: 1, name: 'What your answers say' }).waitFor()
  await page.getByRole('button', { name: 'Finish it' }).click()
  await saved(page)
}

async function cellsOf(row: ReturnType<Page['getByRole']>): Promise<string[]> {
  const cells = await row.getByRole('cell').allInnerTexts()
  return cells.map((cell) => cell.trim()).filter(Boolean)
}
