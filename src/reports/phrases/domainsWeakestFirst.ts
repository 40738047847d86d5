import type { Report, ReportDomain } from '../report'

/** Where nothing is chosen to work on, no area comes before another: then they stand as the instrument has them. */
export function domainsWeakestFirst({ domains, weakestFirst, leadsToPlan }: Report): ReportDomain[] {
  if (!leadsToPlan) return domains
  const byId = new Map(domains.map((domain) => [domain.id, domain]))
  return weakestFirst.flatMap((id) => byId.get(id) ?? [])
}
