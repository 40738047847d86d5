import type { ParseArgsConfig } from 'node:util'
import type { Outcome } from '../outcome'

/** What was said to a command: its operands in their order, and its options by name. */
export type Said = { operands: string[]; flags: ReadonlySet<string>; values: ReadonlyMap<string, string> }

export type Command = {
  name: string
  /** What follows the command's name. */
  usage: string
  /** One line for the list of commands. */
  about: string
  /** The rest of its help, line by line. */
  help: readonly string[]
  options: NonNullable<ParseArgsConfig['options']>
  /** How many there are, and how many of the first are files to read. */
  operands: { least: number; most: number; read: number }
  run: (said: Said) => Promise<Outcome>
}
