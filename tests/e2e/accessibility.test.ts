import type { BrowserContextOptions, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { routesWithout } from '../support/architecture/appRoutes'
import { axeFindings } from '../support/axe'
import { inBrowser, visit } from '../support/browserTest'
import { addOrganisation, saved } from '../support/journey'

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
      const screens = ['/welcome', '/organisations/new', ...(await screensOfMadeUpOrganisation(page))]
      screens.push(...(await screensOfLongNames(page)))
      expect(routesWithout(screens), 'addresses of the app that are not looked at').toEqual([])
      const findings: string[] = []
      for (const address of screens) {
        await page.goto(address)
        await page.getByRole('heading', { level: 1 }).first().waitFor()
        findings.push(...(await found(page, address)))
      }
      expect(findings).toEqual([])
    }, device),
    600_000,
  )
}

async function found(page: Page, address: string): Promise<string[]> {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  const findings =
    over > 0 ? [`${over} px wider than the window`, ...(await axeFindings(page))] : await axeFindings(page)
  return findings.map((finding) => `${address} ${finding}`)
}

/** On an organisation with a finished session and a plan. */
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
    '/advisor',
    '/library',
    '/library/import',
    '/library/choose',
    '/library/choose/answer?purpose=first-look&time=30',
    '/library/full-diagnosis/1.0.0',
    '/library/quick-check/1.0.0/print',
    '/library/quick-check/1.0.0/adapt',
    '/settings',
    '/check',
    '/receive',
    '/rate',
    `${session}/display`,
    '/nowhere',
  ]
}

/** One word, as a place in Wales or an address that was pasted can be one. */
const longName = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch'

/** What names are typed on, each name one long word: an organisation, questions of one's own, evidence. */
async function screensOfLongNames(page: Page): Promise<string[]> {
  const own = await ownVersion(page)
  await page.goto('/')
  await addOrganisation(page, longName)
  const organisation = new URL(page.url()).pathname
  await startWith(page, longName)
  await page.goto(organisation)
  const before = await startWith(page, 'Quality areas')
  await page.goto(organisation)
  const session = await startWith(page, 'Quality areas')
  await page.goto(`${session}/evidence`)
  await page.getByRole('button', { name: 'Add evidence' }).click()
  await page.getByRole('textbox', { name: 'What is it?' }).fill(longName)
  await page.getByRole('textbox', { name: 'Where is it?' }).fill(`https://example.org/${longName}`)
  await saved(page)
  return [
    organisation,
    `${organisation}/feedback`,
    `${organisation}/hand-over`,
    `${session}/hand-over`,
    `${session}/round`,
    `${session}/round/phones`,
    `${session}/round/cards`,
    `${session}/display`,
    `${session}/evidence`,
    `${session}/peer-review`,
    `${session}/move`,
    `${session}/compare/${before.split('/').at(-1)}`,
    ...own,
  ]
}

async function ownVersion(page: Page): Promise<string[]> {
  await page.goto('/library/quick-check/1.0.0/adapt')
  await page.getByLabel('What will you call it?').fill(longName)
  await page.getByLabel('Who makes it?').fill('Riverside CVS')
  await page.getByRole('button', { name: 'Make it' }).click()
  await page.getByRole('heading', { level: 1, name: longName }).waitFor()
  const own = new URL(page.url()).pathname
  const partInWelsh = await addWelsh(page, own)
  await page.goto(own)
  await page.getByRole('button', { name: 'Use it' }).click()
  await page.getByRole('heading', { name: 'Ready for sessions' }).waitFor()
  await saved(page)
  return [
    own,
    `${own}/about`,
    `${own}/areas/foundations/new`,
    `${own}/items/quick-aims-and-rules`,
    `${own}/translate/cy`,
    partInWelsh,
  ]
}

/** Gives the address of the first part that is to be translated. */
async function addWelsh(page: Page, own: string): Promise<string> {
  await page.goto(`${own}/about`)
  await page.getByLabel('Language', { exact: true }).selectOption({ label: 'Welsh' })
  await page.getByLabel('Title in that language').fill(longName)
  await page.getByRole('button', { name: 'Add this language' }).click()
  await saved(page)
  await page.goto(`${own}/translate/cy`)
  const part = page.locator(`main a[href^="${own}/translate/cy/"]`).first()
  await part.waitFor()
  return (await part.getAttribute('href')) ?? ''
}

/** From an organisation's page to the areas of a new session; gives its address. */
async function startWith(page: Page, instrument: string): Promise<string> {
  await page.getByRole('link', { name: 'Start a session' }).first().click()
  await page.getByRole('radio', { name: instrument }).check()
  await page.getByRole('radio', { name: 'I am an advisor' }).check()
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: 'Where shall we go next?' }).waitFor()
  return new URL(page.url()).pathname
}
