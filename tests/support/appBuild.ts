import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { filesUnder } from '../../scripts/build/unprecachedFiles'

/**
 * The app, a later version whose database has the next format, and the one that takes a broken service worker away. `shelf10`
 * and `shelf11` are the app with one more instrument on its shelf, which in the second has become version 1.1.0. `camera` is
 * a page with the reader of codes in the app's place.
 */
export type BuildName = 'A' | 'B' | 'killSwitch' | 'shelf10' | 'shelf11' | 'camera'

const variablesOf: Record<BuildName, Record<string, string>> = {
  A: { SOUNDINGS_BUILD: 'A' },
  B: { SOUNDINGS_BUILD: 'B' },
  killSwitch: { SOUNDINGS_BUILD: 'K', SOUNDINGS_KILL_SWITCH: '1' },
  shelf10: { SOUNDINGS_BUILD: 'S10', SOUNDINGS_TEST_SHELF: '1.0.0' },
  shelf11: { SOUNDINGS_BUILD: 'S11', SOUNDINGS_TEST_SHELF: '1.1.0' },
  camera: { SOUNDINGS_BUILD: 'C' },
}

const madeFrom = ['src', 'public', 'instruments', 'scripts/build', 'tests/support/shelf', 'tests/support/camera']
const nextFormat = 'tests/support/nextFormat.config.ts'
const otherShelf = 'tests/support/shelf/otherShelf.config.ts'
const cameraPage = 'tests/support/camera/cameraPage.config.ts'
const configOf: Partial<Record<BuildName, string>> = {
  B: nextFormat,
  shelf10: otherShelf,
  shelf11: otherShelf,
  camera: cameraPage,
}
const alsoMadeFrom = ['index.html', 'vite.config.ts', nextFormat, 'package-lock.json']
const allBuilds = '.cache/builds'
/** Milliseconds. Builds of older sources are of no use to anybody by then. */
const aDay = 24 * 60 * 60 * 1000

/** The folder of a build that `ensureAppBuilds` made. */
export function appBuild(name: BuildName): string {
  return join(buildsOfThisRun(), name)
}

/** Builds each of these versions, unless it was built from the same sources before. */
export function ensureAppBuilds(names: readonly BuildName[] = ['A', 'B', 'killSwitch']): void {
  mkdirSync(buildsOfThisRun(), { recursive: true })
  removeOldBuilds()
  for (const name of names) if (!existsSync(appBuild(name))) build(name)
}

/** Named after the sources, and handed to the test processes, so that two runs at once never meet in one folder. */
function buildsOfThisRun(): string {
  process.env.SOUNDINGS_TEST_BUILDS ??= join(allBuilds, hashOfSources())
  return process.env.SOUNDINGS_TEST_BUILDS
}

function build(name: BuildName): void {
  const unfinished = `${appBuild(name)}.${process.pid}`
  const vite = ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error', '--outDir', unfinished]
  const config = configOf[name]
  if (config) vite.push('--config', config)
  execFileSync(process.execPath, vite, {
    env: { ...process.env, NODE_ENV: 'production', ...variablesOf[name] },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (existsSync(appBuild(name))) rmSync(unfinished, { recursive: true })
  else renameSync(unfinished, appBuild(name))
}

function removeOldBuilds(): void {
  for (const folder of readdirSync(allBuilds).map((name) => join(allBuilds, name))) {
    if (Date.now() - statSync(folder).mtimeMs > aDay) rmSync(folder, { recursive: true, force: true })
  }
}

function hashOfSources(): string {
  const files = [...madeFrom.flatMap((folder) => filesUnder(folder).map((file) => join(folder, file))), ...alsoMadeFrom]
  const hash = createHash('sha256')
  for (const file of files) hash.update(file).update(readFileSync(file))
  return hash.digest('hex').slice(0, 16)
}
