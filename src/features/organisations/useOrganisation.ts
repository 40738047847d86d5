import { useLiveQuery } from 'dexie-react-hooks'
import type { Organisation } from '../../core/organisation/organisation'
import type { PlanSummary, SessionSummary } from '../../store/store'
import { useStore } from '../../store/useStore'

export type OrganisationFound =
  | { found: 'yes'; organisation: Organisation; rev: number; sessions: SessionSummary[]; plans: PlanSummary[] }
  | { found: 'no' }
  | { found: 'unreadable' }

/** One organisation with its sessions, the newest first, and its plans; `undefined` while it is being read. */
export function useOrganisation(id: string): OrganisationFound | undefined {
  const store = useStore()
  return useLiveQuery(async () => {
    const [found, sessions, plans] = await Promise.all([
      store.organisations.withId(id),
      store.sessions.summaries(),
      store.plans.summaries(),
    ])
    if (found.found !== 'yes') return found
    return {
      found: 'yes',
      organisation: found.value,
      rev: found.rev,
      sessions: sessions.filter(isOfIt(id)).sort((a, b) => (a.startedAt < b.startedAt ? 1 : -1)),
      plans: plans.filter(isOfIt(id)),
    }
  }, [store, id])
}

function isOfIt(id: string) {
  return ({ organisationId }: { organisationId: string }) => organisationId === id
}
