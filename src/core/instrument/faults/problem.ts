import type { InstrumentProblem } from '../parseInstrument'

export function unknownReference(where: string, message: string): InstrumentProblem {
  return { problem: 'unknown-reference', where, message }
}

export function scaleProblem(where: string, message: string): InstrumentProblem {
  return { problem: 'scale', where, message }
}

export function repeatedLevels(where: string, levels: { value: number }[]): InstrumentProblem[] {
  return levels
    .filter(({ value }, position) => levels.findIndex((other) => other.value === value) !== position)
    .map(({ value }) => scaleProblem(where, `The level ${value} stands twice.`))
}
