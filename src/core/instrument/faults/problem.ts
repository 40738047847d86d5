import type { InstrumentProblem } from '../parseInstrument'
import { meantOrThere } from './saying/listed'
import { ordinal } from './saying/ordinal'

export function unknownReference(where: string, message: string): InstrumentProblem {
  return { problem: 'unknown-reference', where, message }
}

export function scaleProblem(where: string, message: string): InstrumentProblem {
  return { problem: 'scale', where, message }
}

/** Ends 'There is no level set 'fuor'.' with what was probably meant, or else with what there is. */
export function noSuch(where: string, sentence: string, { said, known }: Named): InstrumentProblem {
  return unknownReference(where, `${sentence} ${meantOrThere(said, known)}`)
}
type Named = { said: string; known: readonly string[] }

export function repeatedLevels(where: string, levels: { value: number }[]): InstrumentProblem[] {
  return repeated(levels.map(({ value }) => value)).map(({ name, places }) =>
    scaleProblem(where, `The level ${name} stands twice: it is the ${bothPlaces(places)} level.`),
  )
}

export function repeatedId(where: string, what: string, { name, places }: Repeated): InstrumentProblem {
  const message = `The id '${name}' stands twice: of the ${bothPlaces(places)} ${what}.`
  return { problem: 'duplicate-id', where, message }
}

/** A name that stood in the list before, and the positions of the two. */
export type Repeated<Name = string | number> = { name: Name; places: [number, number] }

export function repeated<Name>(names: readonly Name[]): Repeated<Name>[] {
  const first = new Map<Name, number>()
  return names.flatMap((name, position) => {
    const before = first.get(name)
    if (before === undefined) first.set(name, position)
    return before === undefined ? [] : [{ name, places: [before, position] }]
  })
}

/** Two positions in a list, as people count. */
export function bothPlaces([one, other]: [number, number]): string {
  return `${ordinal(one)} and the ${ordinal(other)}`
}
