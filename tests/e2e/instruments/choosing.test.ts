import { expect, test } from 'vitest'
import { inBrowser, visit } from '../../support/browserTest'
import { organisationWithServerGone } from '../../support/journeys/instrumentSteps'

test(
  'with the server gone, a group is told which one fits, goes back, changes its mind, and starts with what it chose',
  inBrowser(async (on) => {
    const { page } = on
    await organisationWithServerGone(on, 'Riverside Elders’ Lunch Club')
    await page.getByRole('link', { name: 'Start a session' }).first().click()
    await page.getByRole('link', { name: 'Which one fits us?' }).click()

    await page.getByRole('heading', { level: 1, name: 'Which one fits?' }).waitFor()
    await page.getByRole('radio', { name: 'See the whole picture' }).check()
    await page.getByRole('radio', { name: 'Half an hour' }).check()
    await page.getByRole('combobox').selectOption({ label: 'Under £10,000' })
    await page.getByRole('radio', { name: 'No, we are on our own' }).check()
    await page.getByRole('button', { name: 'See which one fits' }).click()
    await page.getByRole('heading', { level: 1, name: 'None fits all that you said' }).waitFor()

    await page.goBack()
    await page.getByRole('radio', { name: 'See the whole picture', checked: true }).waitFor()
    expect(await page.getByRole('combobox').inputValue()).toBe('lt10k')
    await page.getByRole('radio', { name: 'Take a first look' }).check()
    await page.getByRole('button', { name: 'See which one fits' }).click()
    await page.getByRole('heading', { level: 1, name: 'This one fits' }).waitFor()
    expect(await page.getByRole('heading', { level: 2 }).first().textContent()).toBe('Quick check')
    await page.reload()
    await page.getByText('It is made for groups of your size.').waitFor()

    await page.getByRole('link', { name: 'Start with this one' }).click()
    await page.getByRole('radio', { name: 'Quick check', checked: true }).waitFor()
    await page.getByRole('radio', { name: 'Full diagnosis' }).check()
    await page.getByRole('button', { name: 'Start', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: 'Where shall we go next?' }).waitFor()
    await page.getByText(/^Full diagnosis, version/).waitFor()
  }),
)

test(
  'from the library the choice is for nobody yet: it leads to the questions, on to a new organisation, and to a session with what was chosen',
  inBrowser(async ({ page }) => {
    await visit(page, '/library')
    await page.getByRole('link', { name: 'Which one fits us?' }).click()
    await page.getByRole('radio', { name: 'Check our quality' }).check()
    await page.getByRole('button', { name: 'See which one fits' }).click()
    await page.getByRole('heading', { level: 1, name: 'This one fits' }).waitFor()
    await page.getByRole('link', { name: 'Read it', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: 'Quality areas' }).waitFor()
    await page.getByRole('link', { name: 'Set up an organisation and start' }).click()
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Anchor House')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: 'Start a session' }).waitFor()
    await page.getByRole('radio', { name: 'Quality areas', checked: true }).waitFor()
  }),
)
