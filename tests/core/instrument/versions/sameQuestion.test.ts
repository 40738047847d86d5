import { describe, expect, test } from 'vitest'
import type { Instrument } from '../../../../src/core/instrument/instrumentSchema'
import { kinshipOf } from '../../../../src/core/instrument/versions/kinship'
import { isSameQuestion } from '../../../../src/core/instrument/versions/sameQuestion'
import { versionFaults } from '../../../../src/core/instrument/versions/versionFaults'
import { adapted } from '../../../support/builders/adaptations'
import { anInstrument, anInstrumentDocument, anItem, parsed } from '../../../support/builders/instrumentBuilders'

const original = anInstrumentDocument()
const first = adapted(original, 'first')
const second = adapted(first, 'second')
const sibling = adapted(first, 'sibling')
const cousin = adapted(original, 'cousin')

describe('kin', () => {
  const kin = (a: typeof original, b: typeof original) => kinshipOf(parsed(a), parsed(b))

  test('are what comes from one original, however many steps ago and on whichever branch', () => {
    for (const [a, b] of [
      [first, original],
      [second, original],
      [second, first],
      [sibling, second],
      [cousin, second],
    ] as const) {
      expect([kin(a, b), kin(b, a)]).toEqual(['adaptation', 'adaptation'])
    }
    expect(kin(second, { ...second, version: '1.1.0' })).toBe('same')
  })

  test('are not what only asks alike, or what goes by the same id of other makers', () => {
    expect(kin(original, anInstrumentDocument({ id: 'stranger' }))).toBe('other')
    expect(kin(original, anInstrumentDocument({ publisher: 'others' }))).toBe('other')
    expect(kin(second, adapted(anInstrumentDocument({ id: 'stranger' }), 'theirs'))).toBe('other')
  })

  test('of a file from before ancestors were written down are those that it names', () => {
    const { ancestors: _, ...nearest } = second.derivedFrom ?? first.derivedFrom ?? ({} as never)
    const old = { ...second, derivedFrom: nearest }
    expect(kin(old, first)).toBe('adaptation')
    expect(kin(old, original)).toBe('other')
  })

  test('the whole line stands in the file, the nearest first', () => {
    const third = adapted(second, 'third')
    const line = [third.derivedFrom, ...(third.derivedFrom?.ancestors ?? [])].map((one) => one?.id)
    expect(line).toEqual(['second', 'first', 'small-diagnosis'])
    expect(first.derivedFrom).not.toHaveProperty('ancestors')
  })
})

describe('one question', () => {
  const unit = (words: string) => ({ from: 0, to: 9, unit: { en: words } })
  const number = (words: string) =>
    anItem('budget', { kind: 'number', levelSet: undefined, levels: [], number: unit(words) })
  const withItem = (item: Parameters<typeof anItem>[1], more: Parameters<typeof anInstrument>[0] = {}) =>
    anInstrument({ items: [anItem('budget', item)], ...more })
  const isSame = (a: Instrument, b: Instrument) => {
    const [one, other] = [a, b].map((instrument) => ({ instrument, item: instrument.items[0] as never }))
    return isSameQuestion(one as never, other as never)
  }
  const plain = withItem({})

  test('is not one that counts another unit, the other way round, or by another answer of the panel', () => {
    const [weeks, months] = ['weeks', 'months'].map((words) => anInstrument({ items: [number(words)] }))
    expect(isSame(weeks as never, months as never)).toBe(false)
    expect(isSame(weeks as never, anInstrument({ items: [number('weeks')] }))).toBe(true)
    expect(isSame(plain, withItem({ reverse: true }))).toBe(false)
    expect(isSame(plain, withItem({ reference: 2 }))).toBe(false)
  })

  test('may weigh more, stand at another stage, and be said in another language too', () => {
    expect(isSame(plain, withItem({ weight: 3, stage: 2, hint: { en: 'This year.' } }))).toBe(true)
    const bilingual = { en: 'How is it with budget?', cy: 'Sut mae’r gyllideb?' }
    const derived = (item: Parameters<typeof anItem>[1]) =>
      parsed(adapted(anInstrumentDocument({ items: [anItem('budget', item)] }), 'ours'))
    expect(isSame(plain, derived({ probe: bilingual }))).toBe(true)
  })

  test('in other words is what its makers say it is; where revisions are worked out from words, it is another', () => {
    const reworded = { probe: { en: 'Is there a budget?' } }
    expect(isSame(plain, withItem(reworded, { version: '1.1.0' }))).toBe(true)
    const [one, other] = [{}, reworded].map((item) =>
      parsed(adapted(anInstrumentDocument({ items: [anItem('budget', item)] }), 'ours')),
    )
    expect(isSame(one as never, other as never)).toBe(false)
    expect(isSame(plain, other as never)).toBe(false)
    const next = { ...(other as Instrument), version: '1.1.0' }
    expect(versionFaults(one as never, next)).toEqual([{ fault: 'meaning-changed', item: 'budget' }])
  })

  test('about another case is another, where words are what counts', () => {
    const about = (story: string) =>
      parsed(
        adapted(
          anInstrumentDocument({
            items: [anItem('budget')],
            domains: [{ id: 'money', title: { en: 'A case' }, story: { en: story } }],
          }),
          'ours',
        ),
      )
    expect(isSame(about('A lunch club.'), about('A theatre.'))).toBe(false)
  })
})
