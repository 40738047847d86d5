import { describe, expect, test } from 'vitest'
import type { Answer, Answers } from '../../../src/core/instrument/answer'
import { askedItems } from '../../../src/core/instrument/askedItems'
import type { Instrument } from '../../../src/core/instrument/instrumentSchema'
import type { Item } from '../../../src/core/instrument/itemSchema'
import { toNumber } from '../../../src/core/scoring/exact/fraction'
import { scoreAnswers } from '../../../src/core/scoring/scoreAnswers'
import { allShipped, shippedInstrument } from '../../support/builders/sessionBuilders'

const urgent = ({ items }: Instrument) => items.filter((item) => item.redFlags.some(({ effect }) => effect !== 'warn'))
const statutory = (instrument: Instrument) =>
  urgent(instrument).filter((item) => item.redFlags.some((flag) => flag.statutory && flag.effect !== 'warn'))
const perDomain = ({ domains, items }: Instrument) =>
  domains.map(({ id }) => items.filter((item) => item.domain === id).length)
const everyItem = ({ items }: Instrument, answer: (item: Item) => Answer): Answers =>
  Object.fromEntries(items.map((item) => [item.id, answer(item)]))
const groupOf = (instrument: Instrument, said: Answers, id: string) =>
  scoreAnswers(instrument, said, {}).groups.find(({ group }) => group === id)

test('eight instruments ship, each says what it is for, and no item’s id stands for two things', () => {
  expect(allShipped().map(({ id }) => id)).toEqual([
    'advisor-development',
    'benchmarking-readiness',
    'full-diagnosis',
    'outcomes-readiness',
    'quality-areas',
    'quick-check',
    'session-feedback',
    'strategic-planning',
  ])
  expect(allShipped().filter(({ fits }) => !fits)).toEqual([])
  const ids = allShipped().flatMap(({ items }) => items.map(({ id }) => id))
  expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([])
})

describe('quality areas', () => {
  const areas = shippedInstrument('quality-areas')
  const at = (item: Item, level: number): [string, Answer] => [item.id, { level }]

  test('12 areas of 4 + 3 + 3 indicators', () => {
    for (const { id } of areas.domains) {
      const stages = areas.items.filter((item) => item.domain === id).map(({ stage }) => stage)
      expect([id, stages]).toEqual([id, [1, 1, 1, 1, 2, 2, 2, 3, 3, 3]])
    }
    expect(areas.domains).toHaveLength(12)
  })

  test('13 urgent points, all of them among the basics; six rest on law', () => {
    expect(urgent(areas).map(({ stage }) => stage)).toEqual(Array(13).fill(1))
    expect(statutory(areas).map(({ id }) => id)).toEqual([
      'qa-returns',
      'qa-contracts',
      'qa-safe-recruitment',
      'qa-safeguarding',
      'qa-records-and-accounts',
      'qa-data-protection',
    ])
    for (const { id, redFlags } of statutory(areas)) {
      const codes = redFlags.flatMap(({ effect, when }) => (effect === 'capBand' ? when : []))
      expect([id, codes]).toEqual([id, [0, 'dont-know']])
    }
  })

  test('the help with each indicator says when it is partly met', () => {
    expect(areas.items.filter(({ help }) => !help?.en?.includes('It is partly met if ')).map(({ id }) => id)).toEqual(
      [],
    )
  })

  test('an area is at the highest level of which, and of all below, everything is met with evidence seen', () => {
    const [area] = areas.domains
    const items = areas.items.filter((item) => item.domain === area?.id)
    const level = (levels: number[]) => {
      const said = Object.fromEntries(items.map((item, i) => at(item, levels[i] ?? 0)))
      return scoreAnswers(areas, said, {}).domains[0]?.score
    }
    expect(level([3, 3, 3, 3, 3, 3, 3, 3, 3, 3])).toEqual({ n: 3, d: 1 })
    expect(level([3, 3, 3, 3, 3, 3, 3, 3, 3, 2])).toEqual({ n: 2, d: 1 })
    expect(level([3, 3, 3, 3, 2, 3, 3, 3, 3, 3])).toEqual({ n: 1, d: 1 })
    expect(level([3, 3, 3, 1, 3, 3, 3, 3, 3, 3])).toEqual({ n: 0, d: 1 })
  })

  test('two of ten may be left out; with a third nobody can say', () => {
    const [area] = areas.domains
    const items = areas.items.filter((item) => item.domain === area?.id)
    const left = (count: number) => {
      const said = items.map((item, i): [string, Answer] => (i < count ? [item.id, 'does-not-apply'] : at(item, 3)))
      return scoreAnswers(areas, Object.fromEntries(said), {}).domains[0]?.score
    }
    expect([left(2), left(3)]).toEqual([{ n: 3, d: 1 }, 'unknown'])
  })

  test('the organisation stands where its lowest area stands, and that area is named', () => {
    const said = everyItem(areas, (item) => ({ level: item.domain === 'area-money' && item.stage === 2 ? 1 : 3 }))
    expect(groupOf(areas, said, 'organisation-level')).toMatchObject({
      score: { n: 1, d: 1 },
      band: 'stage-1',
      heldBackBy: ['area-money'],
    })
  })
})

describe('outcomes and evaluation', () => {
  const outcomes = shippedInstrument('outcomes-readiness')

  test('6 areas of 4, two urgent points, personal data among what rests on law', () => {
    expect(perDomain(outcomes)).toEqual([4, 4, 4, 4, 4, 4])
    expect([urgent(outcomes).length, statutory(outcomes).length]).toEqual([2, 1])
  })

  test('the stage is that of the weakest of the first three areas; the others cannot lift or lower it', () => {
    const [, , third, , , last] = outcomes.domains
    const said = everyItem(outcomes, ({ domain }) => ({
      level: domain === third?.id ? 2 : domain === last?.id ? 0 : 3,
    }))
    // 8 of 12 is 66.6 %, 'developing', the second of four
    expect(groupOf(outcomes, said, 'outcomes-stage')).toMatchObject({ score: { n: 1, d: 1 }, band: 'building' })
  })

  test('an urgent point in one of the three holds the stage at the start', () => {
    const [flagged] = statutory(outcomes)
    const said = everyItem(outcomes, ({ id }) => ({ level: id === flagged?.id ? 0 : 3 }))
    expect(groupOf(outcomes, said, 'outcomes-stage')?.band).toBe('starting')
  })
})

describe('strategic planning', () => {
  const planning = shippedInstrument('strategic-planning')

  test('6 areas of 4, four urgent points, and the end of the main funding as a flag of its own', () => {
    expect(perDomain(planning)).toEqual([4, 4, 4, 4, 4, 4])
    const effects = urgent(planning).map((item) => item.redFlags.find(({ effect }) => effect !== 'warn')?.effect)
    expect(effects.toSorted()).toEqual(['capBand', 'capBand', 'capBand', 'capBand', 'flag'])
    const ends = everyItem(planning, ({ id }) => ({ level: id === 'plan-main-funding-end' ? 0 : 3 }))
    expect(scoreAnswers(planning, ends, {}).redFlags.map(({ item }) => item)).toEqual(['plan-main-funding-end'])
  })

  test('each question is answered by its weakest area', () => {
    const said = everyItem(planning, ({ domain }) => ({ level: domain === 'looking-outside' ? 1 : 3 }))
    expect(groupOf(planning, said, 'where-are-we-going')?.band).toBe('needs-work')
    expect(groupOf(planning, said, 'how-will-we-get-there')?.band).toBe('strong')
  })

  test('the plan’s own three questions are answered', () => {
    const result = scoreAnswers(
      planning,
      everyItem(planning, () => ({ level: 2 })),
      {},
    )
    expect(result.groups.map(({ group, band }) => [group, band])).toEqual([
      ['where-are-we-going', 'developing'],
      ['how-will-we-get-there', 'developing'],
      ['how-will-we-know', 'developing'],
    ])
  })
})

describe('benchmarking', () => {
  const benchmarking = shippedInstrument('benchmarking-readiness')
  const musts = urgent(benchmarking).map(({ id }) => id)
  const with_ = (more: Record<string, Answer>) =>
    groupOf(benchmarking, { ...everyItem(benchmarking, () => ({ level: 2 })), ...more }, 'ready-to-compare')

  test('5 areas of 4; three musts', () => {
    expect(perDomain(benchmarking)).toEqual([4, 4, 4, 4, 4])
    expect(musts).toHaveLength(3)
  })

  test.each(musts)('‘nearly’ at %s is not ready, and says what to fix', (must) => {
    for (const answer of [{ level: 1 }, { level: 0 }, 'dont-know' as const]) {
      expect(with_({ [must]: answer })).toMatchObject({ band: 'not-yet-ready', heldBackBy: [must] })
    }
  })

  test('with every must ready it is ready, whatever else is missing; a must that nobody discussed leaves it open', () => {
    const others = benchmarking.items.filter(({ id }) => !musts.includes(id))
    expect(with_(Object.fromEntries(others.map(({ id }) => [id, { level: 0 }])))?.band).toBe('ready-to-compare-now')
    const [must = ''] = musts
    expect(with_({ [must]: 'not-discussed' })?.band).toBe('unknown')
  })

  test('a must that is ‘nearly’ settles it, although another was not discussed', () => {
    const [one = '', two = ''] = musts
    expect(with_({ [one]: 'not-discussed', [two]: { level: 1 } })?.band).toBe('not-yet-ready')
  })
})

describe('an advisor’s development', () => {
  const development = shippedInstrument('advisor-development')

  test('8 areas of knowledge, skill and confidence, 12 quiz questions, 10 things to rate', () => {
    expect(development.subject).toBe('advisor')
    expect(perDomain(development)).toEqual([3, 3, 3, 3, 3, 3, 3, 3, 12, 10])
    const quiz = development.items.filter(({ kind }) => kind === 'choice')
    expect(quiz.map(({ options }) => options.filter(({ value }) => value === 1).length)).toEqual(Array(12).fill(1))
    expect(development.items.filter(({ reference }) => reference !== undefined)).toHaveLength(10)
  })

  const said = (numbers: number, right: boolean, off: number) =>
    everyItem(development, (item) => {
      if (item.kind === 'number') return { number: numbers }
      if (item.kind !== 'choice') return { level: Math.min(3, (item.reference ?? 0) + off) }
      return { option: item.options.find(({ value }) => value === (right ? 1 : 0))?.id ?? '' }
    })
  const raised = (answers: Answers) =>
    scoreAnswers(development, answers, {}).signals.flatMap(({ signal, raised: is }) => (is ? [signal] : []))

  test('sure of everything and wrong in the quiz is said; so are unsafe answers', () => {
    expect(raised(said(9, false, 0))).toEqual(['sure-but-not-right', 'wrong-on-safety'])
    expect(raised(said(9, true, 0))).toEqual([])
    expect(raised(said(5, true, 0))).toEqual([])
  })

  test('the case: how many exactly, how many within one level, and how generous on average', () => {
    const figure = (off: number, id: string) => {
      const score = groupOf(development, said(5, true, off), id)?.score
      return typeof score === 'object' ? toNumber(score) : score
    }
    expect([figure(0, 'case-exact'), figure(0, 'case-generous')]).toEqual([100, 0])
    expect(figure(3, 'case-generous')).toBeGreaterThan(1)
    expect(raised(said(5, true, 3))).toContain('rates-generously')
  })

  test('the case says nothing before eight of its ten things are rated', () => {
    const answers = said(5, true, 3)
    const rated = development.items.filter(({ reference }) => reference !== undefined).map(({ id }) => id)
    const without = (some: number): Answers => ({
      ...answers,
      ...Object.fromEntries(rated.slice(0, some).map((id) => [id, 'dont-know' as const])),
    })
    expect(groupOf(development, without(2), 'case-generous')?.score).toEqual(
      expect.objectContaining({ d: expect.any(Number) }),
    )
    expect(groupOf(development, without(3), 'case-generous')?.score).toBe('unknown')
    expect(raised(without(3))).not.toContain('rates-generously')
  })

  test('a construct is the mean of its eight questions', () => {
    expect(groupOf(development, said(7, true, 0), 'confidence')?.score).toEqual({ n: 7, d: 1 })
  })
})

describe('feedback', () => {
  const feedback = shippedInstrument('session-feedback')
  const asked = (occasion: string) => askedItems(feedback, {}, {}, occasion)

  test.each([
    ['close-group', 8],
    ['close-advisor', 8],
    ['later-group', 6],
    ['later-advisor', 6],
  ])('%s is asked %d questions and has one open box', (occasion, questions) => {
    const kinds = asked(occasion).map(({ kind }) => kind)
    expect(kinds.filter((kind) => kind !== 'text')).toHaveLength(questions)
    expect(kinds.filter((kind) => kind === 'text')).toHaveLength(1)
  })

  test('the share of the two best answers is what counts, and nothing leads to a plan', () => {
    const said = Object.fromEntries(
      asked('close-group')
        .filter(({ kind }) => kind === 'levels')
        .map(({ id }, i) => [id, { level: i < 6 ? 4 : 3 }]),
    )
    const [result] = scoreAnswers(feedback, said, {}, { occasion: 'close-group' }).domains
    expect([result?.score, feedback.priorities.most]).toEqual([{ n: 75, d: 1 }, 0])
  })

  test('how many priorities were finished by then is counted, and has no score', () => {
    const share = (finished: number) => {
      const levels = asked('later-group').filter(({ kind }) => kind === 'levels')
      const said = levels.map(({ id }) => [id, { level: id === 'feedback-priorities-finished' ? finished : 5 }])
      const { domains } = scoreAnswers(feedback, Object.fromEntries(said), {}, { occasion: 'later-group' })
      return domains.find(({ domain }) => domain === 'feedback-later')?.score
    }
    expect([share(1), share(5)]).toEqual([
      { n: 100, d: 1 },
      { n: 100, d: 1 },
    ])
  })
})
