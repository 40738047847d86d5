import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { axeFindings } from '../../support/axe'
import { inBrowser } from '../../support/browserTest'
import { saved, textOfPdf } from '../../support/journey'
import { organisationWithServerGone } from '../../support/journeys/instrumentSteps'

test(
  'with the server gone, a group brings an area to level 2, names its evidence once, signs it, has it reviewed and takes it home',
  inBrowser(async (on) => {
    const { page } = on
    await organisationWithServerGone(on, 'Harbour Advice Centre')
    await startQualityAreas(page)

    await page.getByRole('link', { name: 'Planning', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: 'Planning' }).waitFor()
    for (let n = 1; n <= 10; n++) {
      await question(page, n)
        .getByRole('radio', { name: n <= 7 ? 'Met, evidence seen' : 'Partly met' })
        .check()
    }
    await nameEvidence(page)
    await signOff(page)
    await saved(page)
    await page.getByRole('link', { name: 'Back to the areas' }).click()
    await page.getByText('Level 2 reached').waitFor()
    await page.getByText('1 of 12 areas signed off').waitFor()

    await queryEvidence(page)
    await page.reload()
    await page.getByText('Which year is it from?').waitFor()

    expect(await axeFindings(page)).toEqual([])

    await page.goto(page.url().replace('peer-review', 'results'))
    await page.getByRole('heading', { level: 1, name: 'What we found together' }).waitFor()
    expect(await cellsOf(page, 'Planning')).toEqual(['Reached', 'Reached', '3 missing'])
    expect(await cellsOf(page, 'Governance')).toEqual(['4 open', '3 open', '3 open'])
    await page.getByText('1 piece of evidence.').waitFor()
    expect(await axeFindings(page)).toEqual([])

    const text = await pdfOf(page)
    expect(text).toMatch(/Planning\s+Reached\s+Reached\s+3 missing/)
    const words = text.replace(/\s+/g, ' ')
    for (const part of ['Level 2: systems that work', 'Minutes of 4 May', 'Blue folder', 'Queried', 'Which year is it'])
      expect(words).toContain(part)
    expect(words).toMatch(/Planning Signed off trustee or committee member, \d+ \w+ \d{4} member of staff/)
  }),
  180_000,
)

/** Ends on the session's areas. */
async function startQualityAreas(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Start a session' }).first().click()
  await page.getByRole('radio', { name: 'Quality areas' }).check()
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: 'Where shall we go next?' }).waitFor()
}

function question(page: Page, n: number): Locator {
  return page.getByRole('article', { name: `Question ${n} of 10` })
}

/** At the first question; at the second and third it is only counted. */
async function nameEvidence(page: Page): Promise<void> {
  const first = question(page, 1)
  await first.getByRole('button', { name: 'Add evidence' }).click()
  await first.getByRole('button', { name: 'Something else' }).click()
  await first.getByRole('textbox', { name: 'What is it?' }).fill('Minutes of 4 May')
  await first.getByRole('textbox', { name: 'Where is it?' }).fill('Blue folder')
  await first.getByRole('button', { name: 'In 12 months' }).click()
  await first.getByRole('button', { name: 'Done' }).click()
  for (const n of [2, 3]) {
    await question(page, n).getByRole('button', { name: 'Add evidence' }).click()
    await question(page, n).getByRole('button', { name: 'Minutes of 4 May' }).click()
  }
  await first.getByText('Counts for 3 questions').waitFor()
}

async function signOff(page: Page): Promise<void> {
  const card = page.locator('#sign-off')
  await card.getByRole('button', { name: 'Trustee or committee member' }).click()
  await card.getByText('Signed off by 1 of 2 roles').waitFor()
  await card.getByRole('button', { name: 'Member of staff' }).click()
  await card.getByText('Signed off', { exact: true }).waitFor()
}

/** From the areas by way of the register. Ends on the peer review. */
async function queryEvidence(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Open the register' }).click()
  await page.getByRole('heading', { level: 1, name: 'Evidence register' }).waitFor()
  await page.getByText('Counts for 3 questions').waitFor()
  expect(await axeFindings(page)).toEqual([])
  await page.getByRole('link', { name: 'Peer review' }).click()
  await page.getByRole('heading', { level: 1, name: 'Peer review' }).waitFor()
  await page.getByRole('button', { name: 'I have a question' }).click()
  await page.getByRole('textbox', { name: 'What is your question?' }).fill('Which year is it from?')
  await page.getByText('1 of 1 looked at').waitFor()
  await saved(page)
}

async function cellsOf(page: Page, area: string): Promise<string[]> {
  const row = page.getByRole('row').filter({ has: page.getByRole('link', { name: area, exact: true }) })
  return row.getByRole('cell').allTextContents()
}

async function pdfOf(page: Page): Promise<string> {
  await page.goto(page.url().replace('results', 'report'))
  const downloading = page.waitForEvent('download', { timeout: 60_000 })
  await page.getByRole('button', { name: 'Make the PDF' }).click()
  return textOfPdf(await downloading)
}
