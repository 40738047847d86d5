import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { isLive } from '../../../src/core/instrument/askedItems'
import { textIn } from '../../../src/core/instrument/text'
import { axeFindings } from '../../support/axe'
import { inBrowser } from '../../support/browserTest'
import { allShipped } from '../../support/builders/sessionBuilders'
import { inOneLine } from '../../support/journeys/instrumentSteps'

const shelf = allShipped()

test('there are eight', () => expect(shelf).toHaveLength(8))

test.each(shelf.map((instrument) => [textIn(instrument.title, 'en'), instrument] as const))(
  '%s: can be read in the library, and printed for paper with every question on it',
  (title, { items, licence, version }) =>
    inBrowser(async ({ page }) => {
      await page.goto('/library')
      await page.getByRole('link', { name: `Read it: ${title}`, exact: true }).click()
      await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor()
      expect(await axeFindings(page)).toEqual([])

      await page.getByRole('link', { name: 'Print it for paper' }).click()
      await page.getByText('A blank copy to write on.').waitFor()
      expect(await axeFindings(page)).toEqual([])
      const paper = textOf(await page.pdf({ preferCSSPageSize: true }))
      const asked = items.filter(isLive).map(({ probe }) => inOneLine(textIn(probe, 'en')))
      expect(asked.length).toBeGreaterThan(0)
      expect(asked.filter((probe) => !paper.includes(probe))).toEqual([])
      expect(paper).toContain(title)
      expect(paper).toContain(licence.attribution)
      expect(paper).toContain(version)
    })(),
)

function textOf(pdf: Buffer): string {
  return inOneLine(execFileSync('pdftotext', ['-', '-'], { input: pdf, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 }))
}
