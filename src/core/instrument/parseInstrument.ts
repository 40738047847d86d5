import { z } from 'zod'
import { malformed } from './faults/malformed'
import { referenceProblems } from './faults/referenceProblems'
import { itemScales } from './faults/scored'
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
  const unreadable = unreadablePart(document)
  if (unreadable) return { ok: false, problems: [unreadable] }
  const shape = instrumentSchema.safeParse(document)
  if (!shape.success) return { ok: false, problems: malformed(shape.error.issues, document) }
  const scales = itemScales(shape.data)
  const problems = [...referenceProblems(shape.data, scales), ...scoringProblems(shape.data, scales)]
  return problems.length === 0 ? { ok: true, instrument: shape.data } : { ok: false, problems }
}

function isNewerFormat(document: unknown): boolean {
  const version = z.object({ schemaVersion: z.int().min(2) }).safeParse(document)
  return version.success
}

/** Far more than any instrument needs, far less than what would exhaust the stack of those who walk it. */
const deepest = 60
/** Ten times what the longest instrument that ships holds: objects, lists, texts and numbers together. */
const mostValues = 100_000

/**
 * Where a document is nested too deeply, holds too much or has a name that no object can have, if it does; walked without
 * recursion: a file may be hostile.
 */
function unreadablePart(document: unknown): InstrumentProblem | undefined {
  let values = 1
  const open: { value: unknown; path: string[] }[] = [{ value: document, path: [] }]
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, path } = next
    if (typeof value !== 'object' || value === null) continue
    if (path.length >= deepest) {
      return { problem: 'malformed', where: path.slice(0, 6).join('.'), message: 'Too deeply nested.' }
    }
    const members = Object.entries(value)
    values += members.length
    if (values > mostValues) return inFile('This file holds more than any instrument needs.')
    for (const [key, member] of members) {
      const inside = [...path, key]
      if (key === '__proto__') return { problem: 'malformed', where: inside.join('.'), message: reservedKey }
      open.push({ value: member, path: inside })
    }
  }
  return undefined
}

/** The schema would drop it without a word. */
const reservedKey = "'__proto__' is a reserved word: nothing can be called so."

function inFile(message: string): InstrumentProblem {
  return { problem: 'malformed', where: '(file)', message }
}
