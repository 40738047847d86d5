import type { OrganisationSummary, PlanSummary, SessionSummary } from '../../store/store'

export type OrganisationRow = OrganisationSummary & { inProgress: number; finished: number; activeAt: string }

/** What the list shows: newest activity first, with the session to pick up and any whose organisation is gone. */
export type OrganisationList = {
  rows: OrganisationRow[]
  pickUp: SessionSummary | undefined
  strays: SessionSummary[]
}

/**
 * Puts the summaries together in one pass over each: a caseload can be a thousand organisations with three sessions each.
 * What an advisor says of themselves, and what one person says of the work, is nobody's session.
 */
export function organisationRows(of: {
  organisations: OrganisationSummary[]
  sessions: SessionSummary[]
  plans: PlanSummary[]
}): OrganisationList {
  const rows = new Map<string, OrganisationRow>()
  for (const one of of.organisations) {
    rows.set(one.id, { ...one, inProgress: 0, finished: 0, activeAt: one.savedAt })
  }
  let pickUp: SessionSummary | undefined
  const strays: SessionSummary[] = []
  for (const session of of.sessions) {
    if (session.subject || session.feedback) continue
    const row = rows.get(session.organisationId)
    if (!row) strays.push(session)
    if (row) count(row, session)
    if (!session.finishedAt && (!pickUp || session.savedAt > pickUp.savedAt)) pickUp = session
  }
  for (const plan of of.plans) {
    const row = rows.get(plan.organisationId)
    if (row) touch(row, plan.savedAt)
  }
  return { rows: [...rows.values()].sort((a, b) => (a.activeAt < b.activeAt ? 1 : -1)), pickUp, strays }
}

/** Rows whose name or place holds what was typed, whatever its capitals and accents. */
export function matchingRows(rows: OrganisationRow[], typed: string): OrganisationRow[] {
  const wanted = plain(typed.trim())
  if (!wanted) return rows
  return rows.filter((row) => plain(`${row.name}\n${row.place}`).includes(wanted))
}

function count(row: OrganisationRow, session: SessionSummary) {
  if (session.finishedAt) row.finished += 1
  else row.inProgress += 1
  touch(row, session.savedAt)
}

function touch(row: OrganisationRow, at: string) {
  if (at > row.activeAt) row.activeAt = at
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
