import { spawn } from 'node:child_process'
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureInstalled, run } from './installed.mjs'

const madeFrom = ['src', 'public', 'instruments', 'scripts/build', 'index.html', 'vite.config.ts', 'package-lock.json']
/** The last file that a build writes whole: without it there was none, or it was interrupted. */
const lastBuilt = 'dist/serviceWorker.js'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
ensureInstalled()
buildWhereNeeded()
serve()

function buildWhereNeeded() {
  if (existsSync(lastBuilt) && madeFrom.every((path) => newest(path) <= statSync(lastBuilt).mtimeMs)) return
  console.log('Building Soundings…')
  process.once('exit', (code) => code && rmSync(lastBuilt, { force: true }))
  run(
    'npm',
    ['run', '--silent', 'build', '--', '--logLevel', 'warn'],
    'Soundings could not be built: see the message above.',
  )
  process.removeAllListeners('exit')
}

function newest(path) {
  const own = statSync(path)
  if (!own.isDirectory()) return own.mtimeMs
  return Math.max(own.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))))
}

function serve() {
  const server = spawn(process.execPath, ['--import', 'tsx', 'src/server/main.ts'], { stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal))
  server.once('exit', (code) => process.exit(code ?? 1))
}
