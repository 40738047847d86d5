import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { renderPdf } from '../../src/reports/pdf/renderPdf'
import { aStagedReport } from '../support/builders/stagedReport'
import { pdfFonts } from '../support/pdfFonts'

test('the PDF holds the levels, who signed, and the evidence register', { timeout: 120_000 }, async () => {
  const bytes = await renderPdf(aStagedReport(), pdfFonts())
  const text = execFileSync('pdftotext', ['-layout', '-', '-'], { input: bytes, encoding: 'utf8' })
  const flat = text.replace(/\s+/g, ' ')
  expect(text).toMatch(/planning\s+Reached\s+1 missing/)
  for (const part of [
    'Level by level',
    'Level of the organisation',
    'This is the level of the lowest: money.',
    'planning, for Level 2: systems that work: plan',
    'This result lasts until 24 November 2029.',
    'Evidence register',
    'Minutes of 4 May',
    'Blue folder',
    'Which year is it from?',
    'needs; budget',
  ]) {
    expect(flat).toContain(part)
  }
  expect(flat).not.toContain('%')
})
