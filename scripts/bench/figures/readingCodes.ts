import { randomBytes } from 'node:crypto'
import { rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import { framesOf } from '../../../src/core/session/rating/frames'
import { appBuild, ensureAppBuilds } from '../../../tests/support/appBuild'
import { visit } from '../../../tests/support/browserTest'
import { fakeCameraFile } from '../../../tests/support/camera/fakeCameraFile'
import { browserPath, cameraFlags, chromiumFlags } from '../../../tests/support/chromium'
import { startSwitchableServer } from '../../../tests/support/switchableServer'
import { type Figure, figureOf } from '../figure'
import { timeBetween, timed } from '../inPage/timing'

/** Seconds, of the film as well as of the person who holds the phone. */
const bound = 3
const runsEach = 9
/** As large as fifty ratings are, sealed. */
const size = 2000
/** Codes a second, as `QrFrames` plays them. */
const playedAt = 5

/** From the moment the camera is on until all is read, each time in a page of its own, so with a cold engine. */
export async function readingCodes(): Promise<Figure[]> {
  ensureAppBuilds(['camera'])
  const cut = framesOf(randomBytes(size))
  if (!cut.ok) throw new Error(cut.problem)
  const film = fakeCameraFile([cut.frames])
  const args = [...chromiumFlags, ...cameraFlags({ shows: film })]
  const browser = await chromium.launch({ executablePath: browserPath(), args, headless: true })
  const runs = await timesToRead(browser)
  await browser.close()
  rmSync(dirname(film), { recursive: true })
  const name = `Reading back a pack of 50 ratings by QR (${size} bytes, ${cut.frames.length} codes), beside how long these are shown`
  return [figureOf({ name, unit: 's', bound, runs, bare: [cut.frames.length / playedAt] })]
}

async function timesToRead(browser: Browser): Promise<number[]> {
  const server = await startSwitchableServer(appBuild('camera'))
  const context = await browser.newContext({ baseURL: server.address })
  const runs: number[] = []
  for (let run = 0; run < runsEach; run++) {
    const page = await context.newPage()
    await visit(page)
    await page.evaluate(timeBetween, { first: '[data-reader="starting"]', last: 'output' })
    await page.getByRole('button', { name: 'Read codes' }).click()
    runs.push((await page.evaluate(timed)) / 1000)
    await page.close()
  }
  await server.kill()
  return runs
}
