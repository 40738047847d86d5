import { arrivalOf, type Named } from '../../core/instrument/adapting/arrival'
import { type OwnInstrument, ownInstrumentSchema } from '../../core/instrument/adapting/ownInstrument'
import { contentHash } from '../../core/instrument/contentHash'
import { parseInstrument } from '../../core/instrument/parseInstrument'
import type { LeftOut } from '../store'

export type Here = {
  /** Whether there is a record of this id: then what is here stays, whatever the file says. */
  has: (record: string) => Promise<boolean>
  named: (instrument: string) => Promise<Named[]>
}

/**
 * The instruments of one's own in a file, through the door that a file of one instrument goes through. What cannot come in
 * stops nothing else and is named. Those of one file may contradict each other: they did so where they come from.
 */
export async function arrivingInstruments(
  records: readonly unknown[],
  here: Here,
): Promise<{ arriving: OwnInstrument[]; leftOut: LeftOut[] }> {
  const met = await Promise.all(records.map(async (record) => ({ record, why: await meeting(record, here) })))
  return {
    arriving: met.flatMap(({ record, why }) => (why === 'new' ? [record as OwnInstrument] : [])),
    leftOut: met.flatMap(({ record, why }) => (why === 'new' || why === 'here' ? [] : [{ name: nameOf(record), why }])),
  }
}

async function meeting(record: unknown, here: Here): Promise<LeftOut['why'] | 'new' | 'here'> {
  const own = ownInstrumentSchema.safeParse(record)
  if (!own.success) return 'unreadable'
  if (await here.has(own.data.id)) return 'new'
  const parsed = parseInstrument(own.data.document)
  if (!parsed.ok) {
    return parsed.problems.some(({ problem }) => problem === 'newer-format') ? 'newer-format' : 'unreadable'
  }
  return arrivalOf(parsed.instrument, contentHash(own.data.document), await here.named(parsed.instrument.id))
}

/** By its title, else by its id, else not at all. */
function nameOf(record: unknown): string {
  const document = member(record, 'document')
  const title = member(document, 'title')
  const texts = typeof title === 'object' && title !== null ? Object.values(title) : []
  return [...texts, member(document, 'id')].find((name) => typeof name === 'string') ?? ''
}

function member(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && key in value ? value[key as keyof typeof value] : undefined
}
