import { readdirSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** The files of a build, as addresses without a leading slash, that the service worker would not keep for offline use. */
export function unprecachedFiles(folder: string, precached: Iterable<string>): string[] {
  const kept = new Set(precached)
  return filesUnder(folder).filter((file) => file !== 'serviceWorker.js' && !kept.has(file))
}

export function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
}
