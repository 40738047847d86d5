import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { contentHash } from '../../../../src/core/instrument/contentHash'
import { packFileText, readPackFile } from '../../../../src/core/session/rating/devices/packFile'
import { packFor } from '../../../../src/core/session/rating/pack'
import { aSession, shippedInstrument } from '../../../support/builders/sessionBuilders'
import { aRound } from '../../../support/rating/ratingBuilders'

const instrument = shippedInstrument('quick-check')
const document: Record<string, unknown> = JSON.parse(readFileSync('instruments/quick-check/1.0.0.json', 'utf8'))
const session = aSession(instrument)
const named = { ...session, instrument: { ...session.instrument, contentHash: contentHash(document) } }
const round = aRound(
  [],
  instrument.items.map(({ id }) => id),
)
const pack = packFor(round, named, instrument)
const text = packFileText(pack, document)
const changed = (change: (said: Record<string, unknown>) => unknown) =>
  readPackFile(JSON.stringify(change(JSON.parse(text))))

test('a pack file brings the questions with it', () => {
  expect(readPackFile(text)).toEqual({ ok: true, pack, instrument, document })
})

test('questions that are not the very ones which the pack names are refused, with all of the file', () => {
  const other = { ...document, title: { en: 'Other questions' } }
  expect(changed((said) => ({ ...said, instrument: other }))).toEqual({ ok: false, problem: 'damaged-pack' })
})

test('a file of a later format, or with questions of one, says so', () => {
  expect(changed((said) => ({ ...said, format: 2 }))).toEqual({ ok: false, problem: 'newer-pack' })
  expect(changed((said) => ({ ...said, instrument: { ...document, schemaVersion: 9 } }))).toEqual({
    ok: false,
    problem: 'newer-instrument',
  })
})

test.each(['', '{', '[]', 'null', '{"soundings":"ratings","format":1}'])('what is none is told apart: %j', (other) => {
  expect(readPackFile(other)).toEqual({ ok: false, problem: 'not-a-pack' })
})

test('cut off or with parts missing it is refused whole', () => {
  expect(readPackFile(text.slice(0, -20))).toEqual({ ok: false, problem: 'not-a-pack' })
  expect(changed(({ pack: _, ...rest }) => rest)).toEqual({ ok: false, problem: 'damaged-pack' })
  expect(changed((said) => ({ ...said, instrument: '<script>' }))).toEqual({ ok: false, problem: 'damaged-pack' })
})
