import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { contentHash } from '../../src/core/instrument/contentHash'
import type { Instrument } from '../../src/core/instrument/instrumentSchema'
import { parseInstrument } from '../../src/core/instrument/parseInstrument'
import { compareVersions } from '../../src/core/instrument/versions/compareVersions'
import { diffInstruments } from '../../src/core/instrument/versions/diffInstruments'

/** The hash of each released file, by its path below `instruments/`. */
export type Released = Record<string, string>

export const releasedList = 'released.json'

/** The instrument files of a folder, as `<id>/<version>.json`, each instrument's versions in their order. */
function instrumentFiles(folder: string): string[] {
  const ids = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return ids.flatMap(({ name }) => {
    const versions = readdirSync(join(folder, name)).flatMap((file) => /^(\d+\.\d+\.\d+)\.json$/.exec(file)?.[1] ?? [])
    return versions.toSorted(compareVersions).map((version) => `${name}/${version}.json`)
  })
}

export function readReleased(folder: string): Released {
  const path = join(folder, releasedList)
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Released) : {}
}

export function hashesOf(folder: string): Released {
  return Object.fromEntries(instrumentFiles(folder).map((file) => [file, contentHash(documentIn(folder, file))]))
}

/** What must not be: a released file that says something else or is gone, and a version that breaks with one before it. */
export function releaseProblems(folder: string, released = readReleased(folder)): string[] {
  const hashes = hashesOf(folder)
  const broken = Object.entries(released).flatMap(([file, hash]) => {
    if (!(file in hashes)) return [`${file} is released and is gone`]
    return hashes[file] === hash ? [] : [`${file} is released and was changed: make a new version instead`]
  })
  return [...broken, ...instrumentFiles(folder).flatMap((file, at, all) => breaks(folder, all[at - 1], file))]
}

/** Files that nobody has released yet. */
export function unlistedFiles(folder: string, released = readReleased(folder)): string[] {
  return instrumentFiles(folder).filter((file) => !(file in released))
}

function breaks(folder: string, before: string | undefined, file: string): string[] {
  if (before?.split('/')[0] !== file.split('/')[0]) return []
  const [older, newer] = [before ?? '', file].map((one) => parsedIn(folder, one))
  if (!older || !newer) return [`${file} or ${before} does not parse`]
  const { faults } = diffInstruments(older, newer)
  return faults.map((fault) => `${file} after ${before}: ${fault.fault}${'item' in fault ? ` (${fault.item})` : ''}`)
}

function parsedIn(folder: string, file: string): Instrument | undefined {
  const parsed = parseInstrument(documentIn(folder, file))
  return parsed.ok ? parsed.instrument : undefined
}

function documentIn(folder: string, file: string): unknown {
  return JSON.parse(readFileSync(join(folder, file), 'utf8'))
}
