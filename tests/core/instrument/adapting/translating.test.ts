import { expect, test } from 'vitest'
import type { InstrumentDocument } from '../../../../src/core/instrument/adapting/instrumentDocument'
import { addLevel } from '../../../../src/core/instrument/adapting/levelChanges'
import { addLanguage, reword } from '../../../../src/core/instrument/adapting/reword'
import { pathOf, textAt } from '../../../../src/core/instrument/adapting/textPlaces'
import { textsIn } from '../../../../src/core/instrument/faults/textsIn'
import { partsToTranslate, untranslatedOf } from '../../../../src/core/instrument/wording/partsToTranslate'
import { aDraft, changedDraft, shippedDocument } from '../../../support/builders/adaptations'

const ids = ['quick-check', 'full-diagnosis', 'quality-areas', 'outcomes-readiness', 'advisor-development']
const shipped = ids.map(shippedDocument)
const inWelsh = (document: InstrumentDocument) => addLanguage(document, { language: 'cy', title: 'Ein fersiwn' })

function placesOf(document: InstrumentDocument): string[] {
  return partsToTranslate(document).flatMap(({ texts }) => texts.map(({ where }) => where))
}

test('a place is read name by name, and a level between two others is one name', () => {
  expect(pathOf('items.budget.levels.0.5.description')).toEqual(['items', 'budget', 'levels', '0.5', 'description'])
  expect(pathOf('levels.-0.5.advice.step')).toEqual(['levels', '-0.5', 'advice', 'step'])
  expect(pathOf('levelSets.1.0.5.label')).toEqual(['levelSets', '1', '0.5', 'label'])
  expect(pathOf('levelSets.1.2.label')).toEqual(['levelSets', '1', '2', 'label'])
  expect(pathOf('scoring.bandSets.1.2.label')).toEqual(['scoring', 'bandSets', '1', '2', 'label'])
  expect(pathOf('items.5.redFlags.0.says')).toEqual(['items', '5', 'redFlags', '0', 'says'])
})

test('the words of an answer that was added between two others can be changed and taken away', () => {
  const original = shippedDocument('full-diagnosis')
  const id = original.items[0]?.id ?? ''
  const where = `items.${id}.levels.0.5.description`
  const added = aDraft(original, (of) => addLevel(of, id, { after: 0, label: 'Nearly', description: '' }))
  const said = changedDraft(added, (of) => reword(of, { where, language: 'en', words: 'Some of it is there.' }))
  expect(textAt(said.document, where)).toEqual({ en: 'Some of it is there.' })
  const taken = changedDraft(said, (of) => reword(of, { where, language: 'en', words: '' }))
  expect(taken.document).toEqual(added.document)
})

test('every text of every instrument stands once among what can be translated', () => {
  for (const document of shipped) {
    const every = textsIn(document, '').map(({ where }) => where)
    expect(placesOf(document).toSorted()).toEqual(every.toSorted())
  }
})

test('each of these texts can be written in another language: then none is missing, and no question means another', () => {
  const original = shippedDocument('quick-check')
  const first = aDraft(original, inWelsh)
  const done = placesOf(first.document).reduce(
    (own, where) => changedDraft(own, (of) => reword(of, { where, language: 'cy', words: `Cymraeg ${where}` })),
    first,
  )
  const texts = partsToTranslate(done.document).flatMap((part) => part.texts)
  expect(untranslatedOf(texts, 'cy')).toEqual([])
  expect(texts).toHaveLength(placesOf(original).length)
  expect(done.document.items.map(({ revision }) => revision)).toEqual(original.items.map(({ revision }) => revision))
})

test('an answer that comes from a shared scale is translated where it is asked, without writing it again first', () => {
  const original = shippedDocument('full-diagnosis')
  const item = original.items.find(({ levelSet }) => levelSet)
  const shared = original.levelSets?.[item?.levelSet ?? '']?.[0]
  const where = `items.${item?.id}.levels.${shared?.value}.label`
  const own = aDraft(original, inWelsh, (of) => reword(of, { where, language: 'cy', words: 'Ddim yn ei le' }))
  expect(textAt(own.document, where)).toEqual({ ...shared?.label, cy: 'Ddim yn ei le' })
  expect(own.document.items.find(({ id }) => id === item?.id)?.revision).toBe(item?.revision)
})
