import { writeFile } from 'node:fs/promises'
import type { Failed } from '../outcome'
import { exits, failed } from '../outcome'

/** Writes a new file; one that is there stays as it is unless `force` is said. */
export async function writeBytes(
  path: string,
  bytes: Uint8Array | string,
  { force }: { force: boolean },
): Promise<{ ok: true } | Failed> {
  try {
    await writeFile(path, bytes, { flag: force ? 'w' : 'wx' })
    return { ok: true }
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    const message = reasons[code] ?? `This cannot be written (${code || String(error)}).`
    return failed(exits.unreadable, { file: path, where: '', message })
  }
}

const reasons: Record<string, string> = {
  EEXIST: 'This file is there already. Say --force to write over it.',
  ENOENT: 'There is no such folder.',
  ENOTDIR: 'There is no such folder.',
  EISDIR: 'This is a folder, not a file.',
  EACCES: 'This account may not write there.',
  EPERM: 'This account may not write there.',
  ENOSPC: 'There is no room left on the disk.',
}
