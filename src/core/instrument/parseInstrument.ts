import { z } from 'zod'
import { referenceProblems } from './faults/referenceProblems'
import { scoringProblems } from './faults/scoringProblems'
import type { Instrument } from './instrumentSchema'
import { instrumentSchema } from './instrumentSchema'

/** What can be wrong with an instrument file. `where` is a path into the file, for its author. */
export type InstrumentProblem =
  | { problem: 'malformed'; where: string; message: string }
  | { problem: 'newer-format'; where: string; message: string }
  | { problem: 'duplicate-id'; where: string; message: string }
  | { problem: 'unknown-reference'; where: string; message: string }
  | { problem: 'condition'; where: string; message: string }
  | { problem: 'scale'; where: string; message: string }
  | { problem: 'bands'; where: string; message: string }

export type ParsedInstrument = { ok: true; instrument: Instrument } | { ok: false; problems: InstrumentProblem[] }

/** The door for instrument files: everything wrong is reported at once, with its place. */
export function parseInstrument(document: unknown): ParsedInstrument {
  if (isNewerFormat(document)) {
    const message = 'This instrument was made for a newer version of Soundings. Update the app, then open it again.'
    return { ok: false, problems: [{ problem: 'newer-format', where: 'schemaVersion', message }] }
  }
  const tooDeep = placeTooDeep(document)
  if (tooDeep) return { ok: false, problems: [{ problem: 'malformed', where: tooDeep, message: 'Too deeply nested.' }] }
  const shape = instrumentSchema.safeParse(document)
  if (!shape.success) return { ok: false, problems: shape.error.issues.map(malformed) }
  const problems = [...referenceProblems(shape.data), ...scoringProblems(shape.data)]
  return problems.length === 0 ? { ok: true, instrument: shape.data } : { ok: false, problems }
}

function isNewerFormat(document: unknown): boolean {
  const version = z.object({ schemaVersion: z.int().min(2) }).safeParse(document)
  return version.success
}

/** Far more than any instrument needs, far less than what would exhaust the stack of those who walk it. */
const deepest = 60

/** Where a document is nested too deeply, if it is; walked without recursion, because a file may be hostile. */
function placeTooDeep(document: unknown): string | undefined {
  const open: { value: unknown; path: string[] }[] = [{ value: document, path: [] }]
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, path } = next
    if (typeof value !== 'object' || value === null) continue
    if (path.length >= deepest) return path.slice(0, 6).join('.')
    for (const [key, member] of Object.entries(value)) open.push({ value: member, path: [...path, key] })
  }
  return undefined
}

function malformed(issue: z.core.$ZodIssue): InstrumentProblem {
  return { problem: 'malformed', where: issue.path.join('.') || '(file)', message: issue.message }
}
