import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright-core'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** The path of a Chrome or Chromium: the one that `CHROMIUM` names, else the first found on this machine. */
export function findBrowser(): string | undefined {
  if (process.env.CHROMIUM) return process.env.CHROMIUM
  return [...names.flatMap(onPath), ...elsewhere, chromium.executablePath()].find((path) => existsSync(path))
}

/** As `findBrowser`, and where there is none, fetches one: Debian's package, else Playwright's own download. */
export function findOrInstallBrowser(): string | undefined {
  const found = findBrowser()
  if (found) return found
  console.log('There is no Chrome or Chromium here: fetching one for the browser tests.')
  if (!installPackage('chromium'))
    show(process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium'])
  return findBrowser()
}

/** The PDF tests read documents back with the programs of poppler. */
export function ensurePdfReader(): boolean {
  const isThere = () => ['pdftotext', 'pdftoppm'].every((name) => onPath(name).length > 0)
  return isThere() || (installPackage('poppler-utils') && isThere())
}

function installPackage(name: string): boolean {
  if (process.getuid?.() !== 0 || onPath('apt-get').length === 0) return false
  return show('apt-get', ['update', '-q']) && show('apt-get', ['install', '-y', '-q', '--no-install-recommends', name])
}

function show(command: string, args: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return spawnSync(command, args, { stdio: 'inherit', env }).status === 0
}

function onPath(name: string): string[] {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .filter((path) => existsSync(path))
}
