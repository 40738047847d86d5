import type { ShownForm } from '../shown/shownForm'
import { asCell } from '../shown/shownText'
import type { SheetOfTexts } from '../workbook/sheet'
import { languageHeader } from './surveySheet'

/** The lists, one after another, with a blank row between. */
export function choicesSheet({ languages, lists }: ShownForm): SheetOfTexts {
  const headers = ['list_name', 'name', ...languages.map((language) => languageHeader('label', language))]
  const rows = [...lists].flatMap(([list, choices]) => [
    ...choices.map(({ name, label }) => [list, name, ...languages.map((language) => asCell(label[language] ?? ''))]),
    [],
  ])
  return { name: 'choices', rows: [headers, ...rows] }
}
