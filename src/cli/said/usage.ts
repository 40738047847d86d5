import type { Command } from './command'

/** How everything is called, for a person. */
export function usageOfAll(commands: readonly Command[]): string {
  const widest = Math.max(...commands.map(({ name }) => name.length))
  const lines = commands.map(({ name, about }) => `  ${name.padEnd(widest)}  ${about}`)
  return [
    'Usage: soundings COMMAND …',
    '',
    ...lines,
    '',
    '  soundings COMMAND --help   how a command is used',
    '  soundings --version        which version this is',
    '',
    ...exitLines,
  ].join('\n')
}

export function usageOf({ name, usage, about, help }: Command): string {
  const sentence = `${about.slice(0, 1).toUpperCase()}${about.slice(1)}.`
  return [`Usage: soundings ${name} ${usage}`, '', sentence, '', ...help, '', ...exitLines].join('\n')
}

const exitLines = [
  'Ends with 0 when all is well, 1 when something in a file is wrong, 2 when the command was not understood, 3 when a file',
  'is not there or cannot be read or written; 70 when Soundings itself has failed.',
]
