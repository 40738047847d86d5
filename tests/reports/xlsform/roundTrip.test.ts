import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { InstrumentDocument } from '../../../src/core/instrument/adapting/instrumentDocument'
import { saidDefaults, withoutDefaults } from '../../../src/core/instrument/adapting/saidDefaults'
import { contentHash } from '../../../src/core/instrument/contentHash'
import type { Instrument } from '../../../src/core/instrument/instrumentSchema'
import { readXlsForm } from '../../../src/reports/xlsform/readXlsForm'
import { writeXlsForm } from '../../../src/reports/xlsform/writeXlsForm'
import { anInstrumentDocument, anItem, parsed } from '../../support/builders/instrumentBuilders'
import { anyInstrument } from './anyInstrument'
import { imported, spreadsheetOf } from './forms'

test.each(shipped())('%s goes out as a form and comes back the same', (_, instrument) => {
  expect(cameBack(instrument)).toEqual({ instrument, notCarried: [] })
})

test.each(shippedDocuments())('%s comes back letter by letter, so that it is known as the same', (_, document) => {
  const read = readXlsForm(writeXlsForm(document))
  expect(read.ok && contentHash(read.document)).toBe(contentHash(document))
})

test('an adaptation made from a form names the file that the form was made from', () => {
  const [, document] = shippedDocuments()[0] ?? []
  if (!document) throw new Error('An instrument ships')
  const read = readXlsForm(writeXlsForm(document), { publisher: 'riverside-cvs', id: 'our-look' })
  expect(read.ok && read.document.derivedFrom?.contentHash).toBe(contentHash(document))
})

test('what holds without a word is neither lost nor said where nobody said it, in any instrument', () => {
  fc.assert(
    fc.property(anyInstrument(), fc.array(fc.nat()), (whole, picks) => {
      const places = saidDefaults(whole)
      const said = picks.flatMap((pick) => places[pick % Math.max(1, places.length)] ?? [])
      const document = withoutDefaults(whole, said)
      expect(new Set(saidDefaults(document))).toEqual(new Set(said))
      expect(parsed(document)).toEqual(whole)
      const read = readXlsForm(writeXlsForm(document))
      expect(read.ok && contentHash(read.document)).toBe(contentHash(document))
    }),
    { numRuns: 50 },
  )
})

test('any instrument comes back the same: every item, level, condition and translation', () => {
  fc.assert(
    fc.property(anyInstrument(), (instrument) => {
      expect(cameBack(instrument)).toEqual({ instrument, notCarried: [] })
    }),
    { numRuns: 100 },
  )
})

/** Ids that a spreadsheet, or JSON, would take for a truth, a number, a day or nothing. */
const anyId = fc.oneof(
  fc.constantFrom(
    ...['true', 'false', 'null', '1e5', '0x10', '1e400', '007', '0', '00', '1-2', '2026-11-24', 'nan', 'infinity'],
    ...['12345678901234567890', 'undefined', 'level-2', 'soundings', 'profile', 'row'],
  ),
  fc.stringMatching(/^[0-9]{1,25}$/),
  fc.stringMatching(/^[0-9]{1,4}e[0-9]{1,3}$/),
  fc.stringMatching(/^0[0-9]{1,8}(-[0-9a-f]{1,4})?$/),
)

test('ids come back letter by letter, also those that look like numbers or truths', () => {
  const ids = fc.uniqueArray(anyId, { minLength: 8, maxLength: 8 })
  fc.assert(
    fc.property(ids, ([item = '', later = '', planned = '', domain = '', other = '', set = '', one = '', two = '']) => {
      const document = anInstrumentDocument({ items: [] })
      const options = [one, two].map((id) => ({ id, label: { en: 'An answer' } }))
      const instrument = parsed({
        ...document,
        domains: [
          { id: domain, title: { en: 'First' }, story: { en: 'A story' } },
          { id: other, title: { en: 'Second' } },
        ],
        levelSets: { ...document.levelSets, [set]: document.levelSets?.four ?? [] },
        items: [
          { ...choiceOf(options), id: item, domain },
          { ...anItem(later), domain: other, levelSet: set, levels: [], appliesWhen: { item, in: [two] } },
          { ...anItem(planned), domain, future: true },
        ],
      })
      expect(cameBack(instrument)).toEqual({ instrument, notCarried: [] })
      const changed = spreadsheetOf(instrument)
      changed.change('survey', `story_${domain}`, 'label::English (en)', 'Told')
      const { items, domains } = imported(changed.saved()).instrument
      expect(items).toEqual(instrument.items)
      expect(domains).toMatchObject([{ id: domain, story: { en: 'Told' } }, { id: other }])
    }),
    { numRuns: 100 },
  )
})

function choiceOf(options: { id: string; label: { en: string } }[]) {
  const { levelSet: _, ...item } = anItem('choice', { kind: 'choice', levels: [], options })
  return item
}

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
  return shippedDocuments().map(([name, document]) => [name, parsed(document)])
}

function shippedDocuments(): [string, InstrumentDocument][] {
  const files = readdirSync('instruments', { recursive: true, encoding: 'utf8' })
  const names = files.filter((name) => /^[a-z-]+[\\/]\d+\.\d+\.\d+\.json$/.test(name))
  return names.map((name) => [name, JSON.parse(readFileSync(join('instruments', name), 'utf8'))])
}
