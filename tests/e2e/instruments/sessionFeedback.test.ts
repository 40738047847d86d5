import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { inBrowser, visit } from '../../support/browserTest'
import { addOrganisation, openFirstArea, setUpAsAdvisor, startSession } from '../../support/journey'

test(
  'with the server gone, ten people answer alone one after the other, and only then is anything shown',
  inBrowser(async ({ page, server }) => {
    await visit(page)
    await server.kill()
    await page.reload()
    await organisationWithSession(page)
    await page.getByText('Nobody has been asked yet.').waitFor()
    await page.getByRole('link', { name: 'Ask for feedback' }).click()
    await page.getByRole('radio', { name: 'At the end: the group' }).check()
    await page.getByRole('button', { name: 'Start the first form' }).click()

    const addresses = new Set<string>()
    for (let person = 1; person <= 10; person++) {
      await page.getByRole('heading', { level: 1, name: 'Everyone was heard' }).waitFor()
      addresses.add(page.url())
      expect(await page.getByRole('navigation').count(), 'no menu and no way out').toBe(0)
      await fillIn(page, {
        heard: person <= 7 ? 'Very much so' : 'A little',
        words: person === 1 ? 'Tom talked a lot' : '',
      })
      if (person === 7) await showsSevenOfTen(page)
      if (person < 10) await page.getByRole('button', { name: 'Next person' }).click()
    }
    expect(addresses.size).toBe(10)

    await backToOrganisation(page)
    await page.getByText('10 forms').waitFor()
    await page.getByText('See the answers').click()
    await page.getByText('7 of 10 chose one of the two best answers (70%).').first().waitFor()
    const heard = page
      .getByRole('region')
      .or(page.locator('section'))
      .filter({ hasText: 'Was everyone in the room heard?' })
      .last()
    expect(await heard.getByRole('row').allInnerTexts()).toEqual([
      expect.stringMatching(/^Answer\s+People$/),
      expect.stringMatching(/^Very much so\s+7$/),
      expect.stringMatching(/^Mostly\s+0$/),
      expect.stringMatching(/^Half and half\s+0$/),
      expect.stringMatching(/^A little\s+3$/),
      expect.stringMatching(/^Not at all\s+0$/),
    ])
    await page.getByText('It stays on this device, and in the file').waitFor()
    expect(await page.getByRole('main').textContent()).not.toContain('Tom talked a lot')
    // Forms are no sessions of the organisation.
    expect(await page.getByRole('main').locator('a[href^="/sessions/"]').count()).toBe(1)
  }),
  300_000,
)

test(
  'a finished form shows none of its answers again, by Back, by its address or by loading it anew',
  inBrowser(async ({ page }) => {
    await visit(page)
    await organisationWithSession(page)
    await page.getByRole('link', { name: 'Ask for feedback' }).click()
    await page.getByRole('button', { name: 'Start the first form' }).click()
    await page.getByRole('heading', { name: /a look$/ }).waitFor()
    await page.getByRole('radio', { name: 'At the end: the advisor' }).check()
    await page.getByRole('button', { name: 'Start the first form' }).click()
    await fillIn(page, { heard: 'Mostly', words: 'It went well' })
    const form = page.url()
    for (const path of [
      '',
      '/results',
      '/report',
      '/domains/feedback-at-close',
      '/domains/feedback-at-close/feedback-heard',
    ]) {
      await page.goto(form + path)
      await page.getByRole('heading', { level: 1, name: 'Thank you' }).waitFor()
      expect(await page.getByRole('main').textContent()).not.toContain('Mostly')
    }
    await page.goto('/library')
    expect(await page.getByRole('main').textContent()).not.toContain('Full diagnosis')
    await page.goto(form)
    await page.getByRole('button', { name: 'Next person' }).click()
    await page.getByRole('heading', { level: 1, name: 'Everyone was heard' }).waitFor()
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0)
    await page.goBack()
    expect(await page.getByRole('main').textContent()).not.toContain('It went well')
  }),
  180_000,
)

test(
  'whoever leaves a half-filled form is asked first, by ‘Turn back’, Back and loading anew; thrown away, it is nowhere',
  inBrowser(async ({ page }) => {
    await visit(page)
    await organisationWithSession(page)
    await page.getByRole('link', { name: 'Ask for feedback' }).click()
    await page.getByText('Answers are shown once 10 people have finished a form').waitFor()
    await page.getByRole('radio', { name: 'At the end: the group' }).check()
    await page.getByRole('button', { name: 'Start the first form' }).click()
    await page.getByRole('radio', { name: 'A little', exact: true }).check()
    await page.getByText('Kept once it is finished').waitFor()
    const form = page.url()

    for (const leave of [
      () => page.getByRole('button', { name: 'Turn back to me' }).click(),
      () => goBackAndStay(page),
    ]) {
      await leave()
      await page.getByRole('heading', { level: 1, name: 'Your form is not finished' }).waitFor()
      expect(await page.getByRole('main').textContent()).not.toContain('A little')
      expect(await page.getByRole('navigation').count(), 'no menu and no way out').toBe(0)
      await page.getByRole('button', { name: 'Go on with the form' }).click()
      await page.getByRole('radio', { name: 'A little', checked: true }).waitFor()
    }
    const asked = page.waitForEvent('dialog')
    const loading = page.reload()
    const dialog = await asked
    expect(dialog.type()).toBe('beforeunload')
    await dialog.accept()
    await loading
    await page.getByRole('heading', { level: 1, name: 'Everyone was heard' }).waitFor()
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0)

    await page.getByRole('radio', { name: 'A little', exact: true }).check()
    await page.getByRole('button', { name: 'Turn back to me' }).click()
    await page.getByRole('button', { name: 'Throw it away' }).click()
    await page.getByRole('heading', { level: 1, name: 'Harbour Advice Centre' }).waitFor()
    await page.getByText('Nobody has been asked yet.').waitFor()
    await page.goto(form)
    await page.getByRole('heading', { level: 1, name: 'This form is empty' }).waitFor()
    await page.getByRole('button', { name: 'Hand it to the next person' }).click()
    await page.getByRole('heading', { level: 1, name: 'Everyone was heard' }).waitFor()
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0)
  }),
  180_000,
)

/** Back changes the page's address for a moment, and no page is loaded: there is nothing for the tool to wait for. */
async function goBackAndStay(page: Page): Promise<void> {
  await page.evaluate(() => window.history.back())
}

/** Harbour Advice Centre with one session under way, on its own page. */
async function organisationWithSession(page: Page): Promise<void> {
  await setUpAsAdvisor(page)
  await addOrganisation(page, 'Harbour Advice Centre')
  const home = page.url()
  await startSession(page, 'Quick check')
  await openFirstArea(page)
  await page.goto(home)
  await page.getByRole('heading', { level: 1, name: 'Harbour Advice Centre' }).waitFor()
}

/** Answers the first question, chooses the lowest for the others, writes something or nothing, and finishes. */
async function fillIn(page: Page, said: { heard: string; words: string }): Promise<void> {
  await page.getByRole('heading', { level: 1, name: 'Everyone was heard' }).waitFor()
  expect(await page.getByRole('radio', { checked: true }).count()).toBe(0)
  await page.getByRole('radio', { name: said.heard, exact: true }).check()
  for (let question = 2; question <= 9; question++) {
    await page.getByRole('button', { name: 'Next', exact: true }).click()
    await page.getByText(`Question ${question} of 9`).waitFor()
    if (question < 9) await page.getByRole('radio').last().check()
  }
  const words = page.getByRole('textbox', { name: 'Your words' })
  expect(await words.inputValue()).toBe('')
  if (said.words) await words.fill(said.words)
  await page.getByText('They stay on this device, and in the file that the advisor can save from it.').waitFor()
  await page.getByRole('button', { name: 'Finish' }).click()
  await page.getByRole('heading', { level: 1, name: 'Thank you' }).waitFor()
}

async function showsSevenOfTen(page: Page): Promise<void> {
  const form = page.url()
  await backToOrganisation(page)
  await page.getByText('Not enough yet: 7 of 10').waitFor()
  await page.goto(form)
  await page.getByRole('heading', { level: 1, name: 'Thank you' }).waitFor()
}

async function backToOrganisation(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Turn back to me' }).click()
  await page.getByRole('link', { name: 'Back to the organisation' }).click()
  await page.getByRole('heading', { level: 1, name: 'Harbour Advice Centre' }).waitFor()
}
