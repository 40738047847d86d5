import type { InstrumentProblem } from '../parseInstrument'

export function unknownReference(where: string, message: string): InstrumentProblem {
  return { problem: 'unknown-reference', where, message }
}

export function scaleProblem(where: string, message: string): InstrumentProblem {
  return { problem: 'scale', where, message }
}

export function repeatedLevels(where: string, levels: { value: number }[]): InstrumentProblem[] {
  const seen = new Set<number>()
  return levels.flatMap(({ value }) => {
    if (seen.has(value)) return [scaleProblem(where, `The level ${value} stands twice.`)]
    seen.add(value)
    return []
  })
}
