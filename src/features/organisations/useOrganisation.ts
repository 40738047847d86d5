import { useLiveQuery } from 'dexie-react-hooks'
import type { Organisation } from '../../core/organisation/organisation'
import type { PlanSummary, SessionSummary } from '../../store/store'
import { useStore } from '../../store/useStore'

export type OrganisationFound =
  | {
      found: 'yes'
      organisation: Organisation
      rev: number
      sessions: SessionSummary[]
      feedback: SessionSummary[]
      plans: PlanSummary[]
    }
  | { found: 'no' }
  | { found: 'unreadable' }

/** One organisation with its sessions, the newest first, what people said of the work, and its plans; `undefined` while it is being read. */
export function useOrganisation(id: string): OrganisationFound | undefined {
  const store = useStore()
  return useLiveQuery(async () => {
    const [found, sessions, plans] = await Promise.all([
      store.organisations.withId(id),
      store.sessions.summaries(),
      store.plans.summaries(),
    ])
    if (found.found !== 'yes') return found
    const own = sessions.filter(isOfIt(id))
    return {
      found: 'yes',
      organisation: found.value,
      rev: found.rev,
      sessions: own.filter(({ feedback }) => !feedback).sort((a, b) => (a.startedAt < b.startedAt ? 1 : -1)),
      feedback: own.filter(({ feedback }) => feedback),
      plans: plans.filter(isOfIt(id)),
    }
  }, [store, id])
}

function isOfIt(id: string) {
  return ({ organisationId }: { organisationId: string }) => organisationId === id
}
