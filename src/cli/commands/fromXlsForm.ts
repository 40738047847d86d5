import { tagForm } from '../../core/instrument/text'
import { wordId } from '../../core/instrument/values/wordId'
import { largest, readBytes } from '../files/readBytes'
import { writeBytes } from '../files/writeBytes'
import type { Outcome } from '../outcome'
import { exits, failed, json, outcomeOf } from '../outcome'
import type { Command, Said } from '../said/command'

export const fromXlsForm: Command = {
  name: 'from-xlsform',
  usage: 'FILE.xlsx [OUT.json] [--publisher ID] [--id ID] [--language TAG] [--force]',
  about: 'read an XLSForm workbook as an instrument',
  help: [
    'FILE.xlsx may be - for standard input. Without OUT.json the instrument is printed. What could not be carried is said on',
    'standard error, with its row; that is no fault, and the command ends with 0.',
    '',
    '  --publisher ID, --id ID  whose instrument it becomes, and what it is called. Of a form that Soundings wrote it makes an',
    '                           adaptation: it needs both then, and its licence must allow it',
    '  --language TAG           the language of a form that does not say its own; without it, en',
    '  --force                  write over a file that is there',
  ],
  options: {
    publisher: { type: 'string' },
    id: { type: 'string' },
    language: { type: 'string' },
    force: { type: 'boolean' },
  },
  operands: { least: 1, most: 2, read: 1 },
  run: readForm,
}

async function readForm({ operands: [path = '', out = '-'], values, flags }: Said): Promise<Outcome> {
  const misnamed = ['publisher', 'id'].find((name) => values.has(name) && !wordId.safeParse(values.get(name)).success)
  if (misnamed) {
    const err = `--${misnamed} is lower-case words joined by hyphens, not ‘${values.get(misnamed)}’.\n`
    return { exit: exits.usage, err }
  }
  const language = values.get('language')
  if (language !== undefined && !tagForm.test(language)) {
    return { exit: exits.usage, err: `‘${language}’ is no language tag; these are: en, cy, pt-BR.\n` }
  }
  const read = await readBytes(path, largest.device)
  if (!read.ok) return outcomeOf(read, 'lines')
  const { isUnstated, readXlsForm } = await import('../../reports/xlsform/readXlsForm')
  const form = readXlsForm(new Uint8Array(read.bytes), Object.fromEntries(values))
  if (!form.ok) {
    const faults = form.problems.map(({ where, sentence }) => ({ file: read.file, where, message: sentence }))
    const isHalfNamed = form.problems.some(({ problem }) => problem === 'name-needed')
    return outcomeOf(failed(isHalfNamed ? exits.usage : exits.faults, faults), 'lines')
  }
  const said = [...form.notCarried, ...(isUnstated(form.document) ? [toFillIn] : [])]
  const err = said.map(({ where, what }) => `${read.file}: ${where}: ${what}\n`).join('')
  if (out === '-') return { exit: exits.fine, out: json(form.document), err }
  const wrote = await writeBytes(out, json(form.document), { force: flags.has('force') })
  return wrote.ok ? { exit: exits.fine, err } : outcomeOf(wrote, 'lines')
}

const toFillIn = {
  where: 'licence',
  what: 'No XLSForm says who made it and who may use its words. Find out, and fill in publisher and licence before you pass it on.',
}
