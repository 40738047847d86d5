import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeSync } from 'node:fs'

const oldestNode = [20, 19]

/**
 * Stops with a sentence where Node is too old, and installs the packages that the lock file names and this folder lacks.
 * `tellOn` is the file descriptor on which that is told, `exit` how it ends where that cannot be done.
 */
export function ensureInstalled({ tellOn = 1, exit = 1 } = {}) {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major < oldestNode[0] || (major === oldestNode[0] && minor < oldestNode[1])) {
    stopWith(
      `Soundings needs Node ${oldestNode.join('.')} or newer; this is Node ${process.versions.node}. See https://nodejs.org.`,
      exit,
    )
  }
  if (isComplete()) return
  writeSync(tellOn, 'Installing what Soundings is made of. This needs a network, once.\n')
  // Not `npm ci`: it refuses a lock file that was written where not every platform's optional package could be seen.
  const install = ['install', '--no-save', '--include=dev', '--loglevel=error']
  run('npm', install, 'The packages could not be installed: see the message above.', { tellOn, exit })
}

/** Runs a command in view, and stops with `failure` where it does not succeed. */
export function run(command, args, failure, { tellOn = 1, exit = 1 } = {}) {
  const stdio = ['inherit', tellOn, 2]
  const { status } = spawnSync(command, args, { stdio, shell: process.platform === 'win32' })
  if (status !== 0) stopWith(failure, exit)
}

export function stopWith(sentence, exit = 1) {
  console.error(sentence)
  process.exit(exit)
}

/** Compares what npm noted when it last installed with what the lock file asks for. Optional packages suit some machines only. */
function isComplete() {
  const installed = packagesIn('node_modules/.package-lock.json')
  const wanted = Object.entries(packagesIn('package-lock.json'))
  return wanted.every(([place, { version, optional }]) => !place || optional || installed[place]?.version === version)
}

function packagesIn(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {}
}
