import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { inBrowser, visit } from '../support/browserTest'
import { addOrganisation, setUpAsAdvisor, startSession, textOfPdf } from '../support/journey'

test(
  'the journey can be made with the keyboard alone, from the first page to the PDF',
  inBrowser(async ({ page }) => {
    await visit(page)
    await arrive(page, 'Welcome to Soundings')
    await press(page, /An advisor/, 'Space')
    await press(page, /Set up for real/)
    await arrive(page, 'Organisations')
    await press(page, /Add an organisation/)
    await arrive(page, 'Add an organisation')
    await tabTo(page, /^Name/)
    await page.keyboard.type('Riverside Elders’ Lunch Club')
    await press(page, /^Save$/)
    await arrive(page, 'Riverside Elders’ Lunch Club')
    await press(page, /Start a session/)
    await arrive(page, 'Start a session')
    await tabTo(page, /.*/, 'input[name="instrument"]')
    await arrowTo(page, /^Quick check/)
    await page.getByRole('radio', { name: 'Quick check', checked: true }).waitFor()
    await press(page, /^Start$/)
    await arrive(page, 'Where shall we go next?')
    await press(page, /^Foundations/)
    await arrive(page, 'Foundations')
    await press(page, /Show one question at a time/)
    for (const area of ['Money', 'People and safety', 'Members and users', 'Direction', undefined]) {
      await answerAreaByKeys(page)
      await arrive(page, area ? 'Where shall we go next?' : 'What is still open')
      if (area) await press(page, new RegExp(`^${area}`))
    }
    await press(page, /See the results/)
    await arrive(page, 'What we found together')
    await press(page, /Choose what to work on/)
    await arrive(page, 'Choose what to work on')
    await tabTo(page, /.*/, 'input[type="checkbox"]')
    await page.keyboard.press('Space')
    await press(page, /the plan$/, 'Enter', 'button')
    await arrive(page, 'The plan')
    await press(page, /Make the PDF for the committee/)
    await arrive(page, 'Documents to leave behind')
    const downloading = page.waitForEvent('download', { timeout: 60_000 })
    await press(page, /^Make the PDF/)
    expect(await textOfPdf(await downloading)).toContain('Riverside Elders’ Lunch Club')
  }),
  180_000,
)

test.each([
  ['a tablet', { width: 820, height: 1180 }],
  ['a phone', { width: 390, height: 844 }],
])('on %s the menu opens over the questions, and a tap on each of its links goes where it says', (_, viewport) =>
  inBrowser(
    async ({ page }) => {
      await visit(page)
      await setUpAsAdvisor(page)
      await addOrganisation(page, 'Harbour Advice Centre')
      await startSession(page, 'Quick check')
      await page.locator('a[href*="/domains/"]').first().tap()
      for (const name of ['Organisations', 'Library', 'Settings']) {
        await page.locator('fieldset').first().waitFor()
        await page.getByRole('button', { name: 'Menu' }).tap()
        await page.getByRole('navigation', { name: 'Main menu' }).getByRole('link', { name }).tap()
        await arrive(page, name)
        await page.goBack()
      }
    },
    { viewport, hasTouch: true },
  )(),
)

test(
  'the journey can be made by touch on a phone, from the first page to the PDF',
  inBrowser(
    async ({ page }) => {
      await visit(page)
      await page.getByText('We are doing this ourselves').tap()
      await page.getByRole('button', { name: 'Set up for real' }).tap()
      await page.getByText('Quick check', { exact: true }).tap()
      await page.getByRole('textbox', { name: 'Name of the group' }).fill('Riverside Elders’ Lunch Club')
      await page.getByText('On my own, or all round one screen').tap()
      await page.getByRole('button', { name: 'Start', exact: true }).tap()
      for (const area of ['Foundations', 'Money', 'People and safety', 'Members and users', 'Direction']) {
        await page.getByRole('link', { name: area, exact: true }).tap()
        for (const [place, next] of ['Next question', 'Next question', 'Go on'].entries()) {
          await page.getByText(`Question ${place + 1} of 3`).waitFor()
          await page.getByRole('radio', { name: 'Partly' }).tap()
          await page.getByRole('button', { name: next }).tap()
        }
      }
      await page.getByRole('link', { name: 'See the results' }).tap()
      await page.getByRole('link', { name: 'Choose what to work on' }).tap()
      await page.getByRole('checkbox').first().tap()
      await page.getByRole('button', { name: /the plan$/ }).tap()
      await page.getByRole('textbox', { name: 'What', exact: true }).first().tap()
      await page.getByRole('link', { name: 'Make the PDF for the committee' }).tap()
      const downloading = page.waitForEvent('download', { timeout: 60_000 })
      await page.getByRole('button', { name: 'Make the PDF' }).tap()
      expect(await textOfPdf(await downloading)).toContain('Riverside Elders’ Lunch Club')
    },
    { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
  ),
  180_000,
)

/** Three questions: a level by its number, then Enter for the next. */
async function answerAreaByKeys(page: Page): Promise<void> {
  for (let question = 1; question <= 3; question++) {
    await page.getByText(`Question ${question} of 3`).waitFor()
    await page.keyboard.press('1')
    await page.getByRole('radio', { name: /Partly/, checked: true }).waitFor()
    await page.keyboard.press('Enter')
  }
}

/** A page is reached when its heading has the focus: there a screen reader goes on. */
async function arrive(page: Page, title: string): Promise<void> {
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
}

async function press(page: Page, name: RegExp, key = 'Enter', within?: string): Promise<void> {
  await tabTo(page, name, within)
  await page.keyboard.press(key)
}

/** Goes on with Tab, as anybody must who has no mouse, until the control of this name has the focus. */
async function tabTo(page: Page, name: RegExp, within = '*'): Promise<void> {
  const passed: string[] = []
  for (let tabs = 0; tabs < 150; tabs++) {
    await page.keyboard.press('Tab')
    const focused = await page.evaluate(nameOfFocused, within)
    if (focused !== undefined && name.test(focused)) return
    passed.push(focused ?? '')
  }
  throw new Error(`Tab never reached ${name}; it passed: ${passed.join(' · ')}`)
}

/** Goes down a group of radio buttons, which Tab enters only once. */
async function arrowTo(page: Page, name: RegExp): Promise<void> {
  const passed: string[] = []
  for (let arrows = 0; arrows < 20; arrows++) {
    const focused = (await page.evaluate(nameOfFocused, 'input[type="radio"]')) ?? ''
    // An arrow chooses what it reaches; the first is reached by Tab, and chosen by Space.
    if (name.test(focused)) return arrows === 0 ? page.keyboard.press('Space') : undefined
    passed.push(focused)
    await page.keyboard.press('ArrowDown')
  }
  throw new Error(`The arrow never reached ${name}; it passed: ${passed.join(' · ')}`)
}

function nameOfFocused(within: string): string | undefined {
  const focused = document.activeElement
  if (!(focused instanceof HTMLElement) || focused === document.body || !focused.matches(within)) return undefined
  const labels = focused instanceof HTMLInputElement ? [...(focused.labels ?? [])] : []
  const said = focused.getAttribute('aria-label') ?? labels[0]?.textContent ?? focused.textContent
  return said?.trim()
}
