import type { InstrumentDocument } from '../../core/instrument/adapting/instrumentDocument'
import { instrumentIn } from '../../core/instrument/adapting/instrumentDocument'
import { type CodeLabel, shownForm } from './shown/shownForm'
import { writeWorkbook } from './workbook/writeWorkbook'
import { choicesSheet } from './writing/choicesSheet'
import { settingsSheet } from './writing/settingsSheet'
import { soundingsSheet } from './writing/soundingsSheet'
import { surveySheet } from './writing/surveySheet'

/**
 * An instrument as an XLSForm workbook (xlsform.org) that ODK and Kobo can ask, and that `readXlsForm` turns back into the
 * same instrument. `codeLabel` names the codes of the profile, which are shown as they are without it.
 */
export function writeXlsForm(document: InstrumentDocument, codeLabel?: CodeLabel): Uint8Array {
  const instrument = instrumentIn(document)
  const form = shownForm(instrument, codeLabel)
  return writeWorkbook([
    surveySheet(form),
    choicesSheet(form),
    settingsSheet(instrument),
    soundingsSheet(instrument, { document, languages: form.languages }),
  ])
}
