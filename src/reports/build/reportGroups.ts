import type { Instrument } from '../../core/instrument/instrumentSchema'
import { levelAt } from '../../core/instrument/levels'
import type { Text } from '../../core/instrument/text'
import { type GroupStanding, groupStandings } from '../../core/scoring/findings/groupStanding'
import type { Result } from '../../core/scoring/result'
import type { ReportGroup } from '../report'
import { textOf } from './reportAnswer'

type Of = { instrument: Instrument; language: string }

/** What areas or questions say together, where the instrument asks for that. */
export function reportGroups(result: Result, of: Of): ReportGroup[] {
  const { instrument, language } = of
  const said = (text: Text | undefined) => (text ? textOf(text, language) : '')
  const labelOf = (band: GroupStanding['band']) => (band === 'none' ? '' : said(band.label))
  const titled = [...instrument.scoring.groups, ...instrument.domains]
  const nameOf = (id: string) =>
    said(titled.find((one) => one.id === id)?.title ?? instrument.items.find((item) => item.id === id)?.name) || id
  return groupStandings(instrument, result).map(({ group, band, figure, ...standing }) => ({
    id: group.id,
    title: said(group.title),
    band: labelOf(band),
    meaning: band === 'none' ? '' : said(band.meaning),
    figure,
    heldDownBy: standing.heldDownBy.map(nameOf),
    bandBeforeCap: labelOf(standing.bandBeforeCap),
    fixFirst:
      standing.fixFirst === 'none'
        ? 'none'
        : { name: nameOf(standing.fixFirst), step: firstStep(standing.fixFirst, result, of) },
    waitsFor: standing.waitsFor.map(nameOf),
    missing: standing.missing.map(nameOf),
  }))
}

/** What the instrument advises at the level that was agreed; '' where there is none. */
function firstStep(id: string, result: Result, { instrument, language }: Of): string {
  const item = instrument.items.find((one) => one.id === id)
  const answer = result.domains.flatMap(({ trace }) => trace).find((trace) => trace.item === id)?.answer
  const advice = item && typeof answer === 'number' ? levelAt(instrument, item, answer)?.advice : undefined
  return advice ? textOf(advice.step, language) : ''
}
