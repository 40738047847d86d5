import { existsSync, readFileSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { checkFigures, failedChecks, passes, vitest } from './check.mjs'
import { ensureInstalled, stopWith } from './installed.mjs'

const browserFigures = '.cache/test-figures/browser.json'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
ensureInstalled()
await ensureTools()
for (const file of [checkFigures, browserFigures]) rmSync(file, { force: true })

const failed = failedChecks()
if (!passes({ name: 'browser tests', command: vitest(['browser'], browserFigures) })) failed.push('browser tests')
report(failed)

async function ensureTools() {
  const { tsImport } = await import('tsx/esm/api')
  const { ensurePdfReader, findOrInstallBrowser } = await tsImport('./browser.ts', import.meta.url)
  const browser = findOrInstallBrowser()
  if (!browser)
    stopWith('The browser tests need Chrome or Chromium: install one, or name it with CHROMIUM=/path/to/it.')
  process.env.CHROMIUM = browser
  if (!ensurePdfReader())
    stopWith('The PDF tests need pdftotext and pdftoppm: install poppler (on Debian: poppler-utils).')
}

/** A step that failed without a failing test (types, lint, a test file that does not load) counts as one failure. */
function report(failedSteps) {
  const figures = [checkFigures, browserFigures]
    .filter((file) => existsSync(file))
    .map((file) => JSON.parse(readFileSync(file, 'utf8')))
  const sum = (name) => figures.reduce((total, figure) => total + figure[name], 0)
  const otherwise = failedSteps.filter((name) => !name.endsWith('tests')).length
  const failures = sum('numFailedTests') + unloaded(figures) + otherwise
  if (failedSteps.length > 0) console.log(`\nFailed: ${failedSteps.join('; ')}.`)
  console.log(`\n${sum('numPassedTests')} passed, ${Math.max(failures, failedSteps.length)} failed`)
  process.exitCode = failedSteps.length === 0 ? 0 : 1
}

function unloaded(figures) {
  const files = figures.flatMap((figure) => figure.testResults)
  return files.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length
}
