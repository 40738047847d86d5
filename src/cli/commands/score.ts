import { parseAnswerFile } from '../../core/instrument/answering/parseAnswerFile'
import { tagForm } from '../../core/instrument/text'
import { publishedResult } from '../../core/scoring/published/publishedResult'
import { readDocument } from '../files/readDocument'
import { readInstrument } from '../files/readInstrument'
import type { Outcome } from '../outcome'
import { allFailures, exits, failed, json, outcomeOf } from '../outcome'
import type { Command, Said } from '../said/command'

export const score: Command = {
  name: 'score',
  usage: 'INSTRUMENT ANSWERS [--language TAG]',
  about: 'say what answers come to, as JSON',
  help: [
    'INSTRUMENT is a file, or the name of one that ships with Soundings, such as full-diagnosis or full-diagnosis@1.0.0.',
    'ANSWERS is a JSON file: { "answers": { "<item>": { "level": 2 }, "<item>": "dont-know" }, "profile": { } }.',
    'One of the two may be - for standard input. `soundings schema answers` and `soundings schema result` print the formats.',
    '',
    '  --language TAG  the language of titles and sentences, such as cy; without it, the instrument’s own',
    '',
    'What is wrong is printed as JSON too: { "problems": [ { "file", "where", "message" } ] }, all at once.',
  ],
  options: { language: { type: 'string' } },
  operands: { least: 2, most: 2, read: 2 },
  run: scoreFiles,
}

async function scoreFiles({ operands: [named = '', path = ''], values }: Said): Promise<Outcome> {
  const language = values.get('language')
  if (language !== undefined && !tagForm.test(language)) {
    return { exit: exits.usage, err: `‘${language}’ is no language tag; these are: en, cy, pt-BR.\n` }
  }
  const [instrument, answers] = [await readInstrument(named), await readDocument(path)]
  if (!instrument.ok || !answers.ok) return outcomeOf(allFailures(instrument, answers), 'json')
  const parsed = parseAnswerFile(instrument.instrument, answers.document)
  if (!parsed.ok) {
    const faults = parsed.problems.map((problem) => ({ file: answers.file, ...problem }))
    return outcomeOf(failed(exits.faults, faults), 'json')
  }
  const { baseLanguage } = instrument.instrument
  return {
    exit: exits.fine,
    out: json(publishedResult(parsed.filed, { ...instrument, language: language ?? baseLanguage })),
  }
}
