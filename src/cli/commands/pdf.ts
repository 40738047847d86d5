import type { Instrument } from '../../core/instrument/instrumentSchema'
import { tagForm } from '../../core/instrument/text'
import type { Session } from '../../core/session/sessionSchema'
import { largest } from '../files/readBytes'
import { readDocument } from '../files/readDocument'
import { readInstrumentDocument } from '../files/readInstrument'
import { writeBytes } from '../files/writeBytes'
import type { Failed, Outcome } from '../outcome'
import { exits, failed, outcomeOf } from '../outcome'
import { instrumentAmong, readSaved, type Saved } from '../pdf/savedFile'
import type { Command, Said } from '../said/command'

export const pdf: Command = {
  name: 'pdf',
  usage: 'SESSION OUT.pdf [--session ID] [--instrument FILE] [--language TAG] [--force]',
  about: 'make the report of a session that the app saved to a file',
  help: [
    'SESSION is the file of a session or of a whole device; - reads standard input. OUT.pdf may be - for standard output.',
    '',
    '  --session ID       which session, where the file holds several; without it they are listed',
    '  --instrument FILE  the instrument of the session, where neither the file nor this version of Soundings has it',
    '  --language TAG     the language of the instrument’s words, such as cy',
    '  --force            write over a file that is there',
  ],
  options: {
    session: { type: 'string' },
    instrument: { type: 'string' },
    language: { type: 'string' },
    force: { type: 'boolean' },
  },
  operands: { least: 2, most: 2, read: 1 },
  run: makeReport,
}

async function makeReport({ operands: [path = '', out = ''], values, flags }: Said): Promise<Outcome> {
  const language = values.get('language')
  if (language !== undefined && !tagForm.test(language)) {
    return { exit: exits.usage, err: `‘${language}’ is no language tag; these are: en, cy, pt-BR.\n` }
  }
  const read = await readDocument(path, largest.device)
  if (!read.ok) return outcomeOf(read, 'lines')
  const { file } = read
  const found = readSaved(read.document)
  if (!found.ok) return outcomeOf(failed(exits.faults, { file, where: '', message: found.message }), 'lines')
  const session = chosen(found.saved, values.get('session'))
  if (!session) return notChosen(found.saved, { file, wanted: values.get('session') })
  const instrument = await instrumentOf(session, found.saved, { file, given: values.get('instrument') })
  if (!instrument.ok) return outcomeOf(instrument, 'lines')
  const { makeSessionPdf } = await import('../pdf/makeSessionPdf')
  const made = await makeSessionPdf(session, { ...found.saved, instrument: instrument.instrument, language })
  if (!made.ok) return outcomeOf(failed(exits.faults, { file, where: session.id, message: made.message }), 'lines')
  if (out === '-') return { exit: exits.fine, out: made.bytes }
  const wrote = await writeBytes(out, made.bytes, { force: flags.has('force') })
  return wrote.ok ? { exit: exits.fine } : outcomeOf(wrote, 'lines')
}

function chosen({ sessions }: Saved, id: string | undefined): Session | undefined {
  if (id !== undefined) return sessions.find((session) => session.id === id)
  return sessions.length === 1 ? sessions[0] : undefined
}

function notChosen({ sessions }: Saved, { file, wanted }: { file: string; wanted: string | undefined }): Outcome {
  if (sessions.length === 0) {
    return outcomeOf(failed(exits.faults, { file, where: '', message: 'There is no session in it.' }), 'lines')
  }
  const why = wanted === undefined ? 'There are several sessions in it.' : `There is no session ‘${wanted}’ in it.`
  const list = sessions.map(({ id, organisationName, instrument, startedAt }) => {
    return `  ${id}  ${startedAt.slice(0, 10)}  ${instrument.id}@${instrument.version}  ${organisationName}\n`
  })
  return { exit: exits.usage, err: `${file}: ${why} Choose one with --session ID:\n${list.join('')}` }
}

type FoundInstrument = { ok: true; instrument: Instrument } | Failed

/** In the file, or given, or shipped; always the very one that the session was held with. */
async function instrumentOf(
  session: Session,
  saved: Saved,
  { file, given }: { file: string; given: string | undefined },
): Promise<FoundInstrument> {
  const { id, version } = session.instrument
  const read = await readInstrumentDocument(given ?? `${id}@${version}`)
  if (given !== undefined && !read.ok) return read
  const instrument = instrumentAmong([...saved.documents, ...(read.ok ? [read.document] : [])], session)
  if (instrument) return { ok: true, instrument }
  const message =
    given === undefined
      ? `The instrument ${id} ${version} of this session is not in the file, and this version of Soundings has another or none. Name its file with --instrument.`
      : `${given} is not the instrument that this session was held with (${id} ${version}, content hash ${session.instrument.contentHash}).`
  return failed(exits.faults, { file, where: session.id, message })
}
