import { type Item, itemSchema } from '../../../core/instrument/itemSchema'
import type { FormContext } from '../reading/newItem'
import { endsOf } from '../shown/shownItem'
import { fromCell } from '../shown/shownText'
import { cellsByLanguage, textIn } from '../table/formLanguages'
import { quoted } from '../table/notCarried'
import type { QuestionRow } from '../table/surveyRows'
import { changedText } from './changedText'
import { rowFacts } from './rowFacts'

/** The item that Soundings wrote into this row, as its facts and its texts say; nothing where they cannot be read. */
export function baseItem(
  { row, where, name }: QuestionRow,
  place: { id: string; domain: string },
  { languages, notes }: FormContext,
): Item | undefined {
  const { part: _, ...facts } = rowFacts(row)
  const number = itemSchema.shape.number.safeParse(facts.number).data
  const texts = {
    probe: textIn(row, 'label', languages),
    help: textIn(row, 'guidance_hint', languages),
    hint: changedText({}, {}, cellsByLanguage(row, 'hint', languages), withoutEnds(number)),
  }
  const said = Object.entries(texts).filter(([, text]) => Object.keys(text).length > 0)
  const document = { probe: { [languages.base]: name || place.id }, ...Object.fromEntries(said), ...facts, ...place }
  const whole = itemSchema.safeParse(document)
  if (whole.success) return whole.data
  const faulty = new Set(
    whole.error.issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys' && issue.path.length === 0 ? issue.keys : [String(issue.path[0])],
    ),
  )
  const rest = itemSchema.safeParse(Object.fromEntries(Object.entries(document).filter(([key]) => !faulty.has(key))))
  const columns = [...faulty].map((key) => quoted(`soundings::${key}`)).join(', ')
  notes.add(where, `What Soundings had kept of this row cannot be read any more: ${columns}. It is left out.`)
  return rest.data
}

/** Takes what the ends of a number mean out of the hint that shows them. */
export function withoutEnds(number: Item['number']): (cell: string, language: string) => string {
  const ends = endsOf(number)
  return (cell, language) => {
    const words = fromCell(cell)
    const end = ends[language]
    if (end === undefined || !words.endsWith(end)) return words
    return words.slice(0, -end.length).trim()
  }
}
