import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import type { Device, Devices } from '../devices'
import { type Figure, figureOf } from '../figure'
import { timeUntilShown } from '../inPage/timing'

/** kB of 1,000 bytes. */
const bound = 130
const firstRun = { path: '/welcome', usable: 'main input[type="radio"]' }
const list = { path: '/', usable: 'main li a[href^="/organisations/"]' }

/** What every script weighs, gzipped, that was asked for until the first screen could be used. */
export async function firstScripts({ app, bare }: Devices): Promise<Figure[]> {
  const bareFirstRun = await scriptsOf(await bare.newEmptyPage(), bare, firstRun)
  const bareList = await scriptsOf(await bare.newPage(), bare, list)
  const weigh = async (name: string, runs: number[], least: number[]) =>
    figureOf({ name, unit: 'kB gzip', bound, runs, bare: least })
  return [
    await weigh(
      'Scripts until the first screen, first run (/welcome)',
      [await scriptsOf(await app.newEmptyPage(), app, firstRun)],
      [bareFirstRun],
    ),
    await weigh(
      'Scripts until the first screen, first run (/, which leads to /welcome)',
      [await scriptsOf(await app.newEmptyPage(), app, { ...firstRun, path: '/' })],
      [bareFirstRun],
    ),
    await weigh(
      'Scripts until the first screen, a device with organisations (/)',
      [await scriptsOf(await app.newPage(), app, list)],
      [bareList],
    ),
    figureOf({
      name: 'The service worker, beside them',
      unit: 'kB gzip',
      runs: [await weightOf(app.address, '/serviceWorker.js')],
    }),
  ]
}

async function scriptsOf(page: Page, on: Device, of: { path: string; usable: string }): Promise<number> {
  await page.addInitScript(timeUntilShown, of.usable)
  await page.goto(of.path)
  const scripts = await page.evaluate(async () => {
    const usable = await window.timed
    const asked = performance.getEntriesByType('resource').filter(({ startTime }) => startTime <= usable)
    return [...new Set(asked.map(({ name }) => new URL(name).pathname).filter((path) => path.endsWith('.js')))]
  })
  await page.close()
  const weights = await Promise.all(scripts.map((path) => weightOf(on.address, path)))
  return weights.reduce((sum, weight) => sum + weight, 0)
}

async function weightOf(address: string, path: string): Promise<number> {
  const answer = await fetch(address + path, { headers: { 'Accept-Encoding': 'identity' } })
  return gzipSync(await answer.bytes()).length / 1000
}
