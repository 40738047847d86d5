import { type StartedFor, startedFor } from '../../core/session/startedFor'
import type { LibraryEntry } from './useLibrary'

/** One instrument as it lies in the library: its newest version, and the older ones that can still be read. */
export type Shelved = { newest: LibraryEntry; older: LibraryEntry[] }

/**
 * By instrument: what groups use before feedback and what is about an advisor, the shortest first. `entries` come with
 * the newest version of each instrument before its older ones.
 */
export function shelvedByInstrument(entries: readonly LibraryEntry[]): Shelved[] {
  const ids = [...new Set(entries.map(({ entry }) => entry.id))]
  const shelved = ids.flatMap((id) => {
    const [newest, ...older] = entries.filter(({ entry }) => entry.id === id)
    return newest ? [{ newest, older }] : []
  })
  return shelved.sort((a, b) => kindOf(a) - kindOf(b) || minutesOf(a) - minutesOf(b))
}

const kinds = ['organisation', 'feedback', 'advisor'] satisfies StartedFor[]

function kindOf({ newest: { opened } }: Shelved): number {
  return opened.ok ? kinds.indexOf(startedFor(opened.instrument)) : kinds.length
}

/** What does not say how long it takes comes after what does; two of them stay as they are. */
function minutesOf({ newest: { opened } }: Shelved): number {
  return (opened.ok ? opened.instrument.minutes?.from : undefined) ?? Number.MAX_SAFE_INTEGER
}
