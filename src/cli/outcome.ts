/**
 * How a command ends, for scripts. `faults`: a file was read and something in it is wrong. `usage`: the command was not
 * understood. `unreadable`: a file is not there, or cannot be read or written. `ownFault`: Soundings itself is wrong.
 */
export const exits = { fine: 0, faults: 1, usage: 2, unreadable: 3, ownFault: 70 } as const
export type Exit = (typeof exits)[keyof typeof exits]

/** What a command leaves: its exit code, what it says on standard output, and what it says beside that. */
export type Outcome = { exit: Exit; out?: string | Uint8Array; err?: string }

/** One thing that is wrong, with the file and the place in it. */
export type Fault = { file: string; where: string; message: string; problem?: string }

/** Why a command could not do what it was told. */
export type Failed = { ok: false; exit: Exit; faults: Fault[] }

/** One fault, or several at once. */
export function failed(exit: Exit, faults: Fault | Fault[]): Failed {
  return { ok: false, exit, faults: Array.isArray(faults) ? faults : [faults] }
}

/** The failures among several readings as one; the worst gives the exit code. */
export function allFailures(...readings: ({ ok: true } | Failed)[]): Failed {
  const failures = readings.filter((reading) => !reading.ok)
  const exit = Math.max(exits.faults, ...failures.map((failure) => failure.exit)) as Exit
  return failed(
    exit,
    failures.flatMap(({ faults }) => faults),
  )
}

/** A failure as lines for a person, on standard error; or as JSON for a script, on standard output. */
export function outcomeOf({ exit, faults }: Failed, as: 'lines' | 'json'): Outcome {
  const shown = firstOf(faults)
  if (as === 'json') return { exit, out: json({ problems: shown }) }
  return { exit, err: shown.map(lineOf).join('') }
}

/** A file that is wrong throughout has a fault for each of its lines: whoever has mended these will look again. */
export const mostFaults = 500

function firstOf(faults: Fault[]): Fault[] {
  if (faults.length <= mostFaults) return faults
  const file = faults[0]?.file ?? ''
  const message = `And ${faults.length - mostFaults} more.`
  return [...faults.slice(0, mostFaults), { file, where: '(and more)', message }]
}

function lineOf({ file, where, message }: Fault): string {
  return `${[file, where, message].filter((part) => part !== '').join(': ')}\n`
}

export function json(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`
}
