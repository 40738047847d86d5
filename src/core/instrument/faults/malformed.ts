import type { z } from 'zod'
import type { InstrumentProblem } from '../parseInstrument'
import { wordId } from '../values/wordId'

type Issue = z.core.$ZodIssue

/** What a schema finds wrong with a document, in an author's words; its places name parts by their ids where they have one. */
export function malformed(issue: Issue, document: unknown): InstrumentProblem[] {
  return plainIssues(issue).map((plain) => ({
    problem: 'malformed',
    where: placeOf(plain.path, document) || '(file)',
    message: sentenceFor(plain, document),
  }))
}

/** Where one of several forms was wanted: what is wrong with the form that was probably meant. */
function plainIssues(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union') return [issue]
  const [meant] = issue.errors.toSorted((a, b) => strangeness(a) - strangeness(b))
  if (!meant || meant.length === 0) return [issue]
  return meant.flatMap((inner) => plainIssues({ ...inner, path: [...issue.path, ...inner.path] }))
}

/** How far something is from a form: of another type altogether, else by the keys that the form has not or that it lacks. */
function strangeness(issues: readonly Issue[]): number {
  const each = issues.map((issue) => {
    if (issue.path.length > 0) return 1
    if (issue.code === 'unrecognized_keys') return 10 * issue.keys.length
    return issue.code === 'invalid_value' ? 500 : 1000
  })
  return each.reduce((sum, one) => sum + one, 0)
}

function placeOf(path: readonly PropertyKey[], document: unknown): string {
  const names = path.map((key, at) => {
    const value = valueAt(document, path.slice(0, at + 1))
    const id = typeof key === 'number' && typeof value === 'object' && value !== null && 'id' in value ? value.id : key
    return typeof id === 'string' && wordId.safeParse(id).success ? id : String(key)
  })
  return names.join('.')
}

function sentenceFor(issue: Issue, document: unknown): string {
  if (issue.code === 'unrecognized_keys') return `There is no ${issue.keys.map((key) => `"${key}"`).join(', ')} here.`
  if (issue.code === 'invalid_key') return issue.issues[0]?.message ?? issue.message
  return valueAt(document, issue.path) === undefined ? 'This is missing.' : issue.message
}

function valueAt(document: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => {
    return typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined
  }, document)
}
