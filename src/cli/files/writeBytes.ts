import { randomUUID } from 'node:crypto'
import { open, realpath, rename, rm, stat } from 'node:fs/promises'
import type { Failed } from '../outcome'
import { exits, failed } from '../outcome'

/** Writes a new file, or with `force` over one that is there; where that fails, what was there is whole, and nothing new. */
export async function writeBytes(
  path: string,
  bytes: Uint8Array | string,
  { force }: { force: boolean },
): Promise<{ ok: true } | Failed> {
  try {
    const there = await stat(path).catch(() => undefined)
    if (there?.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' })
    if (!force) await writeNew(path, bytes)
    else if (there?.isFile()) await replace(await realpath(path), bytes, there.mode)
    else if (there) await writeInto(path, bytes)
    else await writeNew(path, bytes)
    return { ok: true }
  } catch (error) {
    return failed(exits.unreadable, {
      file: path,
      where: '',
      problem: 'not-written',
      message: whyNotWritten(error as NodeJS.ErrnoException),
    })
  }
}

/** As a sentence for whoever named the file. */
export function whyNotWritten(error: NodeJS.ErrnoException): string {
  const { code = '' } = error
  return reasons[code] ?? `This cannot be written (${code || String(error)}).`
}

/** Beside it first, so that the old file is there until the new one is whole. */
async function replace(path: string, bytes: Uint8Array | string, mode: number): Promise<void> {
  const beside = `${path}.${randomUUID()}.new`
  await writeNew(beside, bytes, mode)
  await rename(beside, path).catch(async (error) => {
    await rm(beside, { force: true })
    throw error
  })
}

async function writeNew(path: string, bytes: Uint8Array | string, mode?: number): Promise<void> {
  const file = await open(path, 'wx', mode)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } catch (error) {
    await rm(path, { force: true })
    throw error
  } finally {
    await file.close()
  }
}

/** A pipe or a device, such as /dev/null: there is nothing to keep, and no file may take its place. */
async function writeInto(path: string, bytes: Uint8Array | string): Promise<void> {
  const file = await open(path, 'w')
  try {
    await file.writeFile(bytes)
  } finally {
    await file.close()
  }
}

const reasons: Record<string, string> = {
  EEXIST: 'This file is there already. Say --force to write over it.',
  ENOENT: 'There is no such folder.',
  ENOTDIR: 'There is no such folder.',
  EISDIR: 'This is a folder, not a file.',
  EACCES: 'This account may not write there.',
  EPERM: 'This account may not write there.',
  EFBIG: 'There is no room for a file so large.',
  ENOSPC: 'There is no room left on the disk.',
}
