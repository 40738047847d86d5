import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Instrument } from '../../../src/core/instrument/instrumentSchema'
import { parseInstrument } from '../../../src/core/instrument/parseInstrument'
import { readXlsForm } from '../../../src/reports/xlsform/readXlsForm'
import { writeXlsForm } from '../../../src/reports/xlsform/writeXlsForm'
import { parsed } from '../../support/builders/instrumentBuilders'
import { anyInstrument } from './anyInstrument'

test.each(shipped())('%s goes out as a form and comes back the same', (_, instrument) => {
  expect(cameBack(instrument)).toEqual({ instrument, notCarried: [] })
})

test('any instrument comes back the same: every item, level, condition and translation', () => {
  fc.assert(
    fc.property(anyInstrument(), (instrument) => {
      expect(cameBack(instrument)).toEqual({ instrument, notCarried: [] })
    }),
    { numRuns: 100 },
  )
})

test('the same instrument gives the same file', () => {
  const [first] = shipped()
  if (!first) throw new Error('An instrument ships')
  expect(writeXlsForm(first[1])).toEqual(writeXlsForm(first[1]))
})

function cameBack(instrument: Instrument) {
  const read = readXlsForm(writeXlsForm(instrument))
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return { instrument: parsed(read.document), notCarried: read.notCarried }
}

function shipped(): [string, Instrument][] {
  const files = readdirSync('instruments', { recursive: true, encoding: 'utf8' })
  const documents = files.filter((name) => /^[a-z-]+[\\/]\d+\.\d+\.\d+\.json$/.test(name))
  return documents.map((name) => {
    const outcome = parseInstrument(JSON.parse(readFileSync(join('instruments', name), 'utf8')))
    if (!outcome.ok) throw new Error(`${name}: ${JSON.stringify(outcome.problems)}`)
    return [name, outcome.instrument]
  })
}
