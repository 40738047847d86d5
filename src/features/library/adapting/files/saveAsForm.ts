import type { InstrumentDocument } from '../../../../core/instrument/adapting/instrumentDocument'
import { saveToFile } from '../../../../ui/files/saveToFile'

/** The instrument as an XLSForm workbook. Gives the file's name. */
export async function saveAsForm(document: InstrumentDocument): Promise<string> {
  const { writeXlsForm } = await import('../../../../reports/xlsform/writeXlsForm')
  const bytes = new Uint8Array(writeXlsForm(document))
  const content = new Blob([bytes], {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  })
  const name = `${document.id}-${document.version}.xlsx`
  saveToFile({ name, content })
  return name
}
