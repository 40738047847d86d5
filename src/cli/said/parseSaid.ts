import { parseArgs } from 'node:util'
import type { Command, Said } from './command'

/** `help` where that was asked for; else what was said, or why it cannot be understood. */
export type ParsedSaid = { is: 'said'; said: Said } | { is: 'help' } | { is: 'misunderstood'; sentence: string }

export function parseSaid(command: Command, args: string[]): ParsedSaid {
  const parsed = parsedArgs(command, args)
  if (typeof parsed === 'string') return { is: 'misunderstood', sentence: parsed }
  const { positionals: operands, values } = parsed
  const said = Object.entries(values)
  const flags = new Set(said.flatMap(([name, value]) => (value === true ? [name] : [])))
  if (flags.has('help')) return { is: 'help' }
  const { least, most, read } = command.operands
  if (operands.length < least) return { is: 'misunderstood', sentence: 'Something is missing.' }
  const [tooMany] = operands.slice(most)
  if (tooMany !== undefined) return { is: 'misunderstood', sentence: `‘${tooMany}’ is one too many.` }
  if (operands.slice(0, read).filter((operand) => operand === '-').length > 1) {
    return { is: 'misunderstood', sentence: 'Standard input (-) can be read once only.' }
  }
  const texts = new Map(said.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : [])))
  return { is: 'said', said: { operands, flags, values: texts } }
}

function parsedArgs({ options }: Command, args: string[]) {
  try {
    return parseArgs({
      args,
      options: { ...options, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
      strict: true,
    })
  } catch (error) {
    // Node adds advice about operands that begin with a hyphen.
    return (error as Error).message.replace(/\. To specify a positional argument.*$/s, '.')
  }
}
