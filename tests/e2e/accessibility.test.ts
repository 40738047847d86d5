import type { BrowserContextOptions, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { axeFindings } from '../support/axe'
import { inBrowser, visit } from '../support/browserTest'

const looks: Record<string, BrowserContextOptions> = {
  'on a laptop, light': { viewport: { width: 1366, height: 768 }, colorScheme: 'light' },
  'on a phone, dark': { viewport: { width: 390, height: 844 }, colorScheme: 'dark', hasTouch: true },
}

for (const [how, device] of Object.entries(looks)) {
  test(
    `on every screen axe finds nothing against WCAG 2.2 AA and nothing is wider than the window, ${how}`,
    inBrowser(async ({ page }) => {
      await visit(page)
      await page.getByRole('heading', { level: 1, name: 'Welcome' }).waitFor()
      const findings = [...(await found(page, '/welcome')), ...(await found(page, '/organisations/new'))]
      const screens = await screensOfMadeUpOrganisation(page)
      for (const address of screens) {
        await page.goto(address)
        await page.getByRole('heading', { level: 1 }).first().waitFor()
        findings.push(...(await found(page, address)))
      }
      expect(findings).toEqual([])
    }, device),
    240_000,
  )
}

async function found(page: Page, address: string): Promise<string[]> {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  const findings =
    over > 0 ? [`${over} px wider than the window`, ...(await axeFindings(page))] : await axeFindings(page)
  return findings.map((finding) => `${address} ${finding}`)
}

/** Every address of the app, on an organisation with a finished session and a plan. */
async function screensOfMadeUpOrganisation(page: Page): Promise<string[]> {
  await page.goto('/welcome')
  await page.getByRole('button', { name: 'Try with a made-up organisation' }).click()
  await page.waitForURL(/\/organisations\/[0-9a-f-]{36}$/)
  const organisation = new URL(page.url()).pathname
  const href = await page.locator('main a[href^="/sessions/"]').first().getAttribute('href')
  const session = /^\/sessions\/[^/]+/.exec(href ?? '')?.[0] ?? ''
  return [
    '/',
    organisation,
    `${organisation}/edit`,
    `${organisation}/sessions/new`,
    session,
    `${session}/domains/money-and-controls`,
    `${session}/domains/money-and-controls/payments-and-bank-access`,
    `${session}/review`,
    `${session}/results`,
    `${session}/priorities`,
    `${session}/plan`,
    `${session}/report`,
    `${session}/print`,
    `${session}/nowhere`,
    '/sessions/not-here',
    '/library',
    '/library/choose',
    '/library/choose/answer?purpose=first-look&time=30',
    '/library/full-diagnosis/1.0.0',
    '/library/quick-check/1.0.0/print',
    '/settings',
    '/nowhere',
  ]
}
