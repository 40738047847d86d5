import { profileCodes } from '../../organisation/profileCodes'
import type { Condition } from '../condition'
import { itemsIn } from '../condition'
import type { Instrument, Item } from '../instrumentSchema'
import { levelsOf } from '../levels'
import type { InstrumentProblem } from '../parseInstrument'
import { textsIn } from './textsIn'

/** Ids that stand twice, and names of things that are not there. */
export function referenceProblems(instrument: Instrument): InstrumentProblem[] {
  return [
    ...duplicates('domains', instrument.domains),
    ...duplicates('items', instrument.items),
    ...duplicates('signals', instrument.signals),
    ...duplicates('orders', instrument.orders),
    ...Object.entries(instrument.levelSets).flatMap(([id, levels]) => repeatedLevels(`levelSets.${id}`, levels)),
    ...instrument.items.flatMap((item, position) => itemProblems(instrument, item, position)),
    ...instrument.orders.flatMap((order) => unknownItems(instrument, `orders.${order.id}`, order.items)),
    ...instrument.signals.flatMap((signal) =>
      signal.any.flatMap(({ of }) => (Array.isArray(of) ? unknownItems(instrument, `signals.${signal.id}`, of) : [])),
    ),
    ...textProblems(instrument),
  ]
}

function itemProblems(instrument: Instrument, item: Item, position: number): InstrumentProblem[] {
  const where = `items.${item.id}`
  const problems: InstrumentProblem[] = []
  const unknown = (message: string) => problems.push({ problem: 'unknown-reference', where, message })
  if (!instrument.domains.some((domain) => domain.id === item.domain)) unknown(`There is no domain '${item.domain}'.`)
  if (item.levelSet && !instrument.levelSets[item.levelSet]) unknown(`There is no level set '${item.levelSet}'.`)
  const replacement = item.retired?.replacedBy
  if (replacement) problems.push(...unknownItems(instrument, where, [replacement]))
  for (const level of item.levels) {
    problems.push(...unknownItems(instrument, `${where}.levels.${level.value}`, level.advice?.needs ?? []))
  }
  problems.push(...scaleProblems(instrument, item))
  if (item.appliesWhen) problems.push(...conditionProblems(instrument, item.appliesWhen, where, position))
  return problems
}

function scaleProblems(instrument: Instrument, item: Item): InstrumentProblem[] {
  const where = `items.${item.id}.levels`
  const values = levelsOf(instrument, item).map((level) => level.value)
  const twice = repeatedLevels(where, item.levels)
  if (twice.length > 0) return twice
  if (values.length < 2) return [{ problem: 'scale', where, message: 'An item needs at least two levels.' }]
  const strange = item.redFlags
    .flatMap((flag) => flag.when)
    .filter((code) => typeof code === 'number' && !values.includes(code))
  if (strange.length === 0) return []
  return [
    { problem: 'scale', where: `items.${item.id}.redFlags`, message: `No level has the value ${strange.join(', ')}.` },
  ]
}

function repeatedLevels(where: string, levels: { value: number }[]): InstrumentProblem[] {
  return levels
    .filter(({ value }, position) => levels.findIndex((other) => other.value === value) !== position)
    .map(({ value }) => ({ problem: 'scale', where, message: `The level ${value} stands twice.` }))
}

/** A condition may look back only: then there is always an order in which to ask. */
function conditionProblems(
  instrument: Instrument,
  condition: Condition,
  where: string,
  position: number,
): InstrumentProblem[] {
  const earlier = new Set(instrument.items.slice(0, position).map((item) => item.id))
  const later = itemsIn(condition)
    .filter((id) => !earlier.has(id))
    .map((id) => `'${id}' is not an earlier item.`)
  return [...later, ...unknownCodesIn(condition)].map((message) => ({
    problem: 'condition',
    where: `${where}.appliesWhen`,
    message,
  }))
}

function unknownCodesIn(condition: Condition): string[] {
  if ('profile' in condition) {
    const codes: readonly string[] = profileCodes[condition.profile]
    return condition.in
      .filter((code) => !codes.includes(code))
      .map((code) => `'${code}' is not a code of ${condition.profile}.`)
  }
  if ('not' in condition) return unknownCodesIn(condition.not)
  if ('all' in condition) return condition.all.flatMap(unknownCodesIn)
  if ('any' in condition) return condition.any.flatMap(unknownCodesIn)
  return []
}

function textProblems(instrument: Instrument): InstrumentProblem[] {
  return textsIn(instrument, '')
    .filter(({ text }) => !(instrument.baseLanguage in text))
    .map(({ where }) => ({
      problem: 'malformed',
      where,
      message: `The text in the base language '${instrument.baseLanguage}' is missing.`,
    }))
}

function duplicates(where: string, named: { id: string }[]): InstrumentProblem[] {
  const seen = new Set<string>()
  return named.flatMap(({ id }) => {
    if (!seen.has(id)) {
      seen.add(id)
      return []
    }
    return [{ problem: 'duplicate-id' as const, where: `${where}.${id}`, message: `The id '${id}' stands twice.` }]
  })
}

function unknownItems(instrument: Instrument, where: string, ids: string[]): InstrumentProblem[] {
  return ids
    .filter((id) => !instrument.items.some((item) => item.id === id))
    .map((id) => ({ problem: 'unknown-reference', where, message: `There is no item '${id}'.` }))
}
