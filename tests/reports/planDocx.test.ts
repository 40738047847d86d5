import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makePlanDocx } from '../../src/reports/docx/makePlanDocx'
import type { Report } from '../../src/reports/report'
import { anAction, aPlan, aReport, aSession } from '../support/builders/reportBuilders'

test('the plan in Word has a title, real headings and the plan’s own words', async () => {
  const { document } = await partsOf(aReport())
  const styled = [...document.matchAll(/<w:pStyle w:val="(Title|Heading1)"\/>.*?<w:t[^>]*>([^<]*)/g)]
  expect(styled.map(([, style, text]) => [style, text])).toEqual([
    ['Title', 'Improvement plan: Harbour Advice Centre'],
    ['Heading1', 'Do first: red flags (Urgent)'],
    ['Heading1', '1. A budget the committee looks at'],
    ['Heading1', 'Things to find out'],
    ['Heading1', 'Other actions'],
    ['Heading1', 'A strength to keep'],
    ['Heading1', 'Agreed by the committee'],
  ])
  for (const text of [
    'Ask the bank for a second signature',
    '6 December 2026',
    'Ask: finance hub',
    'No date yet',
    'Chair',
  ]) {
    expect(document).toContain(text)
  }
})

test('each table repeats its heading row and keeps its rows whole', async () => {
  const { document } = await partsOf(aReport())
  const count = (pattern: RegExp) => document.match(pattern)?.length
  expect(count(/<w:tbl>/g)).toBe(4)
  expect(count(/<w:tblHeader\/>/g)).toBe(4)
  expect(count(/<w:cantSplit\/>/g)).toBe(count(/<w:tr>/g))
})

test('the document says its language and its title', async () => {
  const { styles, core } = await partsOf(aReport())
  expect(styles).toMatch(/<w:lang w:val="en-GB"/)
  expect(core).toContain('<dc:title>Improvement plan: Harbour Advice Centre</dc:title>')
})

test('markup, line ends and other scripts arrive as they were typed', async () => {
  const actions = [anAction({ what: '<w:b/> & "so"\nsecond line \u0007', owner: 'أمين الصندوق' })]
  const { document } = await partsOf(
    aReport({ plan: aPlan({ actions }), session: aSession({ organisationName: '🙏 & co' }) }),
  )
  expect(document).toContain('&lt;w:b/&gt; &amp; &quot;so&quot;')
  expect(document).toMatch(/<w:br\/><w:t[^>]*>second line</)
  expect(document).not.toContain('\u0007')
  expect(document).toMatch(/<w:bidi\/>.*?<w:rtl\/>.*?أمين الصندوق/)
})

async function partsOf(report: Report): Promise<{ document: string; styles: string; core: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'soundings-docx-'))
  try {
    const file = join(folder, 'plan.docx')
    writeFileSync(file, await makePlanDocx(report))
    const part = (name: string) => execFileSync('unzip', ['-p', file, name], { encoding: 'utf8' })
    return { document: part('word/document.xml'), styles: part('word/styles.xml'), core: part('docProps/core.xml') }
  } finally {
    rmSync(folder, { recursive: true })
  }
}
