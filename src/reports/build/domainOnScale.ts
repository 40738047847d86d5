import type { Instrument } from '../../core/instrument/instrumentSchema'
import { domainRule } from '../../core/scoring/bands'
import type { DomainResult } from '../../core/scoring/result'
import { shownOnScale } from '../../core/scoring/shownOnScale'
import type { ReportDomain } from '../report'
import { textOf } from './reportItems'

type OnScale = Pick<ReportDomain, 'band' | 'percent' | 'scale' | 'mark' | 'bandBeforeCap'>

/** A domain's band by name, and where it stands on the line of bands, in the document's language. */
export function domainOnScale(result: DomainResult, of: { instrument: Instrument; language: string }): OnScale {
  const { scale, mark, percent } = shownOnScale(of.instrument, result)
  const named = scale.map(({ id, label, tone, from, to }) => ({
    id,
    label: textOf(label, of.language),
    tone,
    from,
    to,
  }))
  const before = named.find((band) => band.id === result.bandBeforeCap)
  const lights = domainRule(of.instrument, result.domain).show === 'lights'
  return {
    band: bandOf(result, named),
    percent,
    scale: lights ? [] : named.map(({ label, tone, from, to }) => ({ label, tone, from, to })),
    mark: lights ? 'none' : mark,
    bandBeforeCap: before?.label ?? '',
  }
}

type Named = Pick<ReportDomain['scale'][number], 'label' | 'tone'> & { id: string }

function bandOf(result: DomainResult, named: Named[]): ReportDomain['band'] {
  if (result.band === 'unknown' || result.band === 'does-not-apply') return result.band
  const band = named.find(({ id }) => id === result.band)
  return band ? { label: band.label, tone: band.tone } : 'unknown'
}
