import { inflateRawSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { makePlanDocx } from '../../src/reports/docx/makePlanDocx'
import type { Report } from '../../src/reports/report'
import { anAction, aPlan, aReport, aSession } from '../support/builders/reportBuilders'

test('the plan in Word has a title, real headings and the plan’s own words', async () => {
  const { document } = await partsOf(aReport())
  const styled = [...document.matchAll(/<w:pStyle w:val="(Title|Heading1)"\/>.*?<w:t[^>]*>([^<]*)/g)]
  expect(styled.map(([, style, text]) => [style, text])).toEqual([
    ['Title', 'Improvement plan: Harbour Advice Centre'],
    ['Heading1', 'Do first: urgent points (Urgent)'],
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
  const zip = Buffer.from(await makePlanDocx(report))
  const part = (name: string) => partOf(zip, name)
  return { document: part('word/document.xml'), styles: part('word/styles.xml'), core: part('docProps/core.xml') }
}

/** One file of a zip, found through the zip's directory (PKWARE APPNOTE 4.3.12). */
function partOf(zip: Buffer, name: string): string {
  let at = zip.readUInt32LE(zip.lastIndexOf('PK\x05\x06') + 16)
  while (zip.readUInt32LE(at) === 0x02014b50) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) => zip.readUInt16LE(at + field))
    if (zip.toString('utf8', at + 46, at + 46 + (nameLength ?? 0)) === name) {
      const local = zip.readUInt32LE(at + 42)
      const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
      const bytes = zip.subarray(start, start + zip.readUInt32LE(at + 20))
      return (zip.readUInt16LE(at + 10) === 0 ? bytes : inflateRawSync(bytes)).toString('utf8')
    }
    at += 46 + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0)
  }
  throw new Error(`no ${name} in the file`)
}
