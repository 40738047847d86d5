import { fromCell } from '../shown/shownText'
import type { FormSheets } from './formSheets'
import { cellIn, rawCellIn } from './formTable'
import { columnPlace, type Notes, quoted } from './notCarried'

/** What the settings sheet says of the form; empty where it does not. The cell is the title as it stands there. */
export type FormSettings = { title: string; titleCell: string; formId: string }

export function formSettings({ settings }: FormSheets): FormSettings {
  if (!settings) return { title: '', titleCell: '', formId: '' }
  const titleCell = rawCellIn(settings.row, 'form_title')
  return { title: fromCell(titleCell), titleCell, formId: cellIn(settings.row, 'form_id') }
}

/** Settings are for the device that asks the form; of those Soundings keeps only the title, the id and the language. */
export function noteSettings({ settings }: FormSheets, notes: Notes): void {
  for (const { column, text } of settings?.row.cells ?? []) {
    if (kept.includes(column.key)) continue
    const why =
      column.key === 'version'
        ? 'What is imported starts at version 1.0.0.'
        : 'This setting is for the device, and Soundings has no such thing.'
    notes.add(columnPlace('settings', column.header), `${why} It says ${quoted(text)}.`)
  }
}

const kept = ['form_title', 'form_id', 'default_language']
