import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { inBrowser, visit } from '../support/browserTest'
import { addOrganisation, saved, setUpAsAdvisor, startSession } from '../support/journey'

test(
  'an answer is kept while its question does not apply, counts only while it does, and is there again when it does',
  inBrowser(async ({ page }) => {
    const { organisation, session } = await aSession(page)
    await page.goto(`${session}/domains/people/employment-basics`)
    await page.getByRole('radio', { name: 'In place and used' }).check()
    await saved(page)
    expect(await peopleTask(page, session)).toContain('In progress, 1 of 5')

    await sayPaidStaff(page, organisation, 'No paid staff')
    expect(await peopleTask(page, session)).toContain('Not started')
    await page.goto(`${session}/domains/people`)
    await page.getByText('1 question is left out').waitFor()
    expect(await page.getByRole('article').count()).toBe(4)

    await sayPaidStaff(page, organisation, '5 to 9')
    expect(await peopleTask(page, session)).toContain('In progress, 1 of 5')
    await page.goto(`${session}/domains/people/employment-basics`)
    expect(await page.getByRole('radio', { name: 'In place and used' }).isChecked()).toBe(true)
  }),
)

test(
  'on a slow device a tap that comes as soon as anything can be tapped is kept, and blanks nothing',
  inBrowser(async ({ page, context }) => {
    const { session } = await aSession(page)
    const item = `${session}/domains/people/workload-and-wellbeing`
    await page.goto(item)
    await page.getByRole('radio', { name: 'Not in place' }).check()
    await saved(page)
    const device = await context.newCDPSession(page)
    await device.send('Emulation.setCPUThrottlingRate', { rate: 6 })
    await page.goto(`${session}/domains/people/fair-recruitment`, { waitUntil: 'commit' })
    await page.getByRole('radio', { name: 'Started, or depends on one person' }).check()
    await saved(page)
    await device.send('Emulation.setCPUThrottlingRate', { rate: 1 })
    await page.reload()
    expect(await page.getByRole('radio', { name: 'Started, or depends on one person' }).isChecked()).toBe(true)
    await page.goto(item)
    expect(await page.getByRole('radio', { name: 'Not in place' }).isChecked()).toBe(true)
  }),
)

/** A full diagnosis that has just begun; the addresses of its organisation and of itself. */
async function aSession(page: Page): Promise<{ organisation: string; session: string }> {
  await visit(page)
  await setUpAsAdvisor(page)
  await addOrganisation(page, 'Harbour Advice Centre')
  const organisation = new URL(page.url()).pathname
  await startSession(page, 'Full diagnosis')
  return { organisation, session: new URL(page.url()).pathname }
}

async function sayPaidStaff(page: Page, organisation: string, band: string): Promise<void> {
  await page.goto(`${organisation}/edit`)
  await page.getByRole('combobox', { name: 'Paid staff' }).selectOption({ label: band })
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: 'Harbour Advice Centre' }).waitFor()
}

/** The line of the area 'People' on the session's list. */
async function peopleTask(page: Page, session: string): Promise<string> {
  await page.goto(session)
  const task = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: 'People', exact: true }) })
  return (await task.textContent()) ?? ''
}
