import { profileCodes } from '../../organisation/profileCodes'
import type { Condition } from '../condition'
import { itemsIn, testsIn } from '../condition'
import type { Instrument, Occasion, SignalTest } from '../instrumentSchema'
import type { Item } from '../itemSchema'
import type { InstrumentProblem } from '../parseInstrument'
import { kindProblems } from './kindProblems'
import { noSuch, repeated, repeatedId, repeatedLevels, unknownReference } from './problem'
import { singular } from './saying/inWhich'
import { meantOrThere } from './saying/listed'
import type { ItemScales } from './scored'
import { textsIn } from './textsIn'

/** Ids that stand twice, and names of things that are not there. */
export function referenceProblems(instrument: Instrument, scales: ItemScales): InstrumentProblem[] {
  const known = namesIn(instrument)
  return [
    ...duplicates('domains', instrument.domains),
    ...duplicates('items', instrument.items),
    ...duplicates('signals', instrument.signals),
    ...duplicates('orders', instrument.orders),
    ...duplicates('occasions', instrument.occasions),
    ...duplicates('scoring.overlays', instrument.scoring.overlays),
    ...Object.entries(instrument.levelSets).flatMap(([id, levels]) => repeatedLevels(`levelSets.${id}`, levels)),
    ...instrument.items.flatMap((item, position) => [
      ...itemProblems(instrument, item, known),
      ...kindProblems(item, scales.get(item.id)),
      ...(item.appliesWhen ? conditionProblems(item.appliesWhen, { item, position }, known) : []),
    ]),
    ...instrument.orders.flatMap(({ id, items }) => [
      ...unknownItems(known, `orders.${id}`, items),
      ...repeated(items).map((twice) => repeatedId(`orders.${id}`, 'item', twice)),
    ]),
    ...instrument.signals.flatMap((signal) => signal.any.flatMap((test) => signalProblems(known, signal.id, test))),
    ...instrument.occasions.flatMap(occasionProblems),
    ...overlayConditions(instrument, known),
    ...textProblems(instrument),
  ]
}

/** What can be named, and where each item first stands. */
type Names = { items: Map<string, number>; domains: Set<string>; scored: Set<string>; occasions: Set<string> }

function namesIn({ items, domains, scoring, occasions }: Instrument): Names {
  const places = new Map<string, number>()
  items.forEach(({ id }, position) => {
    if (!places.has(id)) places.set(id, position)
  })
  return {
    items: places,
    domains: new Set(domains.map(({ id }) => id)),
    scored: new Set([...domains, ...scoring.groups].map(({ id }) => id)),
    occasions: new Set(occasions.map(({ id }) => id)),
  }
}

function itemProblems({ levelSets }: Instrument, item: Item, known: Names): InstrumentProblem[] {
  const where = `items.${item.id}`
  const problems: InstrumentProblem[] = []
  const unknown = (what: string, said: string, there: string[]) =>
    problems.push(noSuch(where, `There is no ${what} '${said}'.`, { said, known: there }))
  if (!known.domains.has(item.domain)) unknown('domain', item.domain, [...known.domains])
  if (item.levelSet && !levelSets[item.levelSet]) unknown('level set', item.levelSet, Object.keys(levelSets))
  const replacement = item.retired?.replacedBy
  if (replacement) problems.push(...unknownItems(known, where, [replacement]))
  if (replacement === item.id) problems.push(unknownReference(where, 'An item cannot replace itself.'))
  for (const level of item.levels) {
    problems.push(...unknownItems(known, `${where}.levels.${level.value}`, level.advice?.needs ?? []))
  }
  problems.push(...unknownItems(known, where, item.advice?.needs ?? []))
  problems.push(...unknownOccasions(known, where, item.occasions ?? []))
  return problems
}

/** What is asked again was asked before: occasions stand in the order of time. */
function occasionProblems({ id, then }: Occasion, position: number, all: readonly Occasion[]): InstrumentProblem[] {
  const known = all.map((occasion) => occasion.id)
  if (then === undefined || known.slice(0, position).includes(then)) return []
  const where = `occasions.${id}.then`
  if (known.includes(then)) return [unknownReference(where, `'${then}' is not an earlier occasion.`)]
  return [noSuch(where, `There is no occasion '${then}'.`, { said: then, known })]
}

function signalProblems(known: Names, id: string, test: SignalTest): InstrumentProblem[] {
  const where = `signals.${id}`
  if ('all' in test) return test.all.flatMap((each) => signalProblems(known, id, each))
  if ('atLeast' in test) return Array.isArray(test.of) ? unknownItems(known, where, test.of) : []
  if (known.scored.has(test.score)) return []
  return [
    noSuch(where, `'${test.score}' is neither a domain nor a group.`, { said: test.score, known: [...known.scored] }),
  ]
}

/** A condition may look back only: then there is always an order in which to ask. */
function conditionProblems(
  condition: Condition,
  { item, position }: { item: Item; position: number },
  known: Names,
): InstrumentProblem[] {
  const later = itemsIn(condition)
    .filter((id) => (known.items.get(id) ?? position) >= position)
    .map((id) => `'${id}' is not an earlier item. ${laterOrMeant(id, position, known)}`)
  return [...later, ...unknownCodesIn(condition)].map((message) => ({
    problem: 'condition',
    where: `items.${item.id}.appliesWhen`,
    message,
  }))
}

function laterOrMeant(id: string, position: number, { items }: Names): string {
  if (items.has(id)) return 'A question can rest only on those that stand before it.'
  return meantOrThere(id, [...items.keys()].slice(0, position))
}

function noItem(id: string): string {
  return `There is no item '${id}'.`
}

/** An overlay is put in place after everything was asked: it may look at any item. */
function overlayConditions({ scoring }: Instrument, known: Names): InstrumentProblem[] {
  return scoring.overlays.flatMap(({ id, when }) => {
    const unknown = itemsIn(when).filter((item) => !known.items.has(item))
    const messages = [
      ...unknown.map((item) => `${noItem(item)} ${meantOrThere(item, [...known.items.keys()])}`),
      ...unknownCodesIn(when),
    ]
    return messages.map((message) => ({ problem: 'condition', where: `scoring.overlays.${id}.when`, message }))
  })
}

function unknownCodesIn(condition: Condition): string[] {
  return testsIn(condition).flatMap((test) => {
    if (!('profile' in test)) return []
    const codes: readonly string[] = profileCodes[test.profile]
    return test.in
      .filter((code) => !codes.includes(code))
      .map((code) => `'${code}' is not a code of ${test.profile}. ${meantOrThere(code, codes)}`)
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
  const what = singular(where.split('.').at(-1))
  return repeated(named.map(({ id }) => id)).map((twice) => repeatedId(`${where}.${twice.name}`, what, twice))
}

function unknownItems({ items }: Names, where: string, ids: string[]): InstrumentProblem[] {
  return ids
    .filter((id) => !items.has(id))
    .map((id) => noSuch(where, noItem(id), { said: id, known: [...items.keys()] }))
}

function unknownOccasions({ occasions }: Names, where: string, ids: string[]): InstrumentProblem[] {
  return ids
    .filter((id) => !occasions.has(id))
    .map((id) => noSuch(where, `There is no occasion '${id}'.`, { said: id, known: [...occasions] }))
}
