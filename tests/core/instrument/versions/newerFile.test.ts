import { expect, test } from 'vitest'
import { parseInstrument } from '../../../../src/core/instrument/parseInstrument'
import { anInstrumentDocument, anItem } from '../../../support/builders/instrumentBuilders'

const problemsOf = (document: unknown) => {
  const parsed = parseInstrument(document)
  return parsed.ok ? [] : parsed.problems
}

test('an instrument in a newer format is refused as such, and says what to do', () => {
  const [problem] = problemsOf({ ...anInstrumentDocument(), schemaVersion: 2, tomorrow: {} })
  expect(problem).toMatchObject({ problem: 'newer-format', where: 'schemaVersion' })
  expect(problem?.message).toContain('Update the app')
})

test('a field that this version does not know is never dropped in silence: the file is refused, with its place', () => {
  const items = [{ ...anItem('budget'), tomorrow: true }, anItem('records')]
  const problems = problemsOf({ ...anInstrumentDocument({ items }), alsoTomorrow: 1 })
  expect(problems.map(({ where, message }) => `${where}: ${message}`)).toEqual([
    'items.budget: There is no "tomorrow" here.',
    '(file): There is no "alsoTomorrow" here.',
  ])
})
