import { useLiveQuery } from 'dexie-react-hooks'
import type { Instrument } from '../../core/instrument/instrumentSchema'
import { compareVersions } from '../../core/instrument/versions/compareVersions'
import { startedFor } from '../../core/session/startedFor'
import type { OrganisationSummary, SessionSummary, Store } from '../../store/store'
import { useStore } from '../../store/useStore'

/** A set of questions that a group can start from here. */
export type Offered = { instrument: Instrument; contentHash: string; document: unknown }

export type Check = {
  /** What the link names comes first, then what suits most groups. */
  offered: Offered[]
  /** The link names something that is not here, cannot be read, or is started in another way. */
  unknown: boolean
  /** The group's sessions that are not finished, saved last first. */
  unfinished: SessionSummary[]
  /** Those with nothing to go on with that a device set up for a group knows. On an advisor's device nobody is shown. */
  groups: OrganisationSummary[]
}

/** A small group can finish it in a quarter of an hour. */
const suitsMost = 'quick-check'

/** What the page stands on; `undefined` while it is being read. `named` is the instrument in the link. */
export function useCheck(named: string): Check | undefined {
  const store = useStore()
  return useLiveQuery(async () => {
    const [sessions, organisations, settings] = await Promise.all([
      store.sessions.summaries(),
      store.organisations.summaries(),
      store.settings.read(),
    ])
    const fromLink = named === '' ? undefined : await Promise.resolve(newestOf(store, named))
    const usual = named === suitsMost ? undefined : await Promise.resolve(newestOf(store, suitsMost))
    const isOwn = settings.found === 'yes' && settings.value.mode === 'self'
    const unfinished = sessions.filter(isUnfinished).toSorted((a, b) => (a.savedAt < b.savedAt ? 1 : -1))
    const isUnderWay = (id: string) => unfinished.some(({ organisationId }) => organisationId === id)
    return {
      offered: [fromLink ?? [], usual ?? []].flat(),
      unknown: named !== '' && !fromLink,
      unfinished,
      groups: isOwn ? organisations.filter(({ id, madeUp }) => !madeUp && !isUnderWay(id)) : [],
    }
  }, [store, named])
}

async function newestOf(store: Store, id: string): Promise<Offered | undefined> {
  const versions = (await store.instruments.shelf()).filter((entry) => entry.id === id)
  const newest = versions.toSorted((a, b) => compareVersions(b.version, a.version))[0]
  if (!newest) return undefined
  const opened = await store.instruments.open({ id, version: newest.version })
  return opened.ok && startsWithGroup(opened.instrument) ? opened : undefined
}

/** One that asks when it is has a page of its own for that. */
function startsWithGroup(instrument: Instrument): boolean {
  return startedFor(instrument) === 'organisation' && instrument.occasions.length === 0
}

/** What an advisor says of themselves and a feedback form are no group's session. */
function isUnfinished({ mode, finishedAt, subject, feedback, madeUp, handedOver }: SessionSummary): boolean {
  return mode === 'self' && finishedAt === undefined && !subject && !feedback && !madeUp && !handedOver
}
