import { expect, test } from 'vitest'
import { parseInstrument } from '../../../src/core/instrument/parseInstrument'
import { anInstrumentDocument, anItem, aRule } from '../../support/builders/instrumentBuilders'

function said(document: unknown): string[] {
  const parsed = parseInstrument(document)
  return parsed.ok ? [] : parsed.problems.map(({ where, message }) => `${where}: ${message}`)
}

function withItem(more: object): string[] {
  return said(anInstrumentDocument({ items: [{ ...anItem('budget'), ...more }] }))
}

test('what is missing is said to be missing, where the item’s id says which', () => {
  expect(withItem({ name: undefined, revision: undefined })).toEqual([
    'items.budget.revision: This is missing.',
    'items.budget.name: This is missing.',
  ])
})

test('of several forms, the one that was probably meant is told', () => {
  expect(withItem({ appliesWhen: { not: { profile: 'staff', in: ['0'] } } })[0]).toMatch(
    /^items\.budget\.appliesWhen\.not\.profile: .*"staffBand"/,
  )
  expect(withItem({ appliesWhen: { all: [{ profile: 'staffBand', in: '0' }] } })).toEqual([
    'items.budget.appliesWhen.all.0.in: Invalid input: expected array, received string',
  ])
  const { scoring } = anInstrumentDocument()
  const rule = { ...aRule(), dontKnow: 'ignore', notDiscussed: { asLevel: '1' } }
  expect(said({ ...anInstrumentDocument(), scoring: { ...scoring, rules: { shared: rule } } })).toEqual([
    'scoring.rules.shared.dontKnow: Invalid option: expected one of "exclude"|"as-best"|"as-worst"|"as-mean"|"unknown"',
    'scoring.rules.shared.notDiscussed.asLevel: Invalid input: expected number, received string',
  ])
})

test('a name that is none is told as such', () => {
  const levelSets = { 'Four Levels': [] }
  expect(said({ ...anInstrumentDocument(), levelSets })[0]).toBe(
    'levelSets.Four Levels: an id is lower-case words joined by hyphens',
  )
})

test('a file that holds more than any instrument needs is refused before it is looked at closely', () => {
  const items = Array.from({ length: 100_001 }, () => ({}))
  expect(said({ ...anInstrumentDocument(), items })).toEqual([
    '(file): This file holds more than any instrument needs.',
  ])
})
