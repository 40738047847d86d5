import { expect, test } from 'vitest'
import { adapt } from '../../../../src/core/instrument/adapting/adapt'
import { arrivalOf } from '../../../../src/core/instrument/adapting/arrival'
import { addItem, hideItem, removeItem, reweigh, showItem } from '../../../../src/core/instrument/adapting/itemChanges'
import { addLevel, addOption, removeLevel, removeOption } from '../../../../src/core/instrument/adapting/levelChanges'
import {
  changeDraft,
  finish,
  fromFile,
  giveAway,
  nextVersion,
  reopen,
} from '../../../../src/core/instrument/adapting/ownInstrument'
import { addLanguage, reword } from '../../../../src/core/instrument/adapting/reword'
import { textAt } from '../../../../src/core/instrument/adapting/textPlaces'
import { contentHash } from '../../../../src/core/instrument/contentHash'
import { levelsOf } from '../../../../src/core/instrument/levels'
import { versionFaults } from '../../../../src/core/instrument/versions/versionFaults'
import { matchItems } from '../../../../src/core/session/compare/matchItems'
import { aDraft, changedDraft, ourNames } from '../../../support/builders/adaptations'
import { anInstrumentDocument, anItem, money, parsed } from '../../../support/builders/instrumentBuilders'
import { aSession } from '../../../support/builders/sessionBuilders'

const original = anInstrumentDocument()
const of = { document: original, contentHash: contentHash(original) }
const english = (where: string, words: string) => ({ where, language: 'en', words })
const itemOf = (own: ReturnType<typeof aDraft>, id: string) => own.document.items.find((item) => item.id === id)

test('an adaptation has an identity of its own, says what it was made from and keeps the licence', () => {
  const { document } = aDraft(original)
  expect(document).toMatchObject({ publisher: 'riverside-cvs', id: 'our-version', version: '1.0.0' })
  expect(document.derivedFrom).toEqual({
    publisher: 'soundings',
    id: 'small-diagnosis',
    version: '1.0.0',
    contentHash: of.contentHash,
  })
  expect(document.licence).toEqual({ ...original.licence, attribution: ourNames.attribution })
  expect(Object.keys(document).slice(0, 5)).toEqual(['schemaVersion', 'publisher', 'id', 'version', 'derivedFrom'])
})

test('what the licence forbids is refused, and it is said which', () => {
  const with_ = (licence: object) => anInstrumentDocument({ licence: { ...original.licence, ...licence } })
  const adapted = (document: typeof original) => adapt({ document, contentHash: 'x' }, ourNames)
  expect(adapted(with_({ mayStoreText: false }))).toEqual({ ok: false, refusal: 'may-not-store' })
  expect(adapted(with_({ spdx: 'CC-BY-ND-4.0' }))).toEqual({ ok: false, refusal: 'may-not-change' })
  const untranslatable = aDraft(with_({ mayTranslate: false })).document
  expect(addLanguage(untranslatable, { language: 'cy', title: 'Ein fersiwn' })).toMatchObject({
    refusal: 'may-not-translate',
  })
  const secret = finish(aDraft(with_({ mayRedistribute: false })))
  expect(giveAway(secret)).toEqual({ ok: false, refusal: 'may-not-give-away' })
})

test('a hidden question is outside every figure, and shown again it scores as before', () => {
  const said = { budget: 3, records: 0, reserves: 3 }
  const before = money(parsed(original), said)
  const hidden = aDraft(original, (document) => hideItem(document, 'records'))
  const without = money(parsed(hidden.document), said)
  expect(without).toMatchObject({ coverage: { applicable: 2, withLevel: 2 } })
  expect(before).toMatchObject({ coverage: { applicable: 3, withLevel: 3 } })
  const shown = changedDraft(hidden, (document) => showItem(document, 'records'))
  expect(money(parsed(shown.document), said)).toEqual(before)
  expect(contentHash(itemOf(shown, 'records'))).toBe(contentHash(original.items[1]))
})

test('other words for a question or an answer are another meaning, and the old words give the old one back', () => {
  const draft = aDraft(original, (document) => reword(document, english('items.budget.probe', 'Is there a budget?')))
  expect(itemOf(draft, 'budget')).toMatchObject({ revision: 2, probe: { en: 'Is there a budget?' } })
  const old = original.items[0]?.probe.en ?? ''
  const back = changedDraft(draft, (document) => reword(document, english('items.budget.probe', old)))
  expect(itemOf(back, 'budget')?.revision).toBe(1)
  const level = aDraft(original, (document) => reword(document, english('items.budget.levels.2.description', 'Used.')))
  expect(itemOf(level, 'budget')?.revision).toBe(2)
})

test('a translation, a hint, help and a weight change no meaning', () => {
  const draft = aDraft(
    original,
    (document) => addLanguage(document, { language: 'cy', title: 'Ein fersiwn' }),
    (document) => reword(document, { where: 'items.budget.probe', language: 'cy', words: 'Sut mae’r gyllideb?' }),
    (document) => reword(document, english('items.budget.hint', 'The one for this year.')),
    (document) => reword(document, english('items.budget.help', 'Ask the treasurer.')),
    (document) => reweigh(document, 'budget', 2),
  )
  expect(itemOf(draft, 'budget')).toMatchObject({ revision: 1, weight: 2, probe: { cy: 'Sut mae’r gyllideb?' } })
})

test('a comparison takes no changed question for the one it was made from, and all others still', () => {
  const draft = aDraft(
    original,
    (document) => reword(document, english('items.budget.probe', 'Is there a budget?')),
    (document) => hideItem(document, 'records'),
    (document) => addLevel(document, 'reserves', { after: 1, label: 'Half-way', description: 'Some of it.' }),
    (document) => addItem(document, { domain: 'money', kind: 'levels', name: 'Tins', probe: 'Who empties the tins?' }),
  )
  const [before, now] = [parsed(original), parsed(draft.document)]
  const sides = [before, now].map((instrument) => ({
    session: aSession(instrument, Object.fromEntries(['budget', 'reserves', 'volunteers'].map((id) => [id, 2]))),
    instrument,
  }))
  const matches = matchItems(sides[0] as never, sides[1] as never)
  expect(Object.fromEntries(matches.map(({ item, match }) => [item, match]))).toEqual({
    budget: 'changed',
    reserves: 'changed',
    tins: 'new',
    volunteers: 'same',
    leaders: 'same',
    records: 'gone',
  })
})

test('a question whose meaning changed suggests nothing for another instrument any more', () => {
  const carriesTo = { instrument: 'full-diagnosis', item: 'budget-and-report', revision: 1 }
  const document = anInstrumentDocument({ items: [anItem('budget', { carriesTo }), anItem('records')] })
  const reworded = aDraft(document, (one) => reword(one, english('items.budget.probe', 'Another?')))
  expect(itemOf(reworded, 'budget')?.carriesTo).toBeUndefined()
  const old = document.items[0]?.probe.en ?? ''
  const back = changedDraft(reworded, (one) => reword(one, english('items.budget.probe', old)))
  expect(itemOf(back, 'budget')?.carriesTo).toEqual(carriesTo)
})

test('a new question stands last in its area, on the scale of its neighbours, with an id from its name', () => {
  const draft = aDraft(original, (document) =>
    addItem(document, { domain: 'money', kind: 'levels', name: 'Budget', probe: 'And the tins?' }),
  )
  const ids = draft.document.items.map(({ id }) => id)
  expect(ids).toEqual(['budget', 'records', 'reserves', 'budget-2', 'volunteers', 'leaders'])
  const instrument = parsed(draft.document)
  const item = instrument.items.find(({ id }) => id === 'budget-2')
  expect(item && levelsOf(instrument, item).map(({ label }) => label?.en)).toEqual([
    'Not in place',
    'Started',
    'Used',
    'Embedded',
  ])
  expect(removeItem(draft.document, 'budget', draft.basis)).toEqual({ ok: false, refusal: 'not-ours' })
  const without = changedDraft(draft, (document) => removeItem(document, 'budget-2', draft.basis))
  expect(without.document.items).toHaveLength(5)
})

test('a question that is asked in words or has answers to choose from can be added, and answers added and taken away', () => {
  const choice = { domain: 'money', kind: 'choice' as const, name: 'Who signs', probe: 'Who signs?' }
  const draft = aDraft(
    original,
    (document) => addItem(document, { ...choice, answers: ['One person', 'Two people', ' '] }),
    (document) => addOption(document, 'who-signs', 'Don’t know'),
  )
  expect(itemOf(draft, 'who-signs')?.options?.map(({ id }) => id)).toEqual(['one-person', 'two-people', 'dont-know-2'])
  expect(addItem(draft.document, { ...choice, answers: ['Only one'] })).toMatchObject({ refusal: 'does-not-fit' })
  const fewer = changedDraft(draft, (document) => removeOption(document, 'who-signs', 'one-person'))
  expect(removeOption(fewer.document, 'who-signs', 'two-people')).toEqual({ ok: false, refusal: 'two-needed' })
})

test('answers are added between others and taken away, but not where an urgent point rests on them', () => {
  const flagged = anInstrumentDocument({
    items: [anItem('budget', { redFlags: [{ when: [0], effect: 'flag' }] }), anItem('records')],
  })
  const draft = aDraft(
    flagged,
    (document) => addLevel(document, 'budget', { after: 0, label: 'A little', description: '' }),
    (document) => removeLevel(document, 'budget', 2),
  )
  const instrument = parsed(draft.document)
  const [budget] = instrument.items
  expect(budget && levelsOf(instrument, budget).map(({ value, label }) => [value, label?.en])).toEqual([
    [0, 'Not in place'],
    [0.5, 'A little'],
    [1, 'Started'],
    [3, 'Embedded'],
  ])
  expect(removeLevel(draft.document, 'budget', 0)).toEqual({ ok: false, refusal: 'urgent-point' })
})

test('words that are needed stay until there are others; those that are not can be taken away', () => {
  const { document } = aDraft(original)
  expect(reword(document, english('items.budget.probe', '  '))).toEqual({ ok: false, refusal: 'needed' })
  expect(reword(document, english('title', ''))).toEqual({ ok: false, refusal: 'needed' })
  expect(reword(document, english('items.budget.evidence.minutes.label', ''))).toEqual({ ok: false, refusal: 'needed' })
  const helpless = reword(document, english('items.budget.help', ''))
  expect(helpless.ok && textAt(helpless.document, 'items.budget.help')).toBeUndefined()
  const stepless = reword(document, english('items.budget.levels.0.advice.step', ''))
  expect(stepless).toEqual({ ok: false, refusal: 'needed' })
  expect(reword(document, english('items.budget.colour', 'teal'))).toEqual({ ok: false, refusal: 'no-such-place' })
  expect(reword(document, english('items.nothing.probe', 'x'))).toEqual({ ok: false, refusal: 'no-such-place' })
})

test('words that a translation rests on stay, and nothing is translated that is not there', () => {
  const draft = aDraft(
    original,
    (document) => addLanguage(document, { language: 'cy', title: 'Ein fersiwn' }),
    (document) => reword(document, { where: 'items.budget.help', language: 'cy', words: 'Gofynnwch.' }),
  )
  const { document } = draft
  expect(reword(document, english('items.budget.help', ''))).toEqual({ ok: false, refusal: 'still-translated' })
  const hint = { where: 'items.budget.hint', language: 'cy', words: 'Awgrym' }
  expect(reword(document, hint)).toEqual({ ok: false, refusal: 'no-such-place' })
  expect(reword(document, { ...hint, language: 'pl' })).toEqual({ ok: false, refusal: 'no-such-language' })
})

test('what stands on the shelf is not changed; nothing used or given away is; then the next version begins', () => {
  const finished = finish(aDraft(original))
  const hide = (document: typeof original) => hideItem(document, 'records')
  expect(changeDraft(finished, hide)).toEqual({ ok: false, refusal: 'finished' })
  expect(reopen(finished, { used: false })).toMatchObject({ ok: true, own: { state: 'draft' } })
  expect(reopen(finished, { used: true })).toEqual({ ok: false, refusal: 'finished' })
  const given = giveAway(finished)
  expect(given.ok && reopen(given.own, { used: false })).toEqual({ ok: false, refusal: 'finished' })
  expect(giveAway(aDraft(original))).toEqual({ ok: false, refusal: 'not-finished' })
  const next = nextVersion(finished, 'own-2', ['1.0.0', '1.9.0'])
  expect(next).toMatchObject({ ok: true, own: { id: 'own-2', state: 'draft', document: { version: '1.10.0' } } })
})

test('a next version that says something else says so, and one that goes back to the first words does not hide it', () => {
  const other = english('items.budget.probe', 'Is there a budget?')
  const first = finish(aDraft(original, (document) => reword(document, other)))
  const next = nextVersion(first, 'own-2', [])
  if (!next.ok) throw new Error('There is a next version')
  expect(itemOf(next.own, 'budget')?.revision).toBe(2)
  const words = original.items[0]?.probe.en ?? ''
  const back = changedDraft(next.own, (document) => reword(document, { ...other, words }))
  expect(itemOf(back, 'budget')?.revision).toBe(3)
  expect(versionFaults(parsed(first.document), parsed(back.document))).toEqual([])
})

test('a file never takes the place of an instrument that is here, and is not continued in its makers’ name', () => {
  const instrument = parsed(original)
  const here = [{ publisher: 'soundings', id: 'small-diagnosis', version: '1.0.0', contentHash: 'other' }]
  expect(arrivalOf(instrument, 'hash', [])).toBe('new')
  expect(arrivalOf(instrument, 'other', here)).toBe('here')
  expect(arrivalOf(instrument, 'hash', here)).toBe('taken')
  expect(arrivalOf({ ...instrument, version: '1.1.0' }, 'hash', here)).toBe('new')
  expect(arrivalOf({ ...instrument, publisher: 'others', version: '1.1.0' }, 'hash', here)).toBe('other-publisher')
  const unstorable = { ...instrument, licence: { ...instrument.licence, mayStoreText: false } }
  expect(arrivalOf(unstorable, 'hash', [])).toBe('may-not-store')
  const came = fromFile('own-1', original, { name: 'theirs.json', on: '2026-11-24' })
  expect(nextVersion(came, 'own-2', [])).toEqual({ ok: false, refusal: 'not-ours' })
})
