import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isSameMeaning } from '../../../../src/core/instrument/adapting/basis'
import type { Changed } from '../../../../src/core/instrument/adapting/changed'
import type { InstrumentDocument } from '../../../../src/core/instrument/adapting/instrumentDocument'
import { addItem, hideItem, removeItem, reweigh, showItem } from '../../../../src/core/instrument/adapting/itemChanges'
import { addLevel, addOption, removeLevel, removeOption } from '../../../../src/core/instrument/adapting/levelChanges'
import { changeDraft, type OwnInstrument } from '../../../../src/core/instrument/adapting/ownInstrument'
import { addLanguage, reword } from '../../../../src/core/instrument/adapting/reword'
import { contentHash } from '../../../../src/core/instrument/contentHash'
import { parseInstrument } from '../../../../src/core/instrument/parseInstrument'
import { scoreAnswers } from '../../../../src/core/scoring/scoreAnswers'
import { aDraft, changedDraft, shippedDocument } from '../../../support/builders/adaptations'
import { parsed } from '../../../support/builders/instrumentBuilders'

const shipped = ['quick-check', 'full-diagnosis', 'outcomes-readiness'].map(shippedDocument)

type Change = (document: InstrumentDocument, basis: OwnInstrument['basis']) => Changed

const words = fc.constantFrom('', ' ', 'Who has the key?', 'Pwy sydd â’r allwedd?', 'a'.repeat(300), '<b>x</b>', '=1+1')
const places = [
  'probe',
  'name',
  'hint',
  'levels.0.description',
  'levels.1.label',
  'levels.0.advice.step',
  'levels.0.5.label',
  'levels.0.5.description',
  'nothing.here',
]
const value = fc.constantFrom(0, 1, 2, 3, 0.5, 9)

/** Any change to an item of a document, most of them possible. */
function changesOf({ items, domains }: InstrumentDocument): fc.Arbitrary<Change> {
  const item = fc.constantFrom(...items.map(({ id }) => id), 'who-has-the-key', 'nobody')
  const domain = fc.constantFrom(...domains.map(({ id }) => id))
  const kind = fc.constantFrom('levels' as const, 'choice' as const, 'text' as const)
  return fc.oneof(
    item.map(
      (id): Change =>
        (document) =>
          hideItem(document, id),
    ),
    item.map(
      (id): Change =>
        (document) =>
          showItem(document, id),
    ),
    item.map(
      (id): Change =>
        (document, basis) =>
          removeItem(document, id, basis),
    ),
    fc.tuple(item, fc.constantFrom(0, 1, 2.5, -1, 1 / 3)).map(
      ([id, weight]): Change =>
        (of) =>
          reweigh(of, id, weight),
    ),
    fc
      .tuple(item, fc.constantFrom(...places), fc.constantFrom('en', 'cy', 'pl'), words)
      .map(([id, place, language, said]): Change => {
        return (of) => reword(of, { where: `items.${id}.${place}`, language, words: said })
      }),
    words.map(
      (said): Change =>
        (of) =>
          reword(of, { where: 'title', language: 'en', words: said }),
    ),
    words.map(
      (title): Change =>
        (of) =>
          addLanguage(of, { language: 'cy', title }),
    ),
    fc.tuple(domain, kind, words).map(([of, sort, said]): Change => {
      return (document) =>
        addItem(document, { domain: of, kind: sort, name: said, probe: said, answers: ['Yes', 'No'] })
    }),
    fc.tuple(item, value, words).map(([id, after, label]): Change => {
      return (of) => addLevel(of, id, { after, label, description: label })
    }),
    fc.tuple(item, value).map(
      ([id, level]): Change =>
        (of) =>
          removeLevel(of, id, level),
    ),
    fc.tuple(item, words).map(
      ([id, label]): Change =>
        (of) =>
          addOption(of, id, label),
    ),
    item.map(
      (id): Change =>
        (of) =>
          removeOption(of, id, 'yes'),
    ),
  )
}

const anAdaptation = fc
  .constantFrom(...shipped)
  .chain((original) => fc.tuple(fc.constant(original), fc.array(changesOf(original), { minLength: 1, maxLength: 25 })))

test('whatever is changed in whatever order, the adaptation can be used, or the change was refused with a reason', () => {
  fc.assert(
    fc.property(anAdaptation, ([original, changes]) => {
      const own = changes.reduce((draft, change) => {
        const changed = changeDraft(draft, change)
        if (changed.ok) return changed.own
        expect(changed.refusal).not.toBe('')
        return draft
      }, aDraft(original))
      expect(parseInstrument(own.document)).toMatchObject({ ok: true })
    }),
    { numRuns: 60 },
  )
})

test('a question that means what it meant has its old revision, and any other has one that the original never had', () => {
  fc.assert(
    fc.property(anAdaptation, ([original, changes]) => {
      const own = changes.reduce((draft, change) => {
        const changed = changeDraft(draft, change)
        return changed.ok ? changed.own : draft
      }, aDraft(original))
      for (const item of own.document.items) {
        const before = original.items.find(({ id }) => id === item.id)
        if (!before) continue
        const same = isSameMeaning(own.document, item, own.basis)
        expect(item.revision).toBe(same ? before.revision : before.revision + 1)
        if (contentHash({ ...item, future: 0, weight: 0 }) === contentHash({ ...before, future: 0, weight: 0 })) {
          expect(same).toBe(true)
        }
      }
    }),
    { numRuns: 60 },
  )
})

test('questions that were hidden and shown again leave the file, and so every score, as it was', () => {
  fc.assert(
    fc.property(fc.constantFrom(...shipped), fc.infiniteStream(fc.nat()), (original, picks) => {
      const draft = aDraft(original)
      const ids = [...picks.take(5)].map((pick) => original.items[pick % original.items.length]?.id ?? '')
      const hidden = ids.reduce((own, id) => changedDraft(own, (of) => hideItem(of, id)), draft)
      const shown = ids.reduce((own, id) => changedDraft(own, (of) => showItem(of, id)), hidden)
      expect(contentHash(shown.document)).toBe(contentHash(draft.document))
      const said = Object.fromEntries(original.items.map(({ id }) => [id, { level: 1 }]))
      const [before, now] = [original, shown.document].map((document) => scoreAnswers(parsed(document), said, {}))
      expect(now?.domains).toEqual(before?.domains)
    }),
    { numRuns: 30 },
  )
})
