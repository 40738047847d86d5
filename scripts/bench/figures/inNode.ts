import { execFileSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import { type Figure, figureOf } from '../figure'

/** Microseconds: 20,000 sessions a second. */
const scoringBound = 50
/** Milliseconds. */
const lintingBound = 2000
/** Milliseconds. */
const joiningBound = 200

/**
 * What is done without a browser, or needs none: scoring the largest instrument, linting everything that ships, joining what
 * a full room gives back.
 */
export async function inNode(): Promise<Figure[]> {
  const { scoring, bare, linting, files } = JSON.parse(
    execFileSync(process.execPath, [await builtRun('instruments')], { encoding: 'utf8' }),
  ) as { scoring: number[]; bare: number[]; linting: number[]; files: number }
  const ratings = JSON.parse(execFileSync(process.execPath, [await builtRun('joining')], { encoding: 'utf8' })) as {
    joining: number[]
    bare: number[]
  }
  return [
    figureOf({
      name: 'Scoring one session of 120 items in Node, beside adding up its levels (50 µs is 20,000 sessions a second)',
      unit: 'µs',
      bound: scoringBound,
      runs: scoring,
      bare,
    }),
    figureOf({ name: `Linting all ${files} instruments that ship`, unit: 'ms', bound: lintingBound, runs: linting }),
    figureOf({
      name: 'Merging 30 packs of 50 ratings: reading and joining, beside only parsing their JSON',
      unit: 'ms',
      bound: joiningBound,
      runs: ratings.joining,
      bare: ratings.bare,
    }),
  ]
}

/** One plain script, as a hub or a command line would run it: no loader stands between. */
async function builtRun(name: 'instruments' | 'joining'): Promise<string> {
  const outDir = resolve('.cache/bench/in-node', name)
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir,
      emptyOutDir: true,
      ssr: `scripts/bench/inNode/${name}.ts`,
      target: 'es2023',
      rolldownOptions: { output: { entryFileNames: `${name}.mjs` } },
    },
  })
  return join(outDir, `${name}.mjs`)
}
