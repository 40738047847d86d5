import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'
import { collectFrame, framesOf, nothingCollected } from '../../../src/core/session/rating/frames'
import { appBuild, ensureAppBuilds } from '../../support/appBuild'
import { axeFindings } from '../../support/axe'
import { type BrowserTest, inBrowser, visit } from '../../support/browserTest'
import { shownBytes } from '../../support/camera/CameraPage'
import { fakeCameraFile } from '../../support/camera/fakeCameraFile'

beforeAll(() => ensureAppBuilds(['camera']))

/** Every value of a byte, in no order. */
const shown = Uint8Array.from({ length: 2000 }, (_, place) => (place * place + 7 * place + (place >> 8)) % 256)
const other = Uint8Array.from({ length: 2000 }, (_, place) => place % 251)
const filmOf =
  (...screens: Uint8Array[][]) =>
  () => ({ shows: fakeCameraFile(screens) })

test(
  'codes on a moving screen are read back byte for byte, with the server killed',
  inBrowser(
    async (on) => {
      await openOffline(on)
      await startReading(on.page)
      expect(await bytesRead(on.page)).toEqual(shown)
      await expectCameraOff(on.page)
    },
    { camera: filmOf(cut(shown)) },
  ),
)

test(
  'another screen that comes by, with a part of something else, changes nothing',
  inBrowser(
    async (on) => {
      await openOffline(on)
      await startReading(on.page)
      expect(await bytesRead(on.page)).toEqual(shown)
    },
    { camera: filmOf(cut(other).slice(0, 3), cut(shown), cut(other).slice(2, 5)) },
  ),
)

test(
  'codes that a small dark screen shows one at a time, for want of motion, read back',
  inBrowser(
    async (on) => {
      await openOffline(on, '/show')
      const wasmBinary = readFileSync(createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm'))
      prepareZXingModule({ overrides: { wasmBinary: wasmBinary.buffer as ArrayBuffer } })
      let collected = nothingCollected
      for (let code = 1; code <= 6; code++) {
        await on.page.getByText(`Code ${code} of 6`).waitFor()
        const [read] = await readBarcodes(await on.page.screenshot(), { formats: ['QRCode'], tryInvert: false })
        collected = collectFrame(collected, read?.bytes ?? new Uint8Array())
        await on.page.getByRole('button', { name: 'Next code' }).click()
      }
      expect(collected.reading).toEqual({ state: 'complete', bytes: shownBytes })
      await on.page.getByText('Code 1 of 6').waitFor()
      expect(await axeFindings(on.page)).toEqual([])
    },
    { viewport: { width: 390, height: 844 }, colorScheme: 'dark', reducedMotion: 'reduce' },
  ),
)

test(
  'how far it is stands under the picture; the camera can be stopped at any time, and is off then',
  inBrowser(
    async (on) => {
      await openOffline(on)
      await startReading(on.page)
      await on.page.getByText('The camera is on').waitFor()
      await on.page.getByText('5 of 6 codes').waitFor()
      expect(await axeFindings(on.page)).toEqual([])
      await on.page.getByRole('button', { name: 'Stop the camera' }).click()
      await on.page.getByRole('button', { name: 'Read codes' }).waitFor()
      await expectCameraOff(on.page)
    },
    { camera: filmOf(cut(shown).slice(1)) },
  ),
)

test(
  'a camera that is refused: the page says so, says what to do, and offers a file',
  inBrowser(
    async (on) => {
      await openOffline(on)
      await startReading(on.page)
      await expectWayOn(on.page, 'This page may not use the camera')
    },
    { camera: () => 'refused' },
  ),
)

test(
  'no camera at all, or one that another app holds: each is said, with a way on',
  inBrowser(async (on) => {
    await openOffline(on)
    await startReading(on.page)
    await expectWayOn(on.page, 'No camera was found')
    await on.page.evaluate(() => {
      navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', 'NotReadableError'))
    })
    await on.page.getByRole('button', { name: 'Try again' }).click()
    await expectWayOn(on.page, 'The camera is busy')
  }),
)

test(
  'a camera that goes away while it is on: the page says so, keeps what was read, and goes on once it is back',
  inBrowser(
    async (on) => {
      await openOffline(on)
      await startReading(on.page)
      await on.page.getByText('5 of 6 codes').waitFor()
      await on.page.evaluate(() => window.tracks[0]?.dispatchEvent(new Event('ended')))
      await expectWayOn(on.page, 'The camera has stopped')
      await expectCameraOff(on.page)
      await on.page.getByRole('button', { name: 'Try again' }).click()
      await on.page.getByText('The camera is on').waitFor()
      await on.page.getByText('5 of 6 codes').waitFor()
    },
    { camera: filmOf(cut(shown).slice(1)) },
  ),
)

test(
  'an engine that is damaged is said, and the camera is off',
  inBrowser(
    async (on) => {
      await openOffline(on)
      await on.page.evaluate(async () => {
        for (const name of await caches.keys()) {
          const cache = await caches.open(name)
          for (const { url } of await cache.keys()) if (url.endsWith('.wasm')) await cache.put(url, new Response('?'))
        }
      })
      await startReading(on.page)
      await expectWayOn(on.page, 'This browser cannot read codes')
      await expectCameraOff(on.page)
    },
    { camera: filmOf(cut(shown)), expected: [/workers\/qr\.worker/] },
  ),
)

/** The page with the reader, as it stands after one visit once there is no server. */
async function openOffline({ page, server, context }: BrowserTest, path = '/'): Promise<void> {
  await server.deploy(appBuild('camera'))
  await context.addInitScript(rememberTracks)
  await visit(page, path)
  await server.kill()
  await page.reload()
}

async function startReading(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Read codes' }).click()
}

async function bytesRead(page: Page): Promise<Uint8Array> {
  const output = page.getByRole('status').and(page.locator('output'))
  return new Uint8Array(Buffer.from((await output.textContent()) ?? '', 'hex'))
}

async function expectWayOn(page: Page, title: string): Promise<void> {
  await page.getByRole('alert').getByText(title).waitFor()
  await page.getByLabel('A file').waitFor()
  await page.getByRole('button', { name: 'Try again' }).waitFor()
  expect(await axeFindings(page)).toEqual([])
}

declare global {
  interface Window {
    /** Every track of a camera that the page has opened. */
    tracks: MediaStreamTrack[]
  }
}

/** Runs in the page before anything else. */
function rememberTracks(): void {
  window.tracks = []
  const open = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices)
  navigator.mediaDevices.getUserMedia = async (asked) => {
    const stream = await open(asked)
    window.tracks.push(...stream.getTracks())
    return stream
  }
}

async function expectCameraOff(page: Page): Promise<void> {
  const states = await page.evaluate(() => window.tracks.map(({ readyState }) => readyState))
  expect(states).toEqual(['ended'])
}

function cut(bytes: Uint8Array): Uint8Array[] {
  const cut = framesOf(bytes)
  if (!cut.ok) throw new Error(cut.problem)
  return cut.frames
}
