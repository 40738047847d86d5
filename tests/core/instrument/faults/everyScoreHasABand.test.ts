import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Answer, Answers } from '../../../../src/core/instrument/answer'
import type { Instrument } from '../../../../src/core/instrument/instrumentSchema'
import type { ParsedInstrument } from '../../../../src/core/instrument/parseInstrument'
import { parseInstrument } from '../../../../src/core/instrument/parseInstrument'
import { methods } from '../../../../src/core/instrument/scoringSchema'
import type { Profile } from '../../../../src/core/organisation/organisation'
import { overlaysFor, withOverlays } from '../../../../src/core/scoring/prepared/overlays'
import { prepared } from '../../../../src/core/scoring/prepared/prepared'
import { scoreAnswers } from '../../../../src/core/scoring/scoreAnswers'
import { answersFor } from '../../../support/builders/anyInstrument'
import type { InstrumentDocument, ItemDocument, RuleDocument } from '../../../support/builders/instrumentBuilders'
import { anInstrumentDocument, anItem } from '../../../support/builders/instrumentBuilders'

const scales = [
  [0, 1, 2],
  [1, 3],
  [-2, 0, 1],
  [0.5, 1],
]

const someItem = fc.record({
  domain: fc.constantFrom('money', 'people'),
  scale: fc.constantFrom(...scales),
  reverse: fc.boolean(),
  weight: fc.constantFrom(1, 1, 2, 0.5, 0),
  reference: fc.nat(3),
  allowDoesNotApply: fc.boolean(),
  isConditional: fc.constantFrom(false, false, true),
})

const edge = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom('exclude', 'as-best', 'as-worst', 'as-mean', 'unknown') },
  { weight: 1, arbitrary: fc.constant({ asLevel: 1 }) },
)

/** Of something that most rules do without. */
function rarely<Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> {
  return fc.option(value, { freq: 2, nil: undefined })
}

const someRule = (method: (typeof methods)[number][]) =>
  fc.record({
    method: fc.constantFrom(...method),
    doesNotApply: edge,
    dontKnow: edge,
    notDiscussed: edge,
    emptyGroup: fc.constantFrom('does-not-apply', 'unknown'),
    minimumCoverage: fc.constantFrom(0, 0, 50, 100),
    mostMissing: rarely(fc.nat(1)),
    satisfied: fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom('best', 0, 1, 1.5) },
      { weight: 1, arbitrary: fc.constant({ within: 1 }) },
    ),
    transform: rarely(fc.constantFrom({ times: -1, plus: 0 }, { times: 2.5, plus: -10 })),
    limits: rarely(fc.constantFrom({ from: 0 }, { to: 1 }, { from: -1, to: 2 })),
    table: rarely(fc.constant([0, 1, 2, 3].map((raw) => ({ raw, value: 3 - raw })))),
    mostAboveWeakest: rarely(fc.constantFrom(0, 1)),
    rounding: fc.record({
      mode: fc.constantFrom('half-up', 'half-even', 'down', 'up'),
      digits: fc.constant(0),
      when: fc.constantFrom('display', 'before-bands', 'score'),
    }),
    above: fc.boolean(),
  })

/** A score below has no reference to be compared with. */
const overScores = methods.filter((method) => method !== 'mean-difference')

const someOverlay = fc.record({
  staff: fc.constantFrom('0', '1-4'),
  weights: fc.dictionary(fc.constantFrom('item-0', 'item-1', 'item-2', 'money'), fc.constantFrom(0, 1, 4), {
    maxKeys: 3,
  }),
  rules: fc.dictionary(fc.constantFrom('money', 'one', 'two'), fc.constantFrom('rule-0', 'rule-1', 'rule-2'), {
    maxKeys: 2,
  }),
})

const member = fc.constantFrom('money', 'people', 'item-0', 'item-1', 'one')
const someMembers = fc.array(fc.tuple(member, fc.constantFrom(1, 0.5, 0), fc.boolean()), { minLength: 1, maxLength: 3 })

const drawn = fc.record({
  items: fc.array(someItem, { minLength: 2, maxLength: 5 }),
  rules: fc.tuple(someRule([...methods]), someRule(overScores), someRule(overScores)),
  overlays: fc.array(someOverlay, { maxLength: 3 }),
  one: someMembers,
  two: someMembers,
})
type Drawn = typeof drawn extends fc.Arbitrary<infer Value> ? Value : never

/** Each rule has bands, which start as high as parsing lets them; nothing where it lets no bands at all. */
const accepted = drawn.map((from) => withHighestStarts(documentOf(from)))

function documentOf({ items, rules, overlays, one, two }: Drawn): InstrumentDocument {
  const { scoring: _, ...rest } = anInstrumentDocument({ items: items.map(itemFrom) })
  const ids = rest.items.map(({ id }) => id)
  const scored = rest.domains.map(({ id }) => id)
  const first = groupOf('one', one, { ids, scored })
  const second = groupOf('two', two, { ids, scored: [...scored, ...first.map(({ id }) => id)] })
  const groups = [...first, ...second]
  return {
    ...rest,
    strengths: { levels: [], most: 3 },
    scoring: {
      domainRule: 'rule-0',
      rules: Object.fromEntries(rules.map((rule, i) => [`rule-${i}`, ruleFrom(rule, i)])),
      bandSets: Object.fromEntries(rules.map(({ above }, i) => [`bands-${i}`, bandsFrom(starts[0] ?? 0, above)])),
      groups,
      overlays: overlays.map(({ staff, ...more }, i) => ({
        id: `overlay-${i}`,
        title: { en: 'Overlay' },
        when: { profile: 'staffBand' as const, in: [staff] },
        weights: existing(more.weights, [...ids, ...rest.domains.map(({ id }) => id)]),
        rules: existing(
          more.rules,
          [...rest.domains, ...groups].map(({ id }) => id),
        ),
      })),
    },
  }
}

function existing<Value>(named: Record<string, Value>, ids: string[]): Record<string, Value> {
  return Object.fromEntries(Object.entries(named).filter(([id]) => ids.includes(id)))
}

/** One group, or none where nothing that was drawn for it is there. */
function groupOf(id: string, drawnOf: Drawn['one'], { ids, scored }: { ids: string[]; scored: string[] }) {
  const of = drawnOf
    .filter(([member]) => [...ids, ...scored].includes(member))
    .map(([member, weight, isBand]) => ({
      member,
      weight,
      stage: 1,
      as: isBand && scored.includes(member) ? ('band' as const) : ('score' as const),
    }))
  return of.length === 0 ? [] : [{ id, title: { en: id }, rule: id === 'one' ? 'rule-1' : 'rule-2', of }]
}

function itemFrom({ scale, reference, isConditional, ...more }: Drawn['items'][number], place: number): ItemDocument {
  const { levelSet: _, levels: __, ...item } = anItem(`item-${place}`)
  return {
    ...item,
    ...more,
    stage: 1,
    levels: scale.map((value) => ({ value })),
    reference: scale[reference % scale.length] ?? 0,
    ...(isConditional && { appliesWhen: { profile: 'incomeBand' as const, in: ['lt10k'] } }),
  }
}

function ruleFrom({ above: _, ...rule }: Drawn['rules'][number], place: number): RuleDocument {
  const said = Object.entries(rule).filter(([, value]) => value !== undefined)
  const gate = { counts: 'satisfied', emptyStage: 'passed-over', stages: [{ stage: 1, needs: { atLeast: 50 } }] }
  return { ...Object.fromEntries(said), gate, bands: `bands-${place}` } as RuleDocument
}

const starts = [
  100, 50, 20, 10, 5, 3, 2, 1.5, 1, 0.75, 0.5, 0.25, 0, -0.5, -1, -1.5, -2, -3, -4, -5, -7, -10, -12, -15, -20, -30,
  -50, -200, -999999,
]

function bandsFrom(start: number, above: boolean) {
  const band = (id: string, at: object) => ({ id, label: { en: id }, tone: 'good' as const, ...at })
  return [band('low', above ? { above: start } : { from: start }), band('high', { from: start + 1000 })]
}

function withHighestStarts(document: InstrumentDocument): ParsedInstrument {
  const { rules, bandSets = {} } = document.scoring
  const next = (place: string) => {
    const [first] = bandSets[`bands-${place}`] ?? []
    return starts[starts.indexOf(first?.from ?? first?.above ?? 0) + 1]
  }
  const outcome = parseInstrument(document)
  if (outcome.ok) return outcome
  const refused = outcome.problems.flatMap(({ problem, where }) => (problem === 'bands' ? [where.slice(-7, -6)] : []))
  const lower = refused.flatMap((place) => {
    const start = next(place)
    return start === undefined
      ? []
      : [[`bands-${place}`, bandsFrom(start, bandSets[`bands-${place}`]?.[0]?.above !== undefined)]]
  })
  if (lower.length === 0) return outcome
  return withHighestStarts({
    ...document,
    scoring: { ...document.scoring, rules, bandSets: { ...bandSets, ...Object.fromEntries(lower) } },
  })
}

function answersTo(instrument: Instrument): fc.Arbitrary<Answers> {
  return fc.record(
    Object.fromEntries(
      instrument.items.map((item) => {
        const said = [...answersFor(instrument, item), 'dont-know' as const, undefined]
        const all = item.allowDoesNotApply ? [...said, 'does-not-apply' as const] : said
        return [item.id, fc.constantFrom<Answer | undefined>(...all)]
      }),
    ),
  )
}

const sessions = accepted.chain((outcome) => {
  const answers = outcome.ok
    ? fc.array(answersTo(outcome.instrument), { minLength: 10, maxLength: 10 })
    : fc.constant([])
  return answers.map((said) => ({ outcome, said }))
})

const profiles: Profile[] = [{}, { staffBand: '0' }, { staffBand: '1-4', incomeBand: '500k-1m' }]

/** Every score of a domain or a group whose rule, as overlays leave it, has bands; with its band. */
function bandedScores(instrument: Instrument, answers: Answers) {
  return profiles.flatMap((profile) => {
    const { rules } = prepared(withOverlays(instrument, overlaysFor(instrument, answers, profile).holding))
    return [undefined, ['money']].flatMap((domains) => {
      const result = scoreAnswers(instrument, answers, profile, { domains })
      return [
        ...result.domains.map(({ domain: id, score, band }) => ({ id, score, band })),
        ...result.groups.map(({ group: id, score, band }) => ({ id, score, band })),
      ].filter(({ id, score }) => typeof score === 'object' && rules.get(id)?.rule.bands)
    })
  })
}

test('whatever is answered, by whomever and about which areas, each score lies in a band', () => {
  let scores = 0
  fc.assert(
    fc.property(sessions, ({ outcome, said }) => {
      if (!outcome.ok) return
      const banded = said.flatMap((answers) => bandedScores(outcome.instrument, answers))
      expect(banded.filter(({ band }) => band === 'unknown')).toEqual([])
      scores += banded.length
    }),
    { numRuns: 200 },
  )
  expect(scores).toBeGreaterThan(2000)
}, 60_000)
