import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { en } from '../../src/app/words/en'
import { contentHash } from '../../src/core/instrument/contentHash'
import { appBuild, ensureAppBuilds } from '../support/appBuild'
import { inBrowser, visit } from '../support/browserTest'
import { idsIn } from '../support/device/storedRows'
import { addOrganisation, saved, setUpAsAdvisor, startSession } from '../support/journey'
import { smallCheck } from '../support/shelf/smallCheck'

beforeAll(() => ensureAppBuilds(['shelf10', 'shelf11']))

test(
  'a session stays on its version when a newer one is published, until somebody moves it; the old copy is kept',
  inBrowser(async ({ page, server }) => {
    await server.deploy(appBuild('shelf10'))
    await visit(page)
    const session = await answeredSession(page, [2, 0, 3, 1, 0, 3])
    const before = await resultsAndReport(page, session)
    expect(before.results).toContain('Getting there, 50%')

    await takeNewShelf(page, () => server.deploy(appBuild('shelf11')))
    await page.goto(session)
    await page.getByText('Small check, version 1.0.0').waitFor()
    expect(await resultsAndReport(page, session)).toEqual(before)

    await page.goto(session)
    await page.getByRole('link', { name: 'See what changed in version 1.1.0' }).click()
    await page.getByRole('heading', { level: 1, name: 'What changed in version 1.1.0' }).waitFor()
    for (const text of [
      '4 answers still count.',
      '1 question is asked again.',
      '1 answer is to a question that is no longer asked.',
      'Are your records kept?',
      'Does somebody outside look at your records?',
      'Weighs more or less than before: Welcome.',
      'Your answer goes to: Counting money.',
    ]) {
      await page.getByText(text).first().waitFor()
    }
    expect(await keptVersions(page)).toEqual(['1.0.0'])

    await page.getByRole('button', { name: 'Move to 1.1.0' }).click()
    await page.getByText('Small check, version 1.1.0').waitFor()
    await saved(page)
    expect(await keptVersions(page)).toEqual(['1.0.0', '1.1.0'])
    await page.reload()
    await page.getByText('4 of the 6 questions').waitFor()

    await page.goto(`${session}/domains/money/records`)
    const aside = page.getByRole('complementary', { name: 'Answered under earlier wording' })
    await aside.getByText('Are your records kept?').waitFor()
    await aside.getByText('Not in place').waitFor()
    await page.goto(`${session}/review`)
    await page.getByText('Do you have reserves?').waitFor()
    await page.goto(`${session}/results`)
    await page.getByText('Needs work, 25%').waitFor()
  }),
)

test(
  'two sessions under two versions are laid side by side, with what last time really was',
  inBrowser(async ({ page, server }) => {
    await server.deploy(appBuild('shelf10'))
    await visit(page)
    const first = await answeredSession(page, [1, 1, 1, 1, 2, 2])
    await page.goto(`${first}/priorities`)
    await page.getByRole('checkbox').first().check()
    await page.getByRole('button', { name: /the plan$/ }).click()
    await page.getByRole('heading', { level: 1, name: 'The plan' }).waitFor()
    await saved(page)

    await takeNewShelf(page, () => server.deploy(appBuild('shelf11')))
    await page.getByRole('link', { name: 'Harbour Advice Centre' }).click()
    const second = await answeredSession(page, [3, 3, 3, 2, 2, 2], 'here')
    await page.goto(`${second}/results`)
    await page.getByRole('link', { name: /^Compare with / }).click()
    await page.getByRole('heading', { level: 1, name: 'What changed since last time' }).waitFor()
    await page.getByText('3 questions were asked both times').waitFor()
    await page.getByText('1 question means something else now.').waitFor()
    await page.getByText('Better than last time. Last time: Needs work, 33%.').waitFor()
    await page.getByText('About the same as last time.').waitFor()
    await page.getByRole('heading', { level: 3, name: 'A budget for the year' }).first().waitFor()

    await page.getByText(/^Money: \d questions/).click()
    await page
      .getByRole('combobox', { name: /what was it really/ })
      .first()
      .selectOption({ label: 'Not in place' })
    await page.getByText('as you see it now: Needs work, 0%').waitFor()
    await saved(page)
    await page.reload()
    await page.getByText('as you see it now: Needs work, 0%').waitFor()
  }),
)

test(
  'the language of the questions is changed in mid-session; answers and place stay',
  inBrowser(async ({ page, server }) => {
    await server.deploy(appBuild('shelf10'))
    await visit(page)
    const session = await answeredSession(page, [2, 0, 3, 1, 1, 3])
    await page.goto(session)
    await page.getByRole('combobox', { name: 'Language of the questions' }).selectOption({ label: 'Cymraeg' })
    await page.getByRole('link', { name: 'Pobl' }).waitFor()
    await saved(page)
    await page.goto(`${session}/domains/people/welcome`)
    await page.getByText('Ydy pawb yn cael croeso?').waitFor()
    expect(await page.getByRole('radio').nth(1).isChecked()).toBe(true)
    await page.reload()
    await page.getByText('Ydy pawb yn cael croeso?').waitFor()
    expect(new URL(page.url()).pathname).toContain('/domains/people/welcome')
    await page.goto(`${session}/results`)
    await page.getByText('Gwiriad bach').first().waitFor()
  }),
)

/** Starts a session with the small check and answers everything it asks, in order. Gives its address. */
async function answeredSession(page: Page, levels: number[], where: 'new' | 'here' = 'new'): Promise<string> {
  if (where === 'new') {
    await setUpAsAdvisor(page)
    await addOrganisation(page, 'Harbour Advice Centre')
  }
  await startSession(page, 'Small check')
  const session = new URL(page.url()).pathname
  let from = 0
  for (const area of ['money', 'people']) {
    await page.goto(`${session}/domains/${area}`)
    const questions = page.getByRole('article')
    await questions.first().waitFor()
    const count = await questions.count()
    for (let i = 0; i < count; i++) {
      await questions
        .nth(i)
        .getByRole('radio')
        .nth(levels[from + i] ?? 0)
        .check()
    }
    from += count
    await saved(page)
  }
  return session
}

/** What the results and the printed report say, word for word. */
async function resultsAndReport(
  page: Page,
  session: string,
): Promise<{ results: string | null; report: string | null }> {
  await page.goto(`${session}/results`)
  await page.getByText('Area by area').waitFor()
  const results = await page.locator('#main').textContent()
  await page.goto(`${session}/print`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.getByText('Do two people count the cash?').or(page.getByText('The cash box')).first().waitFor()
  return { results, report: await page.locator('#main').textContent() }
}

async function takeNewShelf(page: Page, deploy: () => Promise<void>): Promise<void> {
  await page.goto('/')
  await page.getByRole('heading', { level: 1 }).waitFor()
  await deploy()
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.getRegistration())?.update()
  })
  const button = page.getByRole('button', { name: en.update.take })
  await button.waitFor()
  // At a person's pace: see decision 0001.
  await page.waitForTimeout(700)
  const reloaded = page.waitForEvent('load')
  await button.click()
  await reloaded
  await page.getByRole('heading', { level: 1 }).waitFor()
}

/** The versions of the small check of which the device holds a copy. */
async function keptVersions(page: Page): Promise<string[]> {
  const ids = await idsIn(page, 'instruments')
  const versions = ['1.0.0', '1.1.0'] as const
  return versions.filter((version) => ids.includes(contentHash(smallCheck(version))))
}
