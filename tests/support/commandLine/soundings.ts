import { spawn } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export const project = process.cwd()
const command = join(project, 'scripts', 'soundings.mjs')

export type Ended = { exit: number | null; out: string; err: string; bytes: Buffer }

/** Runs the real command as a process of its own; `stdin` is what it reads there, `folder` where it is called. */
export function soundings(args: string[], of: { stdin?: string | Buffer; folder?: string } = {}): Promise<Ended> {
  return ended(process.execPath, [command, ...args], of)
}

export function ended(
  program: string,
  args: string[],
  { stdin = '', folder = project }: { stdin?: string | Buffer; folder?: string },
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: folder })
    const [out, err]: [Buffer[], Buffer[]] = [[], []]
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
    child.once('error', reject)
    child.once('close', (exit) => {
      const bytes = Buffer.concat(out)
      resolve({ exit, out: bytes.toString('utf8'), err: Buffer.concat(err).toString('utf8'), bytes })
    })
    // A command that does not read its input closes it early.
    child.stdin.on('error', () => {})
    child.stdin.end(stdin)
  })
}

/** A folder of its own with these files in it: text and bytes as they are, anything else as JSON. */
export function folderWith(files: Record<string, unknown>): string {
  const folder = mkdtempSync(join(tmpdir(), 'soundings-'))
  for (const [name, content] of Object.entries(files)) {
    const isWritten = typeof content === 'string' || content instanceof Uint8Array
    writeFileSync(join(folder, name), isWritten ? content : JSON.stringify(content, undefined, 2))
  }
  return folder
}
