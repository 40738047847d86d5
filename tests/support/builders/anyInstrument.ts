import fc from 'fast-check'
import type { Answer, Answers } from '../../../src/core/instrument/answer'
import type { Instrument } from '../../../src/core/instrument/instrumentSchema'
import type { Item } from '../../../src/core/instrument/itemSchema'
import { levelsOf } from '../../../src/core/instrument/levels'
import { methods } from '../../../src/core/instrument/scoringSchema'
import type { InstrumentDocument, ItemDocument, RuleDocument } from './instrumentBuilders'
import { anInstrumentDocument, anItem, parsed } from './instrumentBuilders'

const scales = [
  [0, 1, 2, 3],
  [1, 2, 3, 4, 5],
  [-2, -1, 0, 1, 2],
  [0, 0.25, 0.5, 1],
]

type DrawnItem = {
  kind: 'levels' | 'choice' | 'several' | 'number' | 'steps' | 'text' | 'note'
  domain: string
  scale: number[]
  reverse: boolean
  weight: number
  stage: number
}

const itemOfAnyKind: fc.Arbitrary<DrawnItem> = fc.record({
  kind: fc.constantFrom<DrawnItem['kind']>('levels', 'levels', 'choice', 'several', 'number', 'steps', 'text', 'note'),
  domain: fc.constantFrom('money', 'people'),
  scale: fc.constantFrom(...scales),
  reverse: fc.boolean(),
  weight: fc.constantFrom(1, 1, 2, 0.5, 0),
  stage: fc.constantFrom(1, 2, 3),
})

const edge = fc.constantFrom('exclude', 'as-best', 'as-worst', 'as-mean', 'unknown')
const threshold = fc.constantFrom({ atLeast: 100 }, { atLeast: 50 }, { above: 50 }, { above: 85 })

/** Any method with any edges. Scores are those of the method itself unless something is said to become of them. */
const anyRule = fc.record({
  method: fc.constantFrom(...methods),
  doesNotApply: edge,
  dontKnow: edge,
  notDiscussed: edge,
  minimumCoverage: fc.constantFrom(0, 0, 50, 100),
  satisfied: fc.constantFrom<'best' | 1 | { within: number }>('best', 1, { within: 1 }),
  mostMissing: fc.constantFrom(undefined, undefined, 2),
  transform: fc.constantFrom(undefined, undefined, { times: 2.5, plus: -10 }),
  gate: fc.record({
    counts: fc.constantFrom('satisfied' as const, 'achieved' as const),
    emptyStage: fc.constantFrom('reached' as const, 'passed-over' as const),
    stages: fc
      .tuple(threshold, threshold, threshold)
      .map((needs) => needs.map((need, i) => ({ stage: i + 1, needs: need }))),
  }),
})

type Drawn = { rule?: Partial<RuleDocument> }

/** Instruments with every kind of item, in two domains and in a group over them and one over single items. */
export function instrumentsOfAnyKind({ rule = {} }: Drawn = {}): fc.Arbitrary<Instrument> {
  const items = fc.array(itemOfAnyKind, { minLength: 1, maxLength: 9 })
  return fc
    .tuple(items, anyRule)
    .map(([kinds, drawn]) => parsed(documentOf(kinds.map(itemFrom), { ...drawn, ...rule })))
}

function documentOf(items: ItemDocument[], rule: object): InstrumentDocument {
  const { scoring, ...rest } = anInstrumentDocument({ items })
  const of = (members: string[]) => members.map((member) => ({ member, stage: 1 }))
  const scored = items.filter(({ kind }) => kind !== 'text' && kind !== 'note').map(({ id }) => id)
  const { mostMissing, transform, ...always } = rule as RuleDocument
  const drawn: RuleDocument = {
    ...always,
    emptyGroup: 'does-not-apply',
    rounding: { mode: 'half-up', digits: 0, when: 'display' },
    ...(mostMissing !== undefined && { mostMissing }),
    ...(transform && { transform }),
  }
  const mean: RuleDocument = { ...drawn, method: 'weighted-mean', satisfied: 'best' }
  return {
    ...rest,
    strengths: { levels: [], most: 3 },
    scoring: {
      ...scoring,
      rules: { shared: drawn, mean },
      groups: [
        { id: 'together', title: { en: 'Together' }, rule: 'mean', of: of(rest.domains.map(({ id }) => id)) },
        ...(scored.length > 0 ? [{ id: 'picked', title: { en: 'Picked' }, rule: 'shared', of: of(scored) }] : []),
      ],
    },
  }
}

function itemFrom({ kind, scale, ...more }: DrawnItem, place: number): ItemDocument {
  const { levelSet: _, levels: __, ...item } = anItem(`item-${place}`)
  const options = scale.map((value, i) => ({ id: `option-${i}`, label: { en: `Option ${i}` }, value }))
  const common = { ...item, ...more, reference: Math.max(...scale) }
  const [from, to] = [Math.min(...scale), Math.max(...scale)]
  switch (kind) {
    case 'choice':
    case 'several':
      return { ...common, kind, options }
    case 'number':
      return { ...common, kind, number: { from, to } }
    case 'steps':
      return {
        ...common,
        kind: 'number',
        number: { from: 0, to: 9, steps: scale.map((value, i) => ({ from: i * 2, value })) },
      }
    case 'text':
    case 'note':
      return { ...common, kind }
    default:
      return { ...common, levels: scale.map((value) => ({ value })) }
  }
}

/** Every answer to an item that says something, in its own kind's form. */
export function answersFor(instrument: Instrument, item: Item): Answer[] {
  switch (item.kind) {
    case 'choice':
      return item.options.map(({ id }) => ({ option: id }))
    case 'several':
      return [
        item.options.filter(({ value = 0 }) => value > 0),
        item.options.filter(({ value = 0 }) => value < 0),
        ...item.options.map((_, i) => item.options.slice(0, i + 1)),
      ].map((some) => ({ options: some.map(({ id }) => id) }))
    case 'number': {
      const { from, to } = item.number ?? { from: 0, to: 0 }
      return Array.from({ length: to - from + 1 }, (_, i) => ({ number: from + i }))
    }
    case 'text':
      return [{ text: 'We meet in the hall.' }]
    case 'note':
      return []
    default:
      return levelsOf(instrument, item).map(({ value }) => ({ level: value }))
  }
}

const nonLevels: Answer[] = ['dont-know', 'not-discussed', 'does-not-apply']

/** An instrument and answers to it: whatever its items can be answered with, non-levels, or nothing at all. */
export function answeredAnyhow(of: fc.Arbitrary<Instrument>): fc.Arbitrary<{ instrument: Instrument; said: Answers }> {
  return of.chain((instrument) =>
    fc
      .record(
        Object.fromEntries(
          instrument.items.map((item) => {
            const said = answersFor(instrument, item)
            return [item.id, fc.constantFrom<Answer | undefined>(...said, ...said, ...nonLevels, undefined)]
          }),
        ),
      )
      .map((said) => ({ instrument, said })),
  )
}
