import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { axeFindings } from '../../support/axe'
import { inBrowser, visit } from '../../support/browserTest'
import { saved, sessionUnderWay, sharedNote, textOfPdf } from '../../support/journey'

test(
  'a second window follows the advisor from area to question and answer, and shows nothing that is not for the group',
  inBrowser(async ({ page, context }) => {
    await visit(page)
    await sessionUnderWay(page)
    const area = new URL(page.url()).pathname
    await sharedNote(page).fill('SHARED')
    await page.getByRole('textbox', { name: 'Private notes' }).first().fill('SECRET of a question')
    await page.getByRole('link', { name: 'Back to the areas' }).click()
    await page.getByText('Private notes on this session').click()
    await page.getByRole('textbox', { name: 'Notes that only you see' }).fill('SECRET of the session')
    await saved(page)
    const opening = context.waitForEvent('page')
    await page.getByRole('button', { name: 'Show on a second screen' }).click()
    const display = await opening
    await heading(display, 'Quick check')
    await page.getByRole('link', { name: 'Foundations' }).click()
    await heading(display, 'Foundations')
    await page.getByRole('radio').first().check()
    await display.getByRole('radio', { checked: true }).waitFor()
    expect(await display.getByRole('radio').first().isDisabled()).toBe(true)
    expect(await display.getByRole('banner').count()).toBe(0)
    expect(await display.locator('main').innerHTML()).not.toMatch(/SECRET|SHARED|Harbour/)
    expect(await axeFindings(display)).toEqual([])
    for (const size of [390, 1366]) {
      await display.setViewportSize({ width: size, height: 800 })
      expect(await over(display)).toBeLessThanOrEqual(0)
    }
    expect(await page.getByText('This session is open in another tab').count()).toBe(0)
    await display.reload()
    await display.getByRole('radio', { checked: true }).waitFor()
    await page.goto(area.replace(/\/domains.*/, ''))
    await heading(display, 'Quick check')
    await page.getByText('Private notes on this session (filled in)').waitFor()
  }),
)

test(
  'what is parked comes into the report and the PDF, private notes into neither; the timer outlives a reload',
  inBrowser(async ({ page }) => {
    await visit(page)
    await sessionUnderWay(page)
    await page.getByRole('radio').first().check()
    await page.getByText(/^Time for this area/).click()
    await page.getByRole('button', { name: 'Start', exact: true }).click()
    await page.getByText('Time for this area: 3 minutes left').waitFor()
    await page.getByRole('button', { name: 'Park a topic' }).click()
    await page.keyboard.type('The roof of the hall')
    await page.getByRole('button', { name: 'Park it' }).click()
    await page.getByText('1 parked').waitFor()
    await saved(page)
    await page.reload()
    await page.getByText('Time for this area: 3 minutes left').waitFor()
    await page.getByText('1 parked').waitFor()
    expect(await axeFindings(page)).toEqual([])
    await page.getByRole('link', { name: 'Back to the areas' }).click()
    await page.getByText('Private notes on this session').click()
    await page.getByRole('textbox', { name: 'Notes that only you see' }).fill('SECRET of the session')
    await saved(page)
    const session = new URL(page.url()).pathname
    await page.goto(`${session}/print`)
    await page.getByRole('heading', { name: 'Topics for another time' }).waitFor()
    expect(await page.content()).toContain('The roof of the hall')
    expect(await page.content()).not.toContain('SECRET')
    await page.goto(`${session}/report`)
    const downloading = page.waitForEvent('download', { timeout: 60_000 })
    await page.getByRole('button', { name: 'Make the PDF' }).click()
    const text = await textOfPdf(await downloading)
    expect(text).toMatch(/Topics for another time[\s\S]*The roof of the hall/)
    expect(text).not.toContain('SECRET')
  }),
)

test(
  'very large print fits a phone from left to right and from right to left, and the tab keeps it over a reload',
  inBrowser(
    async ({ page }) => {
      await visit(page)
      await sessionUnderWay(page)
      const area = page.url()
      await page.setViewportSize({ width: 390, height: 844 })
      const session = area.replace(/\/domains.*/, '')
      await page.goto(session)
      await page.getByRole('button', { name: 'Very large' }).click()
      const size = () => page.evaluate(() => getComputedStyle(document.documentElement).fontSize)
      expect(Number.parseFloat(await size())).toBeGreaterThan(27)
      await page.reload()
      await page.getByRole('button', { name: 'Very large', pressed: true }).waitFor()
      for (const address of [session, area]) {
        await page.goto(address)
        await page.getByRole('button', { name: 'Park a topic' }).waitFor()
        for (const direction of ['rtl', 'ltr']) {
          await page.evaluate((dir) => document.documentElement.setAttribute('dir', dir), direction)
          expect(await over(page), `${address} ${direction}`).toBeLessThanOrEqual(0)
        }
        expect(await axeFindings(page)).toEqual([])
      }
    },
    { viewport: { width: 1366, height: 768 }, hasTouch: true },
  ),
)

function heading(page: Page, name: string): Promise<void> {
  return page.getByRole('heading', { level: 1, name }).waitFor()
}

function over(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
}
