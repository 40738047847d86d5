import { inflateRawSync } from 'node:zlib'
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { makePlanDocx } from '../../src/reports/docx/makePlanDocx'
import { PrintedReport } from '../../src/reports/print/PrintedReport'
import { aReport, aSession } from '../support/builders/reportBuilders'

afterEach(cleanup)

const topics = [
  { id: 't1', text: 'The roof\u0007 <b>', done: false },
  { id: 't2', text: 'Who holds the keys', domain: 'money', done: false },
  { id: 't3', text: 'TALKED ABOUT', done: true },
]
const session = aSession({ topics, privateNotes: 'CANARY' })

test('a report holds the topics that still wait, by area, and no private note on the session', () => {
  const report = aReport({ session })
  expect(report.topics.map(({ text, area }) => [text, area])).toEqual([
    ['Who holds the keys', 'Money and controls'],
    ['The roof <b>', ''],
  ])
  expect(JSON.stringify(report)).not.toMatch(/CANARY|TALKED ABOUT/)
})

test('the print view lists them under a heading of their own, and says nothing where none waits', () => {
  render(<PrintedReport report={aReport({ session })} />)
  expect(screen.getByRole('heading', { level: 2, name: 'Topics for another time' })).toBeTruthy()
  expect(screen.getByText('Who holds the keys (Money and controls)')).toBeTruthy()
  cleanup()
  render(<PrintedReport report={aReport()} />)
  expect(screen.queryByText('Topics for another time')).toBeNull()
})

test('they stand at the end of the plan in Word', async () => {
  const zip = Buffer.from(await makePlanDocx(aReport({ session })))
  const texts = textOf(zip)
  expect(texts.slice(texts.indexOf('Topics for another time'))).toMatch(
    /Who holds the keys \(Money and controls\).*The roof &lt;b&gt;/,
  )
  expect(texts).not.toContain('CANARY')
  expect(textOf(Buffer.from(await makePlanDocx(aReport())))).not.toContain('Topics for another time')
})

/** What stands in the main part of a Word document, tags and all. */
function textOf(zip: Buffer): string {
  const at = zip.indexOf('word/document.xml')
  const start = at + 'word/document.xml'.length + zip.readUInt16LE(at - 2)
  return inflateRawSync(zip.subarray(start), { finishFlush: 2 }).toString('utf8')
}
