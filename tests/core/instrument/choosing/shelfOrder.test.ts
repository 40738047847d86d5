import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inShelfOrder } from '../../../../src/core/instrument/choosing/shelfOrder'
import { type Instrument, purposes } from '../../../../src/core/instrument/instrumentSchema'
import { anInstrument } from '../../../support/builders/instrumentBuilders'
import { allShipped } from '../../../support/builders/sessionBuilders'

const base = anInstrument()

function on(id: string, more: Partial<Instrument> = {}): Instrument {
  return { ...base, id, ...more }
}

function from(id: string): Partial<Instrument> {
  return { derivedFrom: { publisher: 'soundings', id, version: '1.0.0', contentHash: 'a'.repeat(64) } }
}

function ordered(shelf: readonly Instrument[]): string[] {
  return inShelfOrder(shelf, (instrument) => ({ id: instrument.id, instrument })).map(({ id }) => id)
}

test('a first look comes first, then the whole picture, then one matter at a time, and what is not about a group last', () => {
  expect(ordered(allShipped())).toEqual([
    'quick-check',
    'full-diagnosis',
    'quality-areas',
    'outcomes-readiness',
    'strategic-planning',
    'benchmarking-readiness',
    'session-feedback',
    'advisor-development',
  ])
})

test('an adaptation stands right after what it was made from, also the adaptation of an adaptation', () => {
  const shelf = [on('b-of-ours', from('ours')), on('ours', from('quick-check')), ...allShipped()]
  expect(ordered(shelf).slice(0, 4)).toEqual(['quick-check', 'ours', 'b-of-ours', 'full-diagnosis'])
})

test('what does not say what it is for comes after what does, and what cannot be read last', () => {
  const shelf = [
    { id: 'damaged', instrument: undefined },
    { id: 'unsaid', instrument: on('unsaid') },
    ...allShipped().map((instrument) => ({ id: instrument.id, instrument })),
  ]
  expect(
    inShelfOrder(shelf, (one) => one)
      .map(({ id }) => id)
      .slice(-2),
  ).toEqual(['unsaid', 'damaged'])
})

test('every purpose has its place', () => {
  const shelf = [
    on('unsaid'),
    ...purposes.map((purpose) => on(purpose, { fits: { purposes: [purpose], needsAdvisor: false } })),
  ]
  expect(ordered(shelf).at(-1)).toBe('unsaid')
})

test('whatever stands on the shelf, and whoever says it comes from whom, stands in the list exactly once', () => {
  const ids = ['a', 'b', 'c', 'd', 'e']
  const anyShelf = fc.array(fc.option(fc.constantFrom(...ids), { nil: undefined }), { maxLength: 5 })
  fc.assert(
    fc.property(anyShelf, (bases) => {
      const shelf = bases.map((of, place) => on(ids[place] ?? '', of === undefined ? {} : from(of)))
      expect(ordered(shelf).toSorted()).toEqual(shelf.map(({ id }) => id))
    }),
  )
})
