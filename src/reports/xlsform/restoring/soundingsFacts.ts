import { z } from 'zod'
import { type Basis, basisSchema } from '../../../core/instrument/adapting/basis'
import { tagForm } from '../../../core/instrument/text'
import type { Sheet } from '../workbook/sheet'
import { soundingsFormat } from '../writing/soundingsSheet'
import { jsonInCell } from './jsonInCell'

/** What the sheet of Soundings keeps of an instrument: all but the items that have a row. */
export type SoundingsFacts = {
  fingerprint: string
  saidDefaults?: string[] | undefined
  languages: string[]
  items: string[]
  basis?: Basis | undefined
  unasked: { id: string }[]
  instrument: Record<string, unknown>
}

export type ReadFacts = { ok: true; facts: SoundingsFacts } | { ok: false; why: string }

/** Reads the sheet `soundings`: a word and a value in each row, the pieces of a long value one under the other. */
export function soundingsFacts(sheet: Sheet): ReadFacts {
  const texts = new Map<string, string>()
  for (const { cells } of sheet.rows) {
    const key = cells.get(0) ?? ''
    texts.set(key, (texts.get(key) ?? '') + (cells.get(1) ?? ''))
  }
  const values = new Map([...texts].map(([key, text]) => [key, jsonInCell(text)?.value]))
  if (values.get('format') !== soundingsFormat) return { ok: false, why: 'it is of another format' }
  const instrument = [...values].flatMap(([key, value]) =>
    key.startsWith(instrumentKey) ? [[key.slice(instrumentKey.length), value] as const] : [],
  )
  const facts = factsSchema.safeParse({ ...Object.fromEntries(values), instrument: Object.fromEntries(instrument) })
  if (facts.success) return { ok: true, facts: facts.data }
  return { ok: false, why: `'${String(facts.error.issues[0]?.path[0] ?? 'it')}' cannot be read` }
}

const instrumentKey = 'instrument.'

/** Items in all; the longest instruments have two hundred. */
const mostItems = 4000

const factsSchema = z.object({
  fingerprint: z.string(),
  /** Not there in forms that were written before they came back letter by letter. */
  saidDefaults: z.array(z.string()).optional().catch(undefined),
  languages: z.array(z.string().regex(tagForm)),
  items: z.array(z.string()).max(mostItems),
  /** Not there in forms that were written before adaptations knew theirs. */
  basis: basisSchema.optional().catch(undefined),
  unasked: z.array(z.looseObject({ id: z.string() })).max(mostItems),
  instrument: z.record(z.string(), z.unknown()),
})
