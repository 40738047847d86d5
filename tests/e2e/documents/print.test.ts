import { execFileSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { inBrowser, visit } from '../../support/browserTest'

test(
  'a blank instrument and the results, printed, number their sheets',
  inBrowser(async ({ page }) => {
    await visit(page, '/welcome')
    await page.getByRole('button', { name: 'Try with a made-up organisation' }).click()
    await page.getByRole('link', { name: /Full diagnosis/ }).click()
    await page.getByRole('heading', { level: 1, name: 'What we found together' }).waitFor()
    expect(await printed(page)).toMatch(/1 ?\/ ?[3-9]\s/)
    await page.goto('/library/quick-check/1.0.0/print')
    await page.getByRole('heading', { level: 1, name: 'Quick check' }).waitFor()
    const sheets = await printed(page)
    expect(sheets).toMatch(/2 ?\/ ?\d+\s/)
    expect(sheets).not.toContain('Print this page')
  }),
)

async function printed(page: Page): Promise<string> {
  const path = join(mkdtempSync(join(tmpdir(), 'soundings-')), 'printed.pdf')
  await page.pdf({ path, preferCSSPageSize: true })
  return execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' })
}
