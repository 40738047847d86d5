import type { ReportDomain } from '../report'
import type { ReportWords } from '../words/en'

/** The band's name first; the figure after it, where there is one and the band follows from it. Without bands the figure. */
export function domainResult(domain: ReportDomain, words: ReportWords): string {
  if (domain.figure !== 'none') return words.kinds.figure(domain.figure)
  if (domain.band === 'unknown') return words.profile.unknown
  if (domain.band === 'does-not-apply') return words.profile.doesNotApply
  if (domain.percent === 'none' || domain.heldDownBy.length > 0) return domain.band.label
  return `${domain.band.label} · ${words.profile.percent(domain.percent)}`
}
