import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { renderPdf } from '../../src/reports/pdf/renderPdf'
import type { Report } from '../../src/reports/report'
import { anAction, aPlan, aReport, aSession } from '../support/builders/reportBuilders'
import { pdfFonts } from '../support/pdfFonts'

const patiently = 120_000

test('the PDF holds the organisation, the red flag, every action and who advised', { timeout: patiently }, async () => {
  const text = squeezed(await pagesOf(aReport()))
  for (const part of [
    'Harbour Advice Centre',
    '2 trustees or committee members, 1 member of staff',
    'One person can take money out of the account alone.',
    'required by law',
    "Without that it would read 'Developing'",
    'Too little is known to say',
    '0 of 1 answered, 1 not known; 1 does not apply',
    'Ask the bank for a second signature',
    'Write a budget on one page',
    'Find out who backs up the records',
    'Thank the volunteers',
    'We keep two places for them.',
    'Chair: signature',
    'Not everyone agreed. Two people had not seen it.',
    'The bank form is on the shelf.',
    'version 1.2.0 (small-diagnosis, text a1b2c3d4e5f6)',
    'Harbour Council for Voluntary Service',
  ]) {
    expect(text).toContain(squeezed([part]))
  }
})

test('it has a title, a language, bookmarks, embedded fonts and its page’s number on every page but the cover', {
  timeout: patiently,
}, async () => {
  const bytes = await renderPdf(aReport(), pdfFonts())
  const raw = Buffer.from(bytes).toString('latin1')
  expect(raw).toContain('/Lang (en-GB)')
  expect(raw).toContain('/Outlines')
  expect(raw.match(/\/FontFile2/g)?.length).toBeGreaterThanOrEqual(2)
  expect(raw).toContain('/Title')
  const pages = textPages(bytes)
  const numbered = pages.slice(1).map((page, index) => page.includes(`Page ${index + 2} of ${pages.length}`))
  expect(numbered).toEqual(numbered.map(() => true))
})

test('Welsh and Polish letters come back out as they went in', { timeout: patiently }, async () => {
  const organisationName = 'Clwb Henoed Glan yr ŵyl, Ŷŷ ẁẃẅ ỳ – Zażółć gęślą jaźń ŻÓŁĆ'
  const text = squeezed(await pagesOf(aReport({ session: aSession({ organisationName }) })))
  expect(text).toContain(squeezed([organisationName]))
})

test('a made-up organisation is marked on every page', { timeout: patiently }, async () => {
  const pages = await pagesOf(aReport({ madeUp: true }))
  expect(pages.filter((page) => /Made-up organisation|organisation is made up/.test(page))).toHaveLength(pages.length)
})

test('three hundred actions keep their heads, and none is split or lost', { timeout: patiently }, async () => {
  const actions = Array.from({ length: 300 }, (_, index) =>
    anAction({ id: `a${index}`, what: `Begin${index}x and go on for a while until it is the end${index}x` }),
  )
  const pages = await pagesOf(aReport({ plan: aPlan({ actions }) }))
  for (let index = 0; index < 300; index += 1) {
    const holding = pages.filter((page) => page.includes(`Begin${index}x`))
    expect(holding).toHaveLength(1)
    expect(holding[0]).toContain(`end${index}x`)
  }
  const plan = pages.filter((page) => page.includes('Begin'))
  expect(plan.filter((page) => page.includes('How we will know'))).toHaveLength(plan.length)
})

test.each([
  [
    '20,000 letters without a space',
    Array.from({ length: 20_000 }, (_, i) => 'abcdefghijk'[(i * i + 3 * i) % 11]).join(''),
  ],
  ['20,000 of the widest letter', 'W'.repeat(20_000)],
  ['two thousand lines', Array.from({ length: 2000 }, (_, i) => `line${i}`).join('\n')],
  ['a long Polish text', Array.from({ length: 600 }, (_, i) => `zażółć${i} gęślą jaźń`).join(' ')],
  ['marks of no width and marks upon marks', 'a\u0301\u0300 \u200b\u00adx '.repeat(800)],
])('a note of %s is set whole', { timeout: patiently }, async (_, shareable) => {
  const session = aSession()
  const { budget } = session.items
  if (budget) budget.notes = { private: '', shareable }
  const pages = await pagesOf(aReport({ session }))
  const text = squeezed(pages.map(withoutHeader))
  for (const part of shareable.split(/\s+/)) expect(text.includes(squeezed([part]))).toBe(true)
  expect(lettersIn(text)).toBeGreaterThanOrEqual(lettersIn(squeezed([shareable])))
})

test('an action longer than a page goes on over the page, and nothing of it is lost', {
  timeout: patiently,
}, async () => {
  const words = Array.from({ length: 900 }, (_, index) => `word${index}x`)
  const help = 'WmW'.repeat(1500)
  const pages = await pagesOf(aReport({ plan: aPlan({ actions: [anAction({ what: words.join(' '), help })] }) }))
  const text = squeezed(pages.map(withoutHeader))
  expect(words.filter((word) => !text.includes(word))).toEqual([])
  expect(text.match(/[Wm]/g)?.length).toBeGreaterThanOrEqual(help.length)
  expect(pages.filter((page) => /word\d+x/.test(page) && !page.includes('How we will know'))).toEqual([])
})

test('a name of 20,000 letters is set whole on the cover, and once', { timeout: patiently }, async () => {
  const organisationName = Array.from({ length: 2500 }, (_, index) => `name${index}x`).join(' ')
  const text = squeezed(await pagesOf(aReport({ session: aSession({ organisationName }) })))
  expect(text).toContain('name2499x')
  expect(text.split('name1500x').length).toBe(2)
})

async function pagesOf(report: Report): Promise<string[]> {
  return textPages(await renderPdf(report, pdfFonts()))
}

/** Read back by Poppler's pdftotext, a page at a time. */
function textPages(bytes: Uint8Array): string[] {
  const text = execFileSync('pdftotext', ['-', '-'], { input: bytes, encoding: 'utf8', maxBuffer: 1e8 })
  return text.split('\f').slice(0, -1)
}

function withoutHeader(page: string): string {
  return page.replace(/Harbour Advice Centre|What we found and our plan|Page \d+ of \d+/g, '')
}

function squeezed(pages: string[]): string {
  return pages
    .join('')
    .normalize('NFC')
    .replace(/[\s\u200b\u00ad]/g, '')
}

function lettersIn(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0
}
