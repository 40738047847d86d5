import { z } from 'zod'
import type { Instrument } from './instrumentSchema'
import { instrumentSchema } from './instrumentSchema'
import { referenceProblems } from './referenceProblems'
import { scoringProblems } from './scoringProblems'

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
  const shape = instrumentSchema.safeParse(document)
  if (!shape.success) return { ok: false, problems: shape.error.issues.map(malformed) }
  const problems = [...referenceProblems(shape.data), ...scoringProblems(shape.data)]
  return problems.length === 0 ? { ok: true, instrument: shape.data } : { ok: false, problems }
}

function isNewerFormat(document: unknown): boolean {
  const version = z.object({ schemaVersion: z.int().min(2) }).safeParse(document)
  return version.success
}

function malformed(issue: z.core.$ZodIssue): InstrumentProblem {
  return { problem: 'malformed', where: issue.path.join('.') || '(file)', message: issue.message }
}
