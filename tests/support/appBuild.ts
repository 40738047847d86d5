import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesUnder } from '../../scripts/build/unprecachedFiles'

/** Two versions of the app from the same sources, and the one that takes a broken service worker away. */
export type BuildName = 'A' | 'B' | 'killSwitch'

const madeFrom = ['src', 'public', 'instruments', 'scripts/build']
const alsoMadeFrom = ['index.html', 'vite.config.ts', 'package-lock.json']

/** The folder of a build that `ensureAppBuilds` made. */
export function appBuild(name: BuildName): string {
  return join('.cache/builds', name)
}

/** Builds each version whose sources have changed since it was last built. */
export function ensureAppBuilds(): void {
  const sources = hashOfSources()
  build('A', sources, { SOUNDINGS_BUILD: 'A' })
  build('B', sources, { SOUNDINGS_BUILD: 'B' })
  build('killSwitch', sources, { SOUNDINGS_BUILD: 'K', SOUNDINGS_KILL_SWITCH: '1' })
}

function build(name: BuildName, sources: string, variables: Record<string, string>): void {
  const note = `${appBuild(name)}.sources`
  if (existsSync(note) && readFileSync(note, 'utf8') === sources) return
  const vite = ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error']
  execFileSync(process.execPath, [...vite, '--outDir', appBuild(name), '--emptyOutDir'], {
    env: { ...process.env, NODE_ENV: 'production', ...variables },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  writeFileSync(note, sources)
}

function hashOfSources(): string {
  const files = [...madeFrom.flatMap((folder) => filesUnder(folder).map((file) => join(folder, file))), ...alsoMadeFrom]
  const hash = createHash('sha256')
  for (const file of files) hash.update(file).update(readFileSync(file))
  return hash.digest('hex')
}
