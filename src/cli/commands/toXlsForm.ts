import { readInstrument } from '../files/readInstrument'
import { writeBytes } from '../files/writeBytes'
import type { Outcome } from '../outcome'
import { exits, outcomeOf } from '../outcome'
import type { Command, Said } from '../said/command'

export const toXlsForm: Command = {
  name: 'to-xlsform',
  usage: 'INSTRUMENT OUT.xlsx [--force]',
  about: 'write an instrument as an XLSForm workbook, for ODK and Kobo',
  help: [
    'INSTRUMENT is a file, - for standard input, or the name of one that ships with Soundings. OUT.xlsx may be - for',
    'standard output. `soundings from-xlsform` reads the workbook back as the same instrument.',
    '',
    '  --force  write over a file that is there',
  ],
  options: { force: { type: 'boolean' } },
  operands: { least: 2, most: 2, read: 1 },
  run: writeForm,
}

async function writeForm({ operands: [named = '', out = ''], flags }: Said): Promise<Outcome> {
  const read = await readInstrument(named)
  if (!read.ok) return outcomeOf(read, 'lines')
  const { writeXlsForm } = await import('../../reports/xlsform/writeXlsForm')
  const bytes = writeXlsForm(read.document)
  if (out === '-') return { exit: exits.fine, out: bytes }
  const wrote = await writeBytes(out, bytes, { force: flags.has('force') })
  return wrote.ok ? { exit: exits.fine } : outcomeOf(wrote, 'lines')
}
