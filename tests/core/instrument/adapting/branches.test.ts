import { describe, expect, test } from 'vitest'
import { arrivalOf } from '../../../../src/core/instrument/adapting/arrival'
import {
  finish,
  newerThan,
  nextVersion,
  type OwnInstrument,
  reopen,
} from '../../../../src/core/instrument/adapting/ownInstrument'
import { reword } from '../../../../src/core/instrument/adapting/reword'
import { contentHash } from '../../../../src/core/instrument/contentHash'
import { lintInstrument } from '../../../../src/core/instrument/lint/lintInstrument'
import { matchItems } from '../../../../src/core/session/compare/matchItems'
import { moveAnswers } from '../../../../src/core/session/versions/moveAnswers'
import { aDraft, adapted, changedDraft } from '../../../support/builders/adaptations'
import { anInstrumentDocument, anItem, parsed } from '../../../support/builders/instrumentBuilders'
import { aSession } from '../../../support/builders/sessionBuilders'

const original = anInstrumentDocument()
const first = finish(aDraft(original))
const english = (where: string, words: string) => ({ where, language: 'en', words })
const asking = (own: OwnInstrument, words: string) =>
  finish(changedDraft(own, (document) => reword(document, english('items.budget.probe', words))))

function next(own: OwnInstrument, id: string): OwnInstrument {
  const begun = nextVersion(own, id, [own.document.version])
  if (!begun.ok) throw new Error(begun.refusal)
  return begun.own
}

describe('two versions that went on from one', () => {
  const here = asking(next(first, 'own-2'), 'Is there a budget?')
  const elsewhere = asking(next(first, 'own-3'), 'Who watches the money?')
  const later = { ...parsed(elsewhere.document), version: '1.2.0' }

  test('are not made on one device: what is older is neither continued nor written again', () => {
    const shelf = [first, here].map(({ document }) => document)
    expect(newerThan(first.document, shelf)).toBe(here.document)
    expect(nextVersion(first, 'own-4', ['1.1.0'], shelf)).toEqual({ ok: false, refusal: 'newer-is-here' })
    expect(reopen(first, { used: false, here: shelf })).toEqual({ ok: false, refusal: 'newer-is-here' })
    expect(nextVersion(here, 'own-4', ['1.1.0'], shelf)).toMatchObject({ ok: true })
    expect(reopen(here, { used: false, here: shelf })).toMatchObject({ ok: true })
    const others = shelf.map((document) => ({ ...document, publisher: 'others' }))
    expect(nextVersion(first, 'own-4', [], others)).toMatchObject({ ok: true })
  })

  test('have one item under one revision in two wordings, so a file of the other branch is not let in', () => {
    const [one, other] = [here, elsewhere].map(({ document }) => document.items[0])
    expect([one?.revision, other?.revision]).toEqual([2, 2])
    const { publisher, id, version } = here.document
    const named = { publisher, id, version, contentHash: contentHash(here.document), instrument: parsed(here.document) }
    expect(arrivalOf(later, 'hash', [named])).toBe('contradicts')
    expect(arrivalOf({ ...parsed(here.document), version: '1.2.0' }, 'hash', [named])).toBe('new')
    const { instrument: _, ...unopened } = named
    expect(arrivalOf(later, 'hash', [unopened])).toBe('new')
  })

  test('are one where a file only says more of what holds without a word; another wording takes the number', () => {
    const { publisher, id, version } = here.document
    const instrument = parsed(here.document)
    const named = { publisher, id, version, contentHash: contentHash(here.document), instrument }
    expect(contentHash(instrument)).not.toBe(named.contentHash)
    expect(arrivalOf(instrument, contentHash(instrument), [named])).toBe('here')
    expect(arrivalOf(parsed(elsewhere.document), 'hash', [named])).toBe('taken')
  })

  test('are never taken for each other, should they meet all the same', () => {
    const [a, b] = [here, elsewhere].map(({ document }) => parsed(document))
    if (!a || !b) return
    const sides = [a, b].map((instrument) => ({ instrument, session: aSession(instrument, { budget: 2, records: 1 }) }))
    const matches = matchItems(sides[0] as never, sides[1] as never)
    expect(matches.slice(0, 2).map(({ match }) => match)).toEqual(['changed', 'same'])
    expect(matches[0]).not.toHaveProperty('was')
    const moves = moveAnswers(aSession(a, { budget: 2, records: 1 }), { from: a, to: later })
    expect(moves.map(({ item, is }) => [item, is])).toEqual([
      ['budget', 'set-aside'],
      ['records', 'carried'],
    ])
  })
})

test('in an adaptation every question came with its first version, so that nothing is younger than the file', () => {
  const old = anInstrumentDocument({
    version: '1.3.0',
    items: [
      anItem('budget', { since: '1.2.0' }),
      anItem('bank', { since: '1.3.0' }),
      anItem('cash', { retired: { version: '1.3.0', replacedBy: 'bank', relation: 'same' } }),
    ],
  })
  const { version, items } = adapted(old, 'ours')
  expect([version, ...items.map(({ since }) => since), items[2]?.retired?.version]).toEqual(Array(5).fill('1.0.0'))
  const kinds = lintInstrument(parsed(adapted(old, 'ours')), { houseRules: 'warnings' }).map(({ kind }) => kind)
  expect(kinds).not.toContain('later-since')
})

test('words for an answer that is not there are refused, whether its scale is shared or its own', () => {
  const own = anInstrumentDocument({
    items: [anItem('budget', { levels: [] }), anItem('records', { levelSet: undefined, levels: fourOwn })],
  })
  const { document } = aDraft(own)
  for (const item of ['budget', 'records']) {
    for (const level of ['9', '1.5', '-1', '01', 'x', '']) {
      const place = english(`items.${item}.levels.${level}.label`, 'Ours')
      expect(reword(document, place)).toEqual({ ok: false, refusal: 'no-such-place' })
    }
  }
  expect(reword(document, english('levelSets.four.9.label', 'Ours'))).toMatchObject({ ok: false })
  const known = changedDraft(aDraft(own), (one) => reword(one, english('items.budget.levels.2.label', 'Ours')))
  expect(known.document.items[0]).toMatchObject({ revision: 2, levels: [{ value: 2, label: { en: 'Ours' } }] })
})

const fourOwn = [0, 1, 2, 3].map((value) => ({ value, label: { en: `Own ${value}` } }))
