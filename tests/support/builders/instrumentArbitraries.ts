import fc from 'fast-check'
import type { Answer, Answers } from '../../../src/core/instrument/answer'
import type { Instrument } from '../../../src/core/instrument/instrumentSchema'
import { levelsOf } from '../../../src/core/instrument/levels'
import type { ScoringRule } from '../../../src/core/instrument/scoringSchema'
import { anInstrument, anItem } from './instrumentBuilders'

const scales = [
  [0, 1, 2, 3],
  [0, 1, 2],
  [1, 2, 3, 4, 5],
  [0, 1, 3],
  [-2, -1, 0, 1, 2],
  [0, 0.5, 1],
  [0, 2.5, 5, 7.5, 10],
]

const anItemOfAnyKind = fc.record({
  domain: fc.constantFrom('money', 'people', 'quality'),
  scale: fc.nat(scales.length - 1),
  reverse: fc.boolean(),
  weight: fc.constantFrom(1, 1, 2, 0.5, 0.25, 3, 0),
})

const edge = fc.constantFrom<ScoringRule['dontKnow']>('exclude', 'as-best', 'as-worst', 'unknown')

const anyRule = fc.record({
  method: fc.constantFrom<ScoringRule['method']>('percent-of-maximum', 'weighted-mean', 'sum', 'floor'),
  doesNotApply: edge,
  dontKnow: edge,
  notDiscussed: edge,
  minimumCoverage: fc.constantFrom(0, 33.3, 50, 60, 66.67, 100),
})

type Kind = { rule?: Partial<ScoringRule>; weighty?: boolean }

/** Parsed once: what differs from one generated instrument to the next is put in its place as parsing would leave it. */
const base = anInstrument({
  items: [anItem('item', { levels: [] })],
  levelSets: Object.fromEntries([
    ...scales.map((values, i) => [`scale-${i}`, values.map((value) => ({ value, label: { en: `Level ${value}` } }))]),
    ['four', [0, 1].map((value) => ({ value, label: { en: 'Level' } }))],
  ]),
  strengths: { levels: [], most: 3 },
})

/** Instruments of up to three domains on mixed scales, weighted, some items reversed, scored by any rule or by this one. */
export function instruments({ rule, weighty }: Kind = {}): fc.Arbitrary<Instrument> {
  const items = fc.array(anItemOfAnyKind, { minLength: 1, maxLength: 12 })
  return fc.tuple(items, anyRule).map(([kinds, drawn]) => {
    const [template] = base.items
    const { shared: usual } = base.scoring.rules
    if (!template || !usual) throw new Error('The base instrument has an item and a rule')
    const { bands, ...bare } = { ...usual, ...drawn, ...rule }
    const shared = bare.method === 'percent-of-maximum' ? { ...bare, bands: 'four-bands' } : bare
    return {
      ...base,
      domains: [...new Set(kinds.map(({ domain }) => domain))].map((id) => ({ id, title: { en: id } })),
      items: kinds.map(({ domain, scale, reverse, weight }, position) => ({
        ...template,
        id: `item-${position}`,
        domain,
        reverse,
        weight: weighty ? weight || 1 : weight,
        levelSet: `scale-${scale}`,
      })),
      scoring: { ...base.scoring, rules: { shared: shared as ScoringRule } },
    }
  })
}

const nonLevels: Answer[] = ['dont-know', 'not-discussed', 'does-not-apply', { doesNotApply: 'We have none.' }]

/** Answers to an instrument: any level that an item has, any non-level, or nothing at all. */
function answersTo(instrument: Instrument): fc.Arbitrary<Answers> {
  return fc.record(
    Object.fromEntries(
      instrument.items.map((item) => {
        const levels = levelsOf(instrument, item).map(({ value }): Answer => ({ level: value }))
        return [item.id, fc.constantFrom<Answer | undefined>(...levels, ...levels, ...nonLevels, undefined)]
      }),
    ),
  )
}

/** An instrument and answers to it. */
export function answered(of: fc.Arbitrary<Instrument>): fc.Arbitrary<{ instrument: Instrument; said: Answers }> {
  return of.chain((instrument) => answersTo(instrument).map((said) => ({ instrument, said })))
}
