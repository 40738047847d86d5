import { profileCodes } from '../../organisation/profileCodes'
import type { Condition } from '../condition'
import { itemsIn, testsIn } from '../condition'
import type { Instrument, SignalTest } from '../instrumentSchema'
import type { Item } from '../itemSchema'
import type { InstrumentProblem } from '../parseInstrument'
import { kindProblems } from './kindProblems'
import { repeatedLevels, unknownReference } from './problem'
import { textsIn } from './textsIn'

/** Ids that stand twice, and names of things that are not there. */
export function referenceProblems(instrument: Instrument): InstrumentProblem[] {
  return [
    ...duplicates('domains', instrument.domains),
    ...duplicates('items', instrument.items),
    ...duplicates('signals', instrument.signals),
    ...duplicates('orders', instrument.orders),
    ...duplicates('occasions', instrument.occasions),
    ...duplicates('scoring.overlays', instrument.scoring.overlays),
    ...Object.entries(instrument.levelSets).flatMap(([id, levels]) => repeatedLevels(`levelSets.${id}`, levels)),
    ...instrument.items.flatMap((item, position) => itemProblems(instrument, item, position)),
    ...instrument.orders.flatMap((order) => unknownItems(instrument, `orders.${order.id}`, order.items)),
    ...instrument.signals.flatMap((signal) =>
      signal.any.flatMap((test) => signalProblems(instrument, signal.id, test)),
    ),
    ...instrument.occasions.flatMap(({ id, then }) =>
      then === undefined ? [] : unknownOccasions(instrument, `occasions.${id}`, [then]),
    ),
    ...overlayConditions(instrument),
    ...textProblems(instrument),
  ]
}

function itemProblems(instrument: Instrument, item: Item, position: number): InstrumentProblem[] {
  const where = `items.${item.id}`
  const problems: InstrumentProblem[] = []
  const unknown = (message: string) => problems.push(unknownReference(where, message))
  if (!instrument.domains.some((domain) => domain.id === item.domain)) unknown(`There is no domain '${item.domain}'.`)
  if (item.levelSet && !instrument.levelSets[item.levelSet]) unknown(`There is no level set '${item.levelSet}'.`)
  const replacement = item.retired?.replacedBy
  if (replacement) problems.push(...unknownItems(instrument, where, [replacement]))
  for (const level of item.levels) {
    problems.push(...unknownItems(instrument, `${where}.levels.${level.value}`, level.advice?.needs ?? []))
  }
  problems.push(...unknownItems(instrument, where, item.advice?.needs ?? []))
  problems.push(...unknownOccasions(instrument, where, item.occasions ?? []))
  problems.push(...kindProblems(instrument, item))
  if (item.appliesWhen) problems.push(...conditionProblems(instrument, item.appliesWhen, where, position))
  return problems
}

function signalProblems(instrument: Instrument, id: string, test: SignalTest): InstrumentProblem[] {
  const where = `signals.${id}`
  if ('all' in test) return test.all.flatMap((each) => signalProblems(instrument, id, each))
  if ('atLeast' in test) return Array.isArray(test.of) ? unknownItems(instrument, where, test.of) : []
  const scored = [...instrument.domains, ...instrument.scoring.groups]
  if (scored.some((one) => one.id === test.score)) return []
  return [unknownReference(where, `'${test.score}' is neither a domain nor a group.`)]
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

/** An overlay is put in place after everything was asked: it may look at any item. */
function overlayConditions({ items, scoring }: Instrument): InstrumentProblem[] {
  return scoring.overlays.flatMap(({ id, when }) => {
    const unknown = itemsIn(when).filter((item) => !items.some((other) => other.id === item))
    const messages = [...unknown.map((item) => `There is no item '${item}'.`), ...unknownCodesIn(when)]
    return messages.map((message) => ({ problem: 'condition', where: `scoring.overlays.${id}.when`, message }))
  })
}

function unknownCodesIn(condition: Condition): string[] {
  return testsIn(condition).flatMap((test) => {
    if (!('profile' in test)) return []
    const codes: readonly string[] = profileCodes[test.profile]
    return test.in.filter((code) => !codes.includes(code)).map((code) => `'${code}' is not a code of ${test.profile}.`)
  })
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
    .map((id) => unknownReference(where, `There is no item '${id}'.`))
}

function unknownOccasions({ occasions }: Instrument, where: string, ids: string[]): InstrumentProblem[] {
  return ids
    .filter((id) => !occasions.some((occasion) => occasion.id === id))
    .map((id) => unknownReference(where, `There is no occasion '${id}'.`))
}
