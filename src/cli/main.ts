import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { allCommands } from './commands/allCommands'
import { project } from './files/project'
import { whyNotWritten } from './files/writeBytes'
import { exits, type Outcome } from './outcome'
import { parseSaid } from './said/parseSaid'
import { usageOf, usageOfAll } from './said/usage'

process.stdout.on('error', outputFailed)
// Nobody listens: the exit code says it all the same.
process.stderr.on('error', () => {})
const outcome = await outcomeOfArguments(process.argv.slice(2)).catch(fellOver)
if (outcome.err) process.stderr.write(outcome.err)
if (outcome.out !== undefined) process.stdout.write(outcome.out)
// Not `process.exit`, which would cut off what a pipe has not taken yet.
process.exitCode ??= outcome.exit

/** Whoever reads only the first lines closes the pipe: that is no fault. A disk that is full is. */
function outputFailed(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') return
  process.exitCode = exits.unreadable
  process.stderr.write(`standard output: ${whyNotWritten(error)}\n`)
}

/** A fault of Soundings is not one of anybody's file, and ends with a number of its own. */
function fellOver(error: unknown): Outcome {
  const told = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return { exit: exits.ownFault, err: `Soundings itself has failed. Please tell its makers.\n${told}\n` }
}

async function outcomeOfArguments([first, ...rest]: string[]): Promise<Outcome> {
  if (first === undefined) return misunderstood('Say what to do.', usageOfAll(allCommands))
  if (first === '--version' || first === '-V') return { exit: exits.fine, out: `${version()}\n` }
  if (first === '--help' || first === '-h' || first === 'help') return helpWith(rest[0])
  const command = allCommands.find(({ name }) => name === first)
  if (!command) return misunderstood(`There is no command ‘${first}’.`, usageOfAll(allCommands))
  const parsed = parseSaid(command, rest)
  if (parsed.is === 'help') return { exit: exits.fine, out: `${usageOf(command)}\n` }
  if (parsed.is === 'misunderstood') return misunderstood(parsed.sentence, usageOf(command))
  return command.run(parsed.said)
}

function helpWith(name: string | undefined): Outcome {
  const command = allCommands.find((one) => one.name === name)
  if (name !== undefined && !command) return misunderstood(`There is no command ‘${name}’.`, usageOfAll(allCommands))
  return { exit: exits.fine, out: `${command ? usageOf(command) : usageOfAll(allCommands)}\n` }
}

function misunderstood(sentence: string, usage: string): Outcome {
  return { exit: exits.usage, err: `${sentence}\n\n${usage}\n` }
}

function version(): string {
  return JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')).version
}
