import { create } from 'zustand'
import type { Item } from '../../../../core/instrument/itemSchema'
import type { kindsEn } from '../../words/kindsEn'
import type { NumberProblem } from './parseNumber'

/** What stands in a number's field and is none: not an answer, so nothing that is saved knows of it. By item. */
type TypedNumbers = {
  wrong: Readonly<Record<string, NumberProblem | undefined>>
  tell: (item: string, problem: NumberProblem | undefined) => void
}

export const useTypedNumbers = create<TypedNumbers>()((set) => ({
  wrong: {},
  tell: (item, problem) =>
    set(({ wrong }) => (wrong[item] === problem ? { wrong } : { wrong: { ...wrong, [item]: problem } })),
}))

export function problemInWords(problem: NumberProblem, { number }: Item, { wrong }: typeof kindsEn): string {
  if (problem === 'too-low') return wrong[problem](number?.from ?? 0)
  return problem === 'too-high' ? wrong[problem](number?.to ?? 0) : wrong[problem]
}
