import { existsSync, readdirSync, statSync } from 'node:fs'
import { isAbsolute, join, relative, resolve, sep } from 'node:path'
import { compareVersions } from '../../core/instrument/versions/compareVersions'
import { project } from './project'

/** Where the instruments that ship with Soundings stand: <id>/<version>.json. */
const shelf = join(project, 'instruments')

/** The file of a shipped instrument by `id` (its newest version) or `id@version`; nothing where there is none. */
export function shippedFile(name: string): string | undefined {
  const [, id = '', version] = /^([a-z0-9-]+)(?:@(\d+\.\d+\.\d+))?$/.exec(name) ?? []
  const versions = id ? versionsOf(id) : []
  const wanted = version ?? versions.at(-1)
  return wanted && versions.includes(wanted) ? join(shelf, id, `${wanted}.json`) : undefined
}

/** Every shipped instrument, as `id@version`. */
export function shippedNames(): string[] {
  return readdirSync(shelf).flatMap((id) => versionsOf(id).map((version) => `${id}@${version}`))
}

/** Whether a file stands on the shelf, or is to. */
export function isOnShelf(path: string): boolean {
  const within = relative(shelf, resolve(path))
  return within !== '' && within.split(sep)[0] !== '..' && !isAbsolute(within)
}

function versionsOf(id: string): string[] {
  const folder = join(shelf, id)
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return []
  const versions = readdirSync(folder).flatMap((file) => /^(\d+\.\d+\.\d+)\.json$/.exec(file)?.[1] ?? [])
  return versions.toSorted(compareVersions)
}
