import { mayBeUrgent } from '../../scoring/redFlags'
import { isQuestion } from '../askedItems'
import { canAnswer } from '../faults/canAnswer'
import { listed } from '../faults/saying/listed'
import { shown } from '../faults/saying/shown'
import type { Instrument, SignalTest } from '../instrumentSchema'
import type { Item } from '../itemSchema'
import { levelsOf } from '../levels'
import type { Found } from './lintFinding'

type Answerable = { item: Item; levels: number[] }

/** Red flags and signals that rest on what nobody can answer. */
export function neverRaised(instrument: Instrument): Found[] {
  const asked = instrument.items
    .filter(isQuestion)
    .map((item) => ({ item, levels: levelsOf(instrument, item).map(({ value }) => value) }))
  return [
    ...asked.flatMap(idleFlags),
    ...instrument.signals.flatMap(({ id, any }) => any.flatMap((test) => idleSignal(id, test, asked))),
  ]
}

function idleFlags({ item, levels }: Answerable): Found[] {
  return item.redFlags.flatMap(({ when }, position) =>
    when
      .filter((code) => !canAnswer(item, levels, code))
      .map((code) => found(`items.${item.id}.redFlags.${position}`, `Nobody can answer ${shown(code)} here.`)),
  )
}

function idleSignal(id: string, test: SignalTest, asked: readonly Answerable[]): Found[] {
  if ('all' in test) return test.all.flatMap((each) => idleSignal(id, each, asked))
  if ('score' in test) return []
  const { atLeast, of, are } = test
  const where = `signals.${id}`
  const looked = asked.filter(({ item }) => isLookedAt(item, of))
  const strange = are.filter((code) => !looked.some(({ item, levels }) => canAnswer(item, levels, code)))
  if (strange.length > 0) {
    return [found(where, `None of its questions can be answered ${listed(strange.map(shown), 'or')}.`)]
  }
  const able = looked.filter(({ item, levels }) => are.some((code) => canAnswer(item, levels, code))).length
  return able < atLeast ? [found(where, `It asks for ${atLeast} such answers, but only ${able} can be given.`)] : []
}

function isLookedAt(item: Item, of: Extract<SignalTest, { atLeast: number }>['of']): boolean {
  if (of === 'all-items') return true
  return of === 'red-flag-items' ? mayBeUrgent(item) : of.includes(item.id)
}

function found(where: string, message: string): Found {
  return { kind: 'never-raised', where, message }
}
