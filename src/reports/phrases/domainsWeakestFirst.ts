import type { Report, ReportDomain } from '../report'

export function domainsWeakestFirst({ domains, weakestFirst }: Report): ReportDomain[] {
  const byId = new Map(domains.map((domain) => [domain.id, domain]))
  return weakestFirst.flatMap((id) => byId.get(id) ?? [])
}
