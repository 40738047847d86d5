import type { OwnInstrument } from '../../core/instrument/adapting/ownInstrument'
import type { InstrumentProblem } from '../../core/instrument/parseInstrument'
import type { Store } from '../store'
import type { Stored, WriteValue } from '../working/savingQueue'
import type { WorkingCopy } from '../working/workingCopy'
import { openWorkingCopy } from '../working/workingCopy'
import { instrumentName } from './instrumentName'

export type OpenedInstrumentCopy =
  | { state: 'missing' | 'unreadable' }
  | { state: 'damaged'; problems: InstrumentProblem[] }
  | { state: 'open'; copy: WorkingCopy<OwnInstrument> }

/** Milliseconds between two looks whether what could not be saved is saved by now. */
const lookAgainAfter = 5000

type Entry = { opening: Promise<OpenedInstrumentCopy>; users: number }

const openIn = new WeakMap<Store, Map<string, Entry>>()

/**
 * An instrument of one's own, open for writing in this tab, or following the tab that writes. Whoever comes back before
 * everything is saved finds what they left.
 */
export function enter(store: Store, id: string, locks: LockManager | undefined): Promise<OpenedInstrumentCopy> {
  const entries = openIn.get(store) ?? new Map<string, Entry>()
  openIn.set(store, entries)
  const entry = entries.get(id) ?? {
    opening: openCopy(store, id, locks).catch((): OpenedInstrumentCopy => ({ state: 'unreadable' })),
    users: 0,
  }
  entry.users += 1
  entries.set(id, entry)
  return entry.opening
}

/** Lets go of it once all of it is saved, unless somebody has come back by then. */
export async function leave(store: Store, id: string): Promise<void> {
  const entry = openIn.get(store)?.get(id)
  if (!entry) return
  entry.users -= 1
  const opened = await entry.opening
  const copy = opened.state === 'open' ? opened.copy : undefined
  await copy?.flush()
  while (copy && !copy.isClean() && !copy.isGone()) await new Promise((again) => setTimeout(again, lookAgainAfter))
  if (entry.users > 0 || openIn.get(store)?.get(id) !== entry) return
  openIn.get(store)?.delete(id)
  await copy?.close()
}

async function openCopy(store: Store, id: string, locks: LockManager | undefined): Promise<OpenedInstrumentCopy> {
  const opened = await read(store, id)
  if ('state' in opened) return opened
  const copy = await openWorkingCopy<OwnInstrument>({
    name: instrumentName(id),
    opened,
    read: async () => {
      const now = await read(store, id)
      if (!('state' in now)) return now
      if (now.state !== 'missing') throw new Error('What is stored cannot be read')
      return undefined
    },
    write: writing(store),
    whenWriting: async () => (own) => own,
    store,
    locks,
  })
  return { state: 'open', copy }
}

async function read(
  store: Store,
  id: string,
): Promise<Stored<OwnInstrument> | Exclude<OpenedInstrumentCopy, { state: 'open' }>> {
  const [own, { parseInstrument }] = await Promise.all([
    store.ownInstruments(),
    import('../../core/instrument/parseInstrument'),
  ])
  const found = await own.withId(id)
  if (found.found === 'no') return { state: 'missing' }
  if (found.found === 'unreadable') return { state: 'unreadable' }
  const parsed = parseInstrument(found.value.document)
  if (!parsed.ok) return { state: 'damaged', problems: parsed.problems }
  return { value: found.value, revs: [found.rev] }
}

function writing(store: Store): WriteValue<OwnInstrument> {
  return async (value, stored) => {
    const saved = await (await store.ownInstruments()).save(value, stored.revs[0] ?? 0)
    if (!saved.ok) return { problem: saved.problem, stored }
    return { problem: undefined, stored: { value, revs: [saved.rev] } }
  }
}
