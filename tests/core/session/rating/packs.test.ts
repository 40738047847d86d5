import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Instrument } from '../../../../src/core/instrument/instrumentSchema'
import { blankForm, ratedIn, rateItem, reviseForm } from '../../../../src/core/session/rating/fillForm'
import { ratingsText, readRatings } from '../../../../src/core/session/rating/givenBack'
import { itemsToRate } from '../../../../src/core/session/rating/holdRound'
import { itemsInPack, packFor, packToText, readPack } from '../../../../src/core/session/rating/pack'
import { allShipped, aSession, shippedInstrument } from '../../../support/builders/sessionBuilders'
import { aForm, aRound } from '../../../support/rating/ratingBuilders'

const full = shippedInstrument('full-diagnosis')
const session = aSession(full)
const itemsIn = (domains: string[]) => itemsToRate(session, full, domains).map(({ id }) => id)
const round = aRound([], itemsIn(['governance', 'money-and-controls']))
const packText = packToText(packFor(round, session, full))

describe('a pack', () => {
  test('asks on another device exactly what the round asks, of every instrument that ships', () => {
    for (const instrument of allShipped()) {
      const of = aSession(instrument)
      const asked = itemsToRate(of, instrument, of.domains)
      if (asked.length === 0) continue
      const read = readPack(packToText(packFor(aRound([], ids(asked)), of, instrument)))
      expect(read.ok && ids(itemsInPack(read.pack, instrument))).toEqual(ids(asked))
    }
  })

  test('leaves out any questions that do not apply here', () => {
    fc.assert(
      fc.property(fc.subarray(itemsIn(full.domains.map(({ id }) => id)), { minLength: 1 }), (asked) => {
        const read = readPack(packToText(packFor(aRound([], asked), session, full)))
        expect(read.ok && ids(itemsInPack(read.pack, full))).toEqual(asked)
      }),
    )
  })

  test('names the instrument by its content, and nobody', () => {
    expect(packText).toContain(session.instrument.contentHash)
    expect(packText).not.toContain('Harbour')
    expect(packText).not.toContain(session.id)
  })

  test('can stand in an address as it is', () => {
    expect(encodeURI(packText)).toBe(packText)
    expect(new URL(`https://example.org/rate#${packText}`).hash).toBe(`#${packText}`)
  })

  test('fits one code that a phone reads, even of the longest instrument in all its areas', () => {
    const longest = shippedInstrument('quality-areas')
    const of = aSession(longest)
    const all = aRound([], ids(itemsToRate(of, longest, of.domains)), { id: '0'.repeat(36) })
    expect(packToText(packFor(all, of, longest)).length).toBeLessThan(600)
  })

  test('of a later format is told apart from a broken one, and from something else', () => {
    expect(readPack(packText.replace(/^1~/, '2~'))).toEqual({ ok: false, problem: 'newer-pack' })
    expect(readPack(packText.slice(0, 60))).toEqual({ ok: false, problem: 'damaged-pack' })
    expect(readPack(`${packText}~more`)).toEqual({ ok: false, problem: 'damaged-pack' })
    expect(readPack('https://example.org')).toEqual({ ok: false, problem: 'not-a-pack' })
  })

  test('whatever letters arrive, nothing but a whole pack is read, and nothing is thrown', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat({ max: packText.length }), (noise, at) => {
        readPack(noise)
        const read = readPack(packText.slice(0, at) + noise + packText.slice(at))
        if (read.ok) expect(packToText(read.pack)).toBe((packText.slice(0, at) + noise + packText.slice(at)).trim())
      }),
    )
  })
})

describe('what is given back', () => {
  const of = { round, instrument: full }
  const form = aForm('form-a', 'trustee', { 'trustees-and-roles': 2 })
  const read = (change: (said: Record<string, unknown>) => unknown) =>
    readRatings(JSON.stringify(change(JSON.parse(ratingsText(round.id, form)))), of)

  test('is the form as it was filled in', () => {
    expect(readRatings(ratingsText(round.id, form), of)).toEqual({ ok: true, form })
  })

  test('belongs to this round alone', () => {
    expect(read((said) => ({ ...said, round: 'another' }))).toEqual({ ok: false, problem: 'other-round' })
  })

  test('of a later format is refused as that, whatever else it says', () => {
    expect(read((said) => ({ ...said, format: 2, form: 'in a way we do not know' }))).toEqual({
      ok: false,
      problem: 'newer-ratings',
    })
  })

  test.each([
    ['a level that the question does not have', { 'trustees-and-roles': { level: 7 } }],
    ['a question that was not asked', { 'agreed-priorities': { level: 1 } }],
    ['a question that is not there', { nothing: { level: 1 } }],
    ['‘does not apply’ where that cannot be said', { 'governing-document': 'does-not-apply' }],
    ['something else than a rating', { 'trustees-and-roles': { level: '<script>' } }],
  ])('with %s is refused whole', (_what, ratings) => {
    expect(read((said) => ({ ...said, form: { ...form, ratings } }))).toEqual({
      ok: false,
      problem: 'damaged-ratings',
    })
  })

  test('cannot put anything into what every object has', () => {
    const text = ratingsText(round.id, form).replace('"ratings":{', '"ratings":{"__proto__":{"level":1},')
    const read = readRatings(text, of)
    expect(read.ok && Object.getPrototypeOf(read.form.ratings)).toBe(Object.prototype)
    expect(({} as Record<string, unknown>).level).toBeUndefined()
  })

  test.each(['', '{', 'null', '[]', '{"soundings":"session"}', '\u0000'])('that is none says so: %j', (text) => {
    expect(readRatings(text, of)).toEqual({ ok: false, problem: 'not-ratings' })
  })

  test('of fifty questions stays small enough for a handful of codes', () => {
    const all = itemsIn(full.domains.map(({ id }) => id))
    const filled = aForm('f'.repeat(36), 'volunteer', Object.fromEntries(all.map((id) => [id, 3])))
    expect(all.length).toBeGreaterThanOrEqual(45)
    expect(ratingsText('r'.repeat(36), filled).length).toBeLessThan(2500)
  })
})

test('a form is filled in, taken back and gone over again', () => {
  const [first, second] = itemsToRate(session, full, ['governance']) as [Item, Item]
  const blank = blankForm({ id: 'form-a', role: 'user' })
  const rated = rateItem(rateItem(blank, { item: first, rating: { level: 2 } }), { item: second, rating: 'dont-know' })
  expect(ratedIn(rated, [first, second])).toBe(2)
  expect(rateItem(rated, { item: first, rating: undefined }).ratings).toEqual({ [second.id]: 'dont-know' })
  expect(reviseForm(rated)).toEqual({ ...rated, number: 2 })
})

type Item = Instrument['items'][number]

function ids(items: readonly Item[]): string[] {
  return items.map(({ id }) => id)
}
