import type { InstrumentDiff } from '../../core/instrument/versions/diffInstruments'
import { diffInstruments } from '../../core/instrument/versions/diffInstruments'
import { comparedInstruments, diffLines } from '../diff/diffLines'
import { readInstrument } from '../files/readInstrument'
import type { Outcome } from '../outcome'
import { allFailures, exits, json, outcomeOf } from '../outcome'
import type { Command, Said } from '../said/command'

export const diff: Command = {
  name: 'diff',
  usage: 'OLD NEW [--json]',
  about: 'say what a newer version of an instrument changes',
  help: [
    'OLD and NEW are two versions of one instrument, or one and what was made from it: files, or names of instruments that',
    'ship with Soundings; one of them may be - for standard input.',
    '',
    '  --json  the same as JSON; where a file cannot be read or is wrong, { "problems": [ { "file", "where", "message" } ] }',
    '',
    'Ends with 1 where NEW breaks with OLD: an item means something else under the same revision, has a lower revision, or',
    'is gone without having been retired.',
  ],
  options: { json: { type: 'boolean' } },
  operands: { least: 2, most: 2, read: 2 },
  run: diffFiles,
}

async function diffFiles({ operands: [old = '', now = ''], flags }: Said): Promise<Outcome> {
  const as = flags.has('json') ? 'json' : 'lines'
  const [older, newer] = [await readInstrument(old), await readInstrument(now)]
  if (!older.ok || !newer.ok) return outcomeOf(allFailures(older, newer), as)
  const difference = diffInstruments(older.instrument, newer.instrument)
  const exit = breaks(difference) ? exits.faults : exits.fine
  const compared = comparedInstruments(older.instrument, newer.instrument)
  if (as === 'json') return { exit, out: json({ ...compared, ...difference }) }
  return { exit, out: diffLines(older.instrument, newer.instrument, difference) }
}

/** Two drafts of one version may be compared; what was asked before must keep its meaning all the same. */
function breaks({ faults }: InstrumentDiff): boolean {
  return faults.some(({ fault }) => fault !== 'not-newer')
}
