import { createReadStream } from 'node:fs'
import type { Failed } from '../outcome'
import { exits, failed } from '../outcome'

export type ReadBytes = { ok: true; file: string; bytes: Buffer } | Failed

/** What a path names, as it is called in messages. */
function nameOf(path: string): string {
  return path === '-' ? 'standard input' : path
}

/** What is read at most, in MB: an instrument or its answers, as in the app; and what a busy device saves, ten times over. */
export const largest = { instrument: 5, device: 200 }

/** The bytes of a file, or of standard input where the path is `-`. What has more, or never ends, is left at `mostMb`. */
export async function readBytes(path: string, mostMb: number): Promise<ReadBytes> {
  const file = nameOf(path)
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of path === '-' ? process.stdin : createReadStream(path)) {
      chunks.push(chunk as Buffer)
      size += (chunk as Buffer).length
      if (size > mostMb * 1024 * 1024)
        return unreadable(file, `This is larger than ${mostMb} MB, more than is read here.`)
    }
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    return unreadable(file, reasons[code] ?? `This cannot be read (${code || String(error)}).`)
  }
  return { ok: true, file, bytes: Buffer.concat(chunks) }
}

const reasons: Record<string, string> = {
  ENOENT: 'There is no such file.',
  ENOTDIR: 'There is no such file.',
  EISDIR: 'This is a folder, not a file.',
  EACCES: 'This account may not read it.',
  EPERM: 'This account may not read it.',
}

function unreadable(file: string, message: string): Failed {
  return failed(exits.unreadable, { file, where: '', problem: 'unreadable', message })
}
