import type { Instrument } from '../../../core/instrument/instrumentSchema'
import { languageOfText, textIn } from '../../../core/instrument/text'
import type { DomainResult } from '../../../core/scoring/result'
import { shownOnScale } from '../../../core/scoring/shownOnScale'
import type { PlotBand } from '../../../ui/charts/BandPlot'
import type { PlotPlace } from '../../../ui/charts/plotPlace'
import type { en } from '../words/en'

export type AreaWords = typeof en.areas

/** The instrument by which results were made, and the language in which its words are read. */
export type ReadIn = { instrument: Instrument; language: string }

/** A result in words, and where it stands on its line; `language` is that of the words where they are the instrument's. */
export type ResultOnLine = { said: string; language?: string; place: PlotPlace | undefined }

/**
 * The band in words, with its figure where nothing holds it down: '83 %, needs work' would puzzle anybody. Where no figure
 * is said the mark only stands for the band, and says so.
 */
export function resultOnLine(result: DomainResult, of: ReadIn, words: AreaWords): ResultOnLine {
  const { scale, mark, percent } = shownOnScale(of.instrument, result)
  if (result.band === 'does-not-apply') return { said: words.doesNotApply, place: undefined }
  if (result.band === 'unknown') {
    return { said: result.cappedBy.length > 0 ? words.blocked : words.unknown, place: undefined }
  }
  const text = scale.find(({ id }) => id === result.band)?.label ?? {}
  const label = textIn(text, of.language) || result.band
  const figure = result.cappedBy.length > 0 ? 'none' : percent
  const at = mark === 'none' ? undefined : mark * 100
  return {
    said: words.band(label, figure),
    language: languageOfText(text, of.language),
    place: at === undefined || figure !== 'none' ? at : { at, said: label },
  }
}

/** By which urgent points a band is held down, and what it would be without them. */
export function heldDownNote(
  result: DomainResult,
  of: ReadIn & { name: (item: string) => string },
  words: AreaWords,
): string | undefined {
  if (result.cappedBy.length === 0) return undefined
  const items = result.cappedBy.map(of.name)
  if (result.band === 'unknown') return words.blockedBy(items)
  const { bandBeforeCap: band } = result
  const without = band ? resultOnLine({ ...result, band, cappedBy: [] }, of, words).said : ''
  return words.heldDown(items, without)
}

export function isHeldDown({ cappedBy, band }: DomainResult): boolean {
  return cappedBy.length > 0 && band !== 'unknown'
}

/** The line on which this result stands. */
export function lineOf(result: DomainResult, { instrument, language }: ReadIn): PlotBand[] {
  return shownOnScale(instrument, result).scale.map(({ id, label, tone, from, to }) => ({
    id,
    label: textIn(label, language),
    tone,
    from: from * 100,
    to: to * 100,
  }))
}
