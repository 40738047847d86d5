import { describe, expect, test } from 'vitest'
import type { Answer } from '../../../src/core/instrument/answer'
import type { Instrument } from '../../../src/core/instrument/instrumentSchema'
import { groupStandings } from '../../../src/core/scoring/findings/groupStanding'
import { scoreAnswers } from '../../../src/core/scoring/scoreAnswers'
import { withHeldGroup } from '../../support/builders/heldGroup'
import { answers } from '../../support/builders/instrumentBuilders'
import { everyItem, shippedInstrument } from '../../support/builders/sessionBuilders'

function standings(instrument: Instrument, said: Record<string, number | Answer>) {
  return groupStandings(instrument, scoreAnswers(instrument, answers(said), {}))
}

const bandIds = (all: ReturnType<typeof standings>) => all.map(({ band }) => (band === 'none' ? band : band.id))

describe('a stage that the weakest of some areas sets', () => {
  const outcomes = shippedInstrument('outcomes-readiness')
  const inArea = (area: string, level: number) =>
    Object.fromEntries(outcomes.items.filter(({ domain }) => domain === area).map(({ id }) => [id, level]))

  test('names the area that it waits for, and says what the stage means', () => {
    const [stage] = standings(outcomes, { ...everyItem(outcomes, 3), ...inArea('collecting', 2) })
    expect(stage).toMatchObject({ band: { id: 'building' }, waitsFor: ['collecting'], fixFirst: 'none', missing: [] })
  })

  test('waits for nothing once all of them are at the best', () => {
    expect(standings(outcomes, everyItem(outcomes, 3))[0]).toMatchObject({ band: { id: 'sharing' }, waitsFor: [] })
  })

  test('is not said before all of them have a result, and says which have none', () => {
    const [stage] = standings(outcomes, inArea('aims-and-outcomes', 2))
    expect(stage).toMatchObject({ band: 'none', waitsFor: [], missing: ['signs-and-needs', 'collecting'] })
  })
})

describe('a gate of a few questions', () => {
  const benchmarking = shippedInstrument('benchmarking-readiness')
  const gate = (said: Record<string, number | Answer>) => standings(benchmarking, said)[0]

  test('names one thing to put right first: of those furthest from ready, the first that is asked', () => {
    const but = { 'compare-figures-complete': 1, 'compare-consent-and-terms': 0, 'compare-no-league-tables': 0 }
    expect(gate(everyItem(benchmarking, 2, but))).toMatchObject({
      band: { id: 'not-yet-ready' },
      fixFirst: 'compare-consent-and-terms',
      waitsFor: [],
    })
  })

  test('names it although the others were not discussed', () => {
    expect(gate({ 'compare-no-league-tables': 1 })).toMatchObject({
      band: { id: 'not-yet-ready' },
      fixFirst: 'compare-no-league-tables',
    })
    expect(gate({ 'compare-no-league-tables': 2 })).toMatchObject({ band: 'none', fixFirst: 'none' })
  })

  test('names nothing once all are ready', () => {
    expect(gate(everyItem(benchmarking, 2))).toMatchObject({ band: { id: 'ready-to-compare-now' }, fixFirst: 'none' })
  })
})

describe('a question of its own that areas answer together', () => {
  const planning = shippedInstrument('strategic-planning')

  test('is held down by an urgent point, which is then what it waits for', () => {
    const held = withHeldGroup(planning)
    const all = standings(held, everyItem(held, 3, { 'plan-budget': 0 }))
    expect(bandIds(all)).toEqual(['strong', 'needs-work', 'strong'])
    expect(all[1]).toMatchObject({ heldDownBy: ['plan-budget'], bandBeforeCap: { id: 'working' }, waitsFor: [] })
  })

  test('is at needs-work with the area that an urgent point holds there, and waits for that area', () => {
    const all = standings(planning, everyItem(planning, 3, { 'plan-budget': 0 }))
    expect(bandIds(all)).toEqual(['strong', 'needs-work', 'strong'])
    expect(all[1]).toMatchObject({ heldDownBy: [], waitsFor: ['the-plan'] })
  })

  test('is as good as its weakest area, and waits for all that are no better', () => {
    const weak = { 'plan-changes-around-us': 0, 'plan-values': 0, 'plan-who-comes-first': 1 }
    const [where] = standings(planning, everyItem(planning, 3, weak))
    // 7 of 12 is 58 %, 9 of 12 is 75 %: developing, working and strong.
    expect(where).toMatchObject({ band: { id: 'developing' }, waitsFor: ['who-we-are'] })
    const both = everyItem(planning, 3, { ...weak, 'plan-others-around-us': 2 })
    // 8 of 12 is 67 %: more than 58 %, and developing as well.
    expect(standings(planning, both)[0]?.waitsFor).toEqual(['who-we-are', 'looking-outside'])
  })

  test('has a band that all of its areas make', () => {
    expect(bandIds(standings(planning, everyItem(planning, 2)))).toEqual(['developing', 'developing', 'developing'])
  })
})

test('levels of staged areas are said elsewhere, and figures without bands have no next step', () => {
  expect(standings(shippedInstrument('quality-areas'), {})).toEqual([])
  const own = shippedInstrument('advisor-development')
  const rated = own.items.filter(({ kind }) => kind === 'number').map(({ id }) => [id, { number: 7 }])
  const knowledge = standings(own, Object.fromEntries(rated)).find(({ group }) => group.id === 'knowledge')
  expect(knowledge).toMatchObject({ band: 'none', figure: { value: 7 }, waitsFor: [], fixFirst: 'none' })
})
