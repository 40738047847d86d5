import { execFileSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import { type Figure, figureOf } from '../figure'

/** Microseconds: 20,000 sessions a second. */
const scoringBound = 50
/** Milliseconds. */
const lintingBound = 2000

/** What authors and the hub do without a browser: scoring the largest instrument, linting everything that ships. */
export async function inNode(): Promise<Figure[]> {
  const { scoring, bare, linting, files } = JSON.parse(
    execFileSync(process.execPath, [await builtRun()], { encoding: 'utf8' }),
  ) as { scoring: number[]; bare: number[]; linting: number[]; files: number }
  return [
    figureOf({
      name: 'Scoring one session of 120 items in Node, beside adding up its levels (50 µs is 20,000 sessions a second)',
      unit: 'µs',
      bound: scoringBound,
      runs: scoring,
      bare,
    }),
    figureOf({ name: `Linting all ${files} instruments that ship`, unit: 'ms', bound: lintingBound, runs: linting }),
  ]
}

/** One plain script, as a hub or a command line would run it: no loader stands between. */
async function builtRun(): Promise<string> {
  const outDir = resolve('.cache/bench/in-node')
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir,
      emptyOutDir: true,
      ssr: 'scripts/bench/inNode/instruments.ts',
      target: 'es2023',
      rolldownOptions: { output: { entryFileNames: 'instruments.mjs' } },
    },
  })
  return join(outDir, 'instruments.mjs')
}
