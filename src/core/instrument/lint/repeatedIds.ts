import type { Instrument } from '../instrumentSchema'
import type { Found } from './lintFinding'

/** One id for one thing in the whole file, whatever kind of thing it is; evidence and bands within their own list. */
export function repeatedIds(instrument: Instrument): Found[] {
  const { domains, items, signals, orders, scoring } = instrument
  const everywhere = Object.entries({ domains, items, signals, orders, 'scoring.groups': scoring.groups })
  return [
    ...repeated(everywhere.flatMap(([where, named]) => named.map(({ id }) => ({ id, where: `${where}.${id}` })))),
    ...items.flatMap((item) =>
      repeated(item.evidence.map(({ id }) => ({ id, where: `items.${item.id}.evidence.${id}` }))),
    ),
  ]
}

function repeated(named: { id: string; where: string }[]): Found[] {
  return named
    .filter(({ id }, position) => named.findIndex((other) => other.id === id) !== position)
    .map(({ id, where }) => ({ kind: 'repeated-id', where, message: `The id '${id}' stands for something else too.` }))
}
