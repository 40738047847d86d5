import { bothPlaces, repeated } from '../faults/problem'
import type { Instrument } from '../instrumentSchema'
import type { Found } from './lintFinding'

type Named = { id: string; where: string }

/** One id for one thing in the whole file, whatever kind of thing it is; evidence and bands within their own list. */
export function repeatedIds(instrument: Instrument): Found[] {
  const { domains, items, signals, orders, scoring } = instrument
  const lists = Object.entries({ domains, items, signals, orders, 'scoring.groups': scoring.groups })
  const everywhere = lists.flatMap(([where, named]) => named.map(({ id }) => ({ id, where: `${where}.${id}` })))
  return [
    ...twice(everywhere, ([one]) => `stands for something else too: ${everywhere[one]?.where}.`),
    ...items.flatMap(({ id: item, evidence }) => {
      const pieces = evidence.map(({ id }) => ({ id, where: `items.${item}.evidence.${id}` }))
      return twice(pieces, (places) => `stands twice: it is the ${bothPlaces(places)} piece of evidence.`)
    }),
  ]
}

function twice(named: Named[], so: (places: [number, number]) => string): Found[] {
  return repeated(named.map(({ id }) => id)).map(({ name, places }) => ({
    kind: 'repeated-id',
    where: named[places[1]]?.where ?? '',
    message: `The id '${name}' ${so(places)}`,
  }))
}
