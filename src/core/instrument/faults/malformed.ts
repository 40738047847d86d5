import type { InstrumentProblem } from '../parseInstrument'
import { inWhich, usableId, valueAt } from './saying/inWhich'
import type { Issue } from './saying/sentenceFor'
import { sentenceFor } from './saying/sentenceFor'

/**
 * What a schema finds wrong with a document, in an author's words. Its places name parts by their ids where they have one;
 * where they have none, the sentence says which is meant as people count.
 */
export function malformed(issues: readonly Issue[], document: unknown): InstrumentProblem[] {
  return withoutFollowing(issues.flatMap(plainIssues)).map((plain) => ({
    problem: 'malformed',
    where: placeOf(plain.path, document) || '(file)',
    message: `${inWhich(plain.path, document)}${sentenceFor(plain, document)}`,
  }))
}

/** Of what is of another type altogether nothing else is said. */
function withoutFollowing(issues: readonly Issue[]): Issue[] {
  const mistyped = new Set(issues.filter(isOfWrongType).map(({ path }) => path.join('.')))
  return issues.filter((issue) => isOfWrongType(issue) || !mistyped.has(issue.path.join('.')))
}

function isOfWrongType({ code }: Issue): boolean {
  return code === 'invalid_type'
}

/** Where one of several forms was wanted: what is wrong with the form that was meant, if it can be told which that is. */
function plainIssues(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union' || issue.errors.every(isOfAnotherType)) return [issue]
  const [meant] = issue.errors.toSorted((a, b) => strangeness(a) - strangeness(b))
  if (!meant || meant.length === 0) return [issue]
  return meant.flatMap((inner) => plainIssues({ ...inner, path: [...issue.path, ...inner.path] }))
}

/** Nothing of this form stands there: neither some of its parts nor parts too many. */
function isOfAnotherType(issues: readonly Issue[]): boolean {
  return issues.every(({ code, path }) => path.length === 0 && code !== 'unrecognized_keys' && code !== 'custom')
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
    const id = typeof key === 'number' ? usableId(valueAt(document, path.slice(0, at + 1))) : undefined
    return id ?? String(key)
  })
  return names.join('.')
}
