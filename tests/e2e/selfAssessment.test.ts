import type { BrowserContextOptions, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { axeFindings } from '../support/axe'
import { inBrowser, visit } from '../support/browserTest'
import { onDevice } from '../support/device/deviceTest'
import { saved, textOfPdf } from '../support/journey'

const link = '/check?with=quick-check'

test(
  'a group goes from a link to its plan in PDF with no account, in two sittings and with no network after the first visit',
  onDevice(async ({ server, startBrowser }) => {
    const first = await startBrowser()
    await visit(first.page, link)
    await server.kill()
    await first.page.reload()
    await first.page.getByText('Nobody needs an account.').waitFor()
    await startAlone(first.page, 'Riverside Elders’ Lunch Club')
    await answerAreas(first.page, ['Foundations', 'Money'])
    await first.close()

    const second = await startBrowser()
    await second.page.goto(link)
    await second.page.getByText('Riverside Elders’ Lunch Club, Quick check').waitFor()
    await second.page.getByText(/^6 of \d+ answered/).waitFor()
    await second.page.getByRole('link', { name: 'Go on: Riverside Elders’ Lunch Club' }).click()
    await answerAreas(second.page, ['People and safety', 'Members and users', 'Direction'])
    await second.page.getByRole('link', { name: 'See the results' }).click()
    await second.page.getByRole('link', { name: 'Choose what to work on' }).click()
    await second.page.getByRole('checkbox').first().check()
    await second.page.getByRole('button', { name: /the plan$/ }).click()
    await second.page.getByRole('textbox', { name: 'What', exact: true }).first().waitFor()
    await second.page.getByRole('link', { name: 'Make the PDF for the committee' }).click()
    await second.page.getByRole('heading', { level: 2, name: 'What now?' }).waitFor()
    await second.page.getByRole('link', { name: 'Hand it to an advisor' }).waitFor()
    const downloading = second.page.waitForEvent('download', { timeout: 60_000 })
    await second.page.getByRole('button', { name: 'Make the PDF' }).click()
    expect(await textOfPdf(await downloading)).toContain('Riverside Elders’ Lunch Club')

    await second.page.goto('/')
    await second.page.getByRole('heading', { level: 1, name: 'Organisations' }).waitFor()
    await second.close()
  }),
  240_000,
)

test(
  'with the keyboard alone a group that answers in private first comes from the link to its private round',
  inBrowser(async ({ page }) => {
    await visit(page, link)
    await page.getByRole('heading', { level: 1, name: 'Check how your group is doing' }).waitFor()
    expect(await page.getByRole('radio', { name: 'Quick check' }).isChecked(), 'as the link says').toBe(true)
    await page.getByRole('button', { name: 'Start' }).press('Enter')
    await expect.poll(() => focused(page)).toContain('Type the name of your group')
    await page.getByRole('link', { name: 'Type the name of your group' }).press('Enter')
    await page.keyboard.type('Harbour Advice Centre')
    for (const _ of ['income', 'staff', 'how']) await page.keyboard.press('Tab')
    await page.keyboard.press('ArrowDown')
    expect(await page.getByRole('radio', { name: 'With others, each in private first' }).isChecked()).toBe(true)
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/sessions\/[0-9a-f-]{36}\/round$/)
    await page.getByRole('heading', { level: 1 }).waitFor()
  }),
  120_000,
)

test(
  'a link that names questions that are not here says so, keeps nothing of it, and leads on',
  inBrowser(async ({ page }) => {
    for (const named of [
      'no-such-questions',
      'session-feedback',
      '%3Cscript%3Ealert(1)%3C/script%3E',
      '🙂'.repeat(2000),
    ]) {
      await visit(page, `/check?with=${named}`)
      await page.getByText('The questions that the link names cannot be started here').waitFor()
      expect(await page.getByRole('radio', { checked: true }).count(), named.slice(0, 40)).toBe(0)
    }
    await page.getByRole('radio', { name: 'Something else' }).check()
    await page.getByRole('button', { name: 'Continue' }).click()
    await page.waitForURL(/\/library\/choose\?advisor=no$/)
    await page.getByRole('heading', { level: 1 }).waitFor()
  }),
  120_000,
)

const looks: Record<string, BrowserContextOptions> = {
  'on a phone, dark': { viewport: { width: 390, height: 844 }, colorScheme: 'dark', hasTouch: true },
  'on a laptop, light': { viewport: { width: 1366, height: 768 }, colorScheme: 'light' },
}

for (const [how, device] of Object.entries(looks)) {
  test(
    `the page says nothing that axe finds fault with and is no wider than the window, empty, faulty and full, ${how}`,
    inBrowser(async ({ page }) => {
      await visit(page, '/check')
      const findings = await found(page)
      await page.getByRole('button', { name: 'Continue' }).click()
      await page.getByRole('link', { name: 'Choose what you would like to do' }).waitFor()
      findings.push(...(await found(page)))
      await page.getByRole('radio', { name: 'Quick check' }).check()
      await page.getByRole('button', { name: 'Start' }).click()
      findings.push(...(await found(page)))
      await startAlone(page, 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch'.repeat(3))
      await page.goto('/check?with=nothing')
      await page.getByRole('link', { name: /^Go on: Llanfair/ }).waitFor()
      findings.push(...(await found(page)))
      expect(findings).toEqual([])
    }, device),
    120_000,
  )
}

/** Ends on the areas of the new session. */
async function startAlone(page: Page, name: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Name of the group' }).fill(name)
  await page.getByRole('radio', { name: 'On my own' }).check()
  await page.getByRole('button', { name: 'Start' }).click()
  await page.getByRole('heading', { level: 1, name: 'Where do you want to go next?' }).waitFor()
}

/** 'Partly' to all three questions of each area, one at a time or on one page as the screen is wide; ends on the areas. */
async function answerAreas(page: Page, areas: string[]): Promise<void> {
  for (const area of areas) {
    await page.goto(page.url().replace(/(\/sessions\/[0-9a-f-]{36}).*$/, '$1'))
    await page.getByRole('link', { name: area, exact: true }).click()
    await page.getByRole('heading', { level: 1, name: area }).waitFor()
    const questions = page.getByRole('article')
    await questions.first().waitFor()
    for (const question of await questions.all()) await question.getByRole('radio', { name: 'Partly' }).check()
    await saved(page)
  }
  await page.goto(page.url().replace(/(\/sessions\/[0-9a-f-]{36}).*$/, '$1'))
  await page.getByRole('heading', { level: 1, name: 'Where do you want to go next?' }).waitFor()
}

async function found(page: Page): Promise<string[]> {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  return over > 0 ? [`${over} px wider than the window`, ...(await axeFindings(page))] : axeFindings(page)
}

function focused(page: Page): Promise<string | null | undefined> {
  return page.evaluate(() => document.activeElement?.textContent)
}
