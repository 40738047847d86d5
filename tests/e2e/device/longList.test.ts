import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { inBrowser, visit } from '../../support/browserTest'
import { harbourAdviceCentre } from '../../support/builders/sessionBuilders'
import { readBack } from '../../support/device/deviceFile'
import { setUpAsAdvisor } from '../../support/journey'

const caseload = Array.from({ length: 400 }, (_, at) => ({
  ...harbourAdviceCentre(),
  id: `group-${at}`,
  name: `Village group ${String(at).padStart(3, '0')}`,
}))

test(
  'a long caseload is unsealed away from the page, and in the page where the browser refuses that; both show all of it',
  inBrowser(async ({ page, newTab }) => {
    await visit(page)
    await setUpAsAdvisor(page)
    await readBack(page, { organisations: caseload })
    const unsealing = page.waitForEvent('worker', (worker) => worker.url().includes('unseal'))
    await page.goto('/')
    await unsealing
    await findsTheLast(page)
    const withoutWorkers = await newTab()
    await withoutWorkers.addInitScript(refuseWorkers)
    await withoutWorkers.goto('/')
    await findsTheLast(withoutWorkers)
    expect(withoutWorkers.workers()).toEqual([])
  }),
)

async function findsTheLast(page: Page): Promise<void> {
  await page.getByText('400 organisations').waitFor()
  await page.getByRole('searchbox').fill('group 399')
  await page.getByRole('link', { name: 'Village group 399' }).waitFor()
}

function refuseWorkers(): void {
  Object.assign(window, { Worker: undefined })
}
