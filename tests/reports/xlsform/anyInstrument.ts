import fc from 'fast-check'
import type { AnswerCode } from '../../../src/core/instrument/answer'
import type { Condition } from '../../../src/core/instrument/condition'
import type { Instrument } from '../../../src/core/instrument/instrumentSchema'
import { parseInstrument } from '../../../src/core/instrument/parseInstrument'
import { profileCodes } from '../../../src/core/organisation/profileCodes'
import {
  anInstrumentDocument,
  type InstrumentDocument,
  type ItemDocument,
} from '../../support/builders/instrumentBuilders'

/** What people write, and what was written to hurt a spreadsheet, a form or XML. */
const words = fc.oneof(
  { weight: 60, arbitrary: fc.string({ minLength: 1, maxLength: 30 }) },
  { weight: 30, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }) },
  {
    weight: 30,
    arbitrary: fc.constantFrom(
      ...['=1+1', "'=1+1", '-5', '@SUM(A1)', '+44 20', '\tx', '\r\n', ' ', ' blank around ', '_x0041_', '\ud800'],
      ...[
        '$' + '{name}',
        '$\u2060{name}',
        'Yes: more',
        ': ',
        '<script>alert(1)</script>',
        ']]>',
        '&amp;',
        '\u0000\uffff',
      ],
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom('long '.repeat(7000), '='.repeat(33_000), `a${' '.repeat(70_000)}b`) },
)

type Text = Record<string, string>

const text = fc.record({ en: words, cy: words, 'pt-BR': words }, { requiredKeys: ['en'] }).map((drawn) => drawn as Text)
const maybeText = fc.option(text, { nil: undefined })
const decimals = fc.constantFrom(-2, -0.5, 0, 0.25, 1, 2, 3, 10)

const advice: fc.Arbitrary<NonNullable<ItemDocument['advice']>> = fc.record(
  { step: text, effect: text, needs: fc.constant<string[]>([]) },
  { requiredKeys: ['step'] },
)

const levels: fc.Arbitrary<NonNullable<ItemDocument['levels']>> = fc.uniqueArray(
  fc.record(
    { value: decimals, label: maybeText, description: maybeText, advice: fc.option(advice, { nil: undefined }) },
    { requiredKeys: ['value'] },
  ),
  { minLength: 2, maxLength: 5, selector: ({ value }) => value },
)

const options = fc
  .record({
    parts: fc.array(fc.record({ label: text, description: maybeText }), { minLength: 2, maxLength: 4 }),
    valued: fc.boolean(),
  })
  .map(({ parts, valued }) =>
    parts.map((part, position) => ({ id: `${position}-option`, ...part, ...(valued && { value: position }) })),
  )

const number: fc.Arbitrary<NonNullable<ItemDocument['number']>> = fc.record(
  {
    whole: fc.boolean(),
    fromLabel: maybeText,
    toLabel: maybeText,
    unit: maybeText,
    from: fc.constant(-1),
    to: fc.constant(10),
  },
  { requiredKeys: ['from', 'to'] },
)

type Kind = Pick<ItemDocument, 'kind' | 'levelSet' | 'levels' | 'options' | 'number'>

const kinds: fc.Arbitrary<Kind> = fc.oneof<fc.Arbitrary<Kind>[]>(
  levels.map((own) => ({ levels: own })),
  fc.constant({ levelSet: 'four', levels: [] }),
  fc.record({ value: fc.nat(3), description: text }).map((one) => ({ levelSet: 'four', levels: [one] })),
  options.map((own) => ({ kind: 'choice' as const, options: own })),
  options.map((own) => ({ kind: 'several' as const, options: own })),
  number.map((own) => ({ kind: 'number' as const, number: own })),
  fc.constantFrom<Kind>({ kind: 'text' }, { kind: 'note' }),
)

const more: fc.Arbitrary<Partial<ItemDocument>> = fc.record(
  {
    probe: text,
    name: text,
    hint: maybeText,
    help: maybeText,
    why: maybeText,
    explains: maybeText,
    evidence: fc.constantFrom<NonNullable<ItemDocument['evidence']>>(
      [],
      [{ id: 'minutes', label: { en: '=Minutes' } }],
    ),
    allowDoesNotApply: fc.boolean(),
    doesNotApplyReason: fc.constantFrom('required' as const, 'optional' as const),
    reverse: fc.boolean(),
    weight: fc.constantFrom(0, 0.5, 1, 2),
    stage: fc.constantFrom(undefined, 1, 2),
    nations: fc.constantFrom(undefined, ['england' as const, 'wales' as const], []),
    occasions: fc.constantFrom(undefined, ['before'], ['before', '3-months']),
    lawCheckedOn: fc.constantFrom(undefined, '2026-09-30'),
    crosswalk: fc.constantFrom<NonNullable<ItemDocument['crosswalk']>>([], [{ scheme: '=scheme', reference: '10' }]),
  },
  { requiredKeys: ['probe', 'name', 'evidence', 'allowDoesNotApply'] },
)

const state = fc.constantFrom<Partial<ItemDocument>>(
  ...[{}, {}, {}, {}, {}, { future: true }, { retired: { version: '2.0.0' } }],
)

/** Instruments of all kinds of items, in one to three languages, with conditions on what comes before. */
export function anyInstrument(): fc.Arbitrary<Instrument> {
  const items = fc.array(
    fc.record({
      kind: kinds,
      more,
      state,
      domain: fc.nat(2),
      conditions: fc.array(fc.nat(1000), { minLength: 40, maxLength: 40 }),
    }),
    {
      minLength: 1,
      maxLength: 7,
    },
  )
  return fc
    .record({ items, title: text, story: maybeText, domainTitle: text })
    .map(({ items: drawn, ...of }) => parseInstrument(documentFrom(drawn, of)))
    .filter((outcome) => outcome.ok)
    .map((outcome) => {
      if (!outcome.ok) throw new Error('Filtered above')
      return outcome.instrument
    })
}

type Drawn = {
  kind: Kind
  more: Partial<ItemDocument>
  state: Partial<ItemDocument>
  domain: number
  conditions: number[]
}

/** Ids that begin with a digit, and a domain that is called like an item. */
const ids = ['budget', '2nd-look', 'a', '10', 'two-people-pay', 'leaders', 'records']
const domains = ['money', 'budget', '1st']

function documentFrom(
  parts: Drawn[],
  of: { title: Text; story: Text | undefined; domainTitle: Text },
): InstrumentDocument {
  const items: ItemDocument[] = []
  parts.forEach(({ kind, more: rest, state: life, domain, conditions }, position) => {
    let drawn = 0
    const draw = (below: number) => (conditions[drawn++ % conditions.length] ?? 0) % below
    const item = { ...kind, ...rest, ...life, domain: domains[domain] ?? 'money' }
    const appliesWhen = draw(2) === 0 ? undefined : aCondition(items, draw, 3)
    items.push({
      id: ids[position] ?? 'a',
      revision: 1,
      since: '1.0.0',
      name: { en: '' },
      probe: { en: '' },
      ...item,
      appliesWhen,
    })
  })
  const base = anInstrumentDocument({ items })
  const { bands: _, ...rule } = base.scoring.rules.shared ?? { bands: '' }
  return {
    ...base,
    title: of.title,
    occasions: [
      { id: 'before', title: { en: 'Before' } },
      { id: '3-months', title: { en: 'After 3 months' } },
    ],
    domains: base.domains.map((domain, position) => ({
      ...domain,
      title: of.domainTitle,
      ...(position === 0 && of.story && { story: of.story }),
    })),
    scoring: { rules: { shared: rule as (typeof base.scoring.rules)[string] }, domainRule: 'shared' },
    strengths: { levels: [], most: 3 },
    orders: [{ id: 'other-way', title: { en: '-other' }, items: items.map(({ id }) => id).reverse() }],
  }
}

function aCondition(before: ItemDocument[], draw: (below: number) => number, depth: number): Condition {
  const shape = draw(depth === 0 ? 2 : 5)
  const part = () => aCondition(before, draw, depth - 1)
  if (shape === 2) return { not: part() }
  if (shape === 3) return { all: Array.from({ length: 1 + draw(3) }, part) }
  if (shape === 4) return { any: Array.from({ length: 1 + draw(3) }, part) }
  const item = before[draw(Math.max(1, before.length))]
  if (!item || shape === 0) return profileTest(draw)
  if (draw(3) === 0) return { item: item.id, from: draw(4) - 1, ...(draw(2) === 0 && { to: draw(4) }) }
  const codes: AnswerCode[] = [...codesOf(item), 'dont-know', 'does-not-apply', 'not-discussed', 'in-words']
  return { item: item.id, in: Array.from({ length: 1 + draw(2) }, () => codes[draw(codes.length)] ?? 0) }
}

function profileTest(draw: (below: number) => number): Condition {
  const fields = ['staffBand', 'region', 'beneficiaries', 'incomeBand'] as const
  const profile = fields[draw(fields.length)] ?? 'region'
  const codes: readonly string[] = profileCodes[profile]
  return { profile, in: Array.from({ length: 1 + draw(2) }, () => codes[draw(codes.length)] ?? '') }
}

function codesOf({ kind, levels: own = [], options: listed = [] }: ItemDocument): AnswerCode[] {
  if (kind === 'number') return [0, 5, 2.5]
  if (kind === 'choice' || kind === 'several') return listed.map(({ id }) => id)
  return own.length > 0 ? own.map(({ value }) => value) : [0, 1, 2, 3]
}
