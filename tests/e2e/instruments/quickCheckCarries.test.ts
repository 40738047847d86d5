import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { inBrowser } from '../../support/browserTest'
import { answerArea, saved, startSession } from '../../support/journey'
import { organisationWithServerGone } from '../../support/journeys/instrumentSteps'

test(
  'with the server gone, the quick check leads on to the full diagnosis: its answers wait there, and count once confirmed',
  inBrowser(async (on) => {
    const { page } = on
    await organisationWithServerGone(on, 'Riverside Elders’ Lunch Club')
    await startSession(page, 'Quick check')
    await answerMoney(page)

    await page.getByRole('link', { name: 'See results so far' }).click()
    await page.getByRole('link', { name: 'Start “Full diagnosis”' }).click()
    await page.getByRole('radio', { name: 'Full diagnosis', checked: true }).waitFor()
    await page.getByRole('button', { name: 'Start', exact: true }).click()

    await page.getByRole('heading', { level: 1, name: 'Where shall we go next?' }).waitFor()
    await page.getByText('0 of the 50 questions that apply to you have an answer.').waitFor()
    expect(await page.getByText('Not started').count()).toBe(11)
    await page.getByText('3 earlier answers wait to be confirmed').waitFor()
    await page.getByText('3 earlier answers wait here').waitFor()
    await page.getByText('Show which ones').click()
    const waiting = page.locator('details[open] a')
    expect(await waiting.count()).toBe(3)

    await page.getByRole('link', { name: 'Payments and bank access' }).click()
    await page.getByRole('heading', { level: 1, name: 'Payments and bank access' }).waitFor()
    await page.getByText(/^In “Quick check” on .* the group said “Partly”\. That would be “Started/).waitFor()
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0)

    await tabTo(page, 'Confirm')
    await page.keyboard.press('Enter')
    await page.getByRole('radio', { name: /^Started/, checked: true }).waitFor()
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('1')
    expect(await page.getByRole('button', { name: 'Confirm' }).count()).toBe(0)
    await saved(page)

    await page.reload()
    await page.getByRole('radio', { name: /^Started/, checked: true }).waitFor()
    await page.getByRole('link', { name: 'Full diagnosis' }).click()
    await page.getByText('1 of the 50 questions that apply to you have an answer.').waitFor()
    await page.getByText('2 earlier answers wait to be confirmed').waitFor()
  }),
)

/** 'Partly' for the account, 'Not yet' for the other two, which are urgent points; then back to the areas. */
async function answerMoney(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Money', exact: true }).click()
  const of = {
    level: (question: number) => (question === 0 ? 1 : 0),
    shared: () => 'As they said.',
    secret: '',
    from: 0,
  }
  expect(await answerArea(page, of)).toBe(3)
  await saved(page)
  await page.getByRole('link', { name: 'Back to the areas' }).click()
}

async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab')
    if ((await page.evaluate(() => document.activeElement?.textContent)) === name) return
  }
  throw new Error(`No way to ${name} by keyboard`)
}
