import type { Instrument } from '../../../core/instrument/instrumentSchema'
import { asCell, languageName } from '../shown/shownText'
import type { SheetOfTexts } from '../workbook/sheet'

/** The form's own facts. A form has one title, in its own language. */
export function settingsSheet({ publisher, id, version, title, baseLanguage }: Instrument): SheetOfTexts {
  const settings: Record<string, string> = {
    form_title: asCell(title[baseLanguage] ?? id),
    form_id: `${publisher}_${id}`,
    version,
    default_language: languageName(baseLanguage),
  }
  return { name: 'settings', rows: [Object.keys(settings), Object.values(settings)] }
}
