import { lintInstrument } from '../../core/instrument/lint/lintInstrument'
import { parseInstrument } from '../../core/instrument/parseInstrument'
import { pathOf, readInstrumentDocument } from '../files/readInstrument'
import { isOnShelf } from '../files/shippedFiles'
import type { Exit, Outcome } from '../outcome'
import { exits, json, mostFaults, outcomeOf } from '../outcome'
import type { Command, Said } from '../said/command'

export const lint: Command = {
  name: 'lint',
  usage: 'FILE [--house-rules errors|warnings] [--json]',
  about: 'say what an instrument’s author should mend',
  help: [
    'FILE is an instrument; - reads standard input. All that is wrong is told at once, each with its place.',
    '',
    '  --house-rules errors|warnings  how much plain words, advice, help, evidence and dates matter: errors for what',
    '                                 stands in the folder instruments/, warnings elsewhere, unless you say it',
    '  --json                         { "file", "errors", "warnings", "findings": [ { "severity", "kind", "where", "message" } ] },',
    '                                 always: a file that cannot be read is a finding of the kind "unreadable"',
    '',
    'Warnings alone end with 0.',
  ],
  options: { 'house-rules': { type: 'string' }, json: { type: 'boolean' } },
  operands: { least: 1, most: 1, read: 1 },
  run: lintFile,
}

type Finding = { severity: 'error' | 'warning'; kind: string; where: string; message: string }

async function lintFile({ operands: [named = ''], values, flags }: Said): Promise<Outcome> {
  const asJson = flags.has('json')
  const path = pathOf(named)
  const said = values.get('house-rules') ?? (path && path !== '-' && isOnShelf(path) ? 'errors' : 'warnings')
  if (said !== 'errors' && said !== 'warnings') {
    return { exit: exits.usage, err: `--house-rules is errors or warnings, not ‘${said}’.\n` }
  }
  const read = await readInstrumentDocument(named)
  if (!read.ok && read.exit !== exits.faults && !asJson) return outcomeOf(read, 'lines')
  const file = read.ok ? read.file : (read.faults[0]?.file ?? named)
  const findings = read.ok
    ? findingsIn(read.document, said)
    : read.faults.map(({ problem = 'malformed', where, message }) => asError(problem, where, message))
  return reportOf(file, findings, { asJson, worst: read.ok ? exits.faults : read.exit })
}

function findingsIn(document: unknown, houseRules: 'errors' | 'warnings'): Finding[] {
  const parsed = parseInstrument(document)
  if (parsed.ok) return lintInstrument(parsed.instrument, { houseRules })
  return parsed.problems.map(({ problem, where, message }) => asError(problem, where, message))
}

function asError(kind: string, where: string, message: string): Finding {
  return { severity: 'error', kind, where, message }
}

function reportOf(file: string, all: Finding[], { asJson, worst }: { asJson: boolean; worst: Exit }): Outcome {
  const errors = all.filter(({ severity }) => severity === 'error').length
  const warnings = all.length - errors
  const exit = errors > 0 ? worst : exits.fine
  if (asJson) return { exit, out: json({ file, errors, warnings, findings: all }) }
  const lines = all
    .slice(0, mostFaults)
    .map(({ severity, where, message }) => `${severity.padEnd(7)}  ${where}: ${message}`)
  const more = all.length > mostFaults ? [`… and ${all.length - mostFaults} more`] : []
  const sum = all.length === 0 ? 'nothing to mend' : `${counted(errors, 'error')}, ${counted(warnings, 'warning')}`
  return { exit, out: `${[...lines, ...more, `${file}: ${sum}`].join('\n')}\n` }
}

function counted(count: number, of: string): string {
  return `${count} ${of}${count === 1 ? '' : 's'}`
}
