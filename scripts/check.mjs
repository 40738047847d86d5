import { spawnSync } from 'node:child_process'
import { pathToFileURL } from 'node:url'
import { ensureInstalled } from './installed.mjs'

/** Where the unit and screen tests leave their figures for `npm test`. */
export const checkFigures = '.cache/test-figures/check.json'

const steps = [
  { name: 'format and lint', command: ['biome', 'check', '--error-on-warnings', '.'] },
  { name: 'types', command: ['tsc', '-b'] },
  { name: 'unused files, exports and packages', command: ['knip'] },
  { name: 'unit and screen tests', command: vitest(['unit', 'screen'], checkFigures) },
]

/** Runs every step, also after one has failed, and gives the names of those that failed. */
export function failedChecks() {
  return steps.filter((step) => !passes(step)).map((step) => step.name)
}

/** The command that runs the tests of `projects` and writes their figures to `figures`. */
export function vitest(projects, figures) {
  const chosen = projects.flatMap((project) => ['--project', project])
  return ['vitest', 'run', ...chosen, '--reporter=default', '--reporter=json', `--outputFile.json=${figures}`]
}

export function passes({ name, command }) {
  console.log(`\n── ${name}`)
  return (
    spawnSync('npx', ['--no-install', ...command], { stdio: 'inherit', shell: process.platform === 'win32' }).status ===
    0
  )
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  ensureInstalled()
  const failed = failedChecks()
  console.log(failed.length === 0 ? '\nEvery check passed.' : `\nFailed: ${failed.join('; ')}.`)
  process.exitCode = failed.length === 0 ? 0 : 1
}
