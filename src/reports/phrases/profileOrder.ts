import type { ReportDomain } from '../report'

/** Domains that need most work first; then those about which too little is known; then those that do not apply. */
export function profileOrder(domains: ReportDomain[]): ReportDomain[] {
  return domains
    .map((domain, index) => ({ domain, index }))
    .sort((a, b) => rank(a.domain) - rank(b.domain) || place(a.domain) - place(b.domain) || a.index - b.index)
    .map(({ domain }) => domain)
}

function rank(domain: ReportDomain): number {
  if (domain.band === 'does-not-apply') return 1000
  if (domain.band === 'unknown') return 999
  const label = domain.band.label
  return domain.scale.findIndex((band) => band.label === label)
}

function place(domain: ReportDomain): number {
  return domain.mark === 'none' ? 0 : domain.mark
}
