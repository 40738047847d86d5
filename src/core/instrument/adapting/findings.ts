import { textsIn } from '../faults/textsIn'
import type { Instrument } from '../instrumentSchema'
import type { Item } from '../itemSchema'
import type { LintFinding } from '../lint/lintFinding'
import { lintInstrument } from '../lint/lintInstrument'
import { languagesOf } from '../wording/languagesOf'
import { untranslatedOf } from '../wording/partsToTranslate'

/** What lint finds in one item. Looks at that item alone, so that it can be asked while somebody types. */
export function itemFindings(instrument: Instrument, item: Item): LintFinding[] {
  const alone: Instrument = {
    ...instrument,
    items: [item],
    domains: instrument.domains.filter(({ id }) => id === item.domain),
    signals: [],
    orders: [],
    scoring: { ...instrument.scoring, groups: [], overlays: [] },
  }
  const isHere = ({ where, kind }: LintFinding) => isWithin(where, `items.${item.id}`) && kind !== 'missing-translation'
  return lintInstrument(alone, { houseRules: 'warnings' }).filter(isHere)
}

export type Findings = {
  byItem: { item: string; findings: LintFinding[] }[]
  others: LintFinding[]
  /** How many texts each further language still lacks. */
  untranslated: { language: string; missing: number; of: number }[]
}

/** Everything that lint finds, where it belongs. Takes a tenth of a second and more for a long instrument. */
export function findingsIn(instrument: Instrument): Findings {
  const all = lintInstrument(instrument, { houseRules: 'warnings' })
  const told = all.filter(({ kind }) => kind !== 'missing-translation')
  const byItem = instrument.items.flatMap(({ id }) => {
    const findings = told.filter(({ where }) => isWithin(where, `items.${id}`))
    return findings.length > 0 ? [{ item: id, findings }] : []
  })
  const ofItems = new Set(byItem.flatMap(({ findings }) => findings))
  return { byItem, others: told.filter((finding) => !ofItems.has(finding)), untranslated: untranslatedIn(instrument) }
}

function untranslatedIn(instrument: Instrument): Findings['untranslated'] {
  const texts = textsIn(instrument, '')
  const [, ...languages] = languagesOf(instrument)
  return languages.map((language) => ({
    language,
    missing: untranslatedOf(texts, language).length,
    of: texts.length,
  }))
}

function isWithin(where: string, place: string): boolean {
  return where === place || where.startsWith(`${place}.`)
}
