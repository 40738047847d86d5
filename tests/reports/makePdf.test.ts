import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { makePdf } from '../../src/reports/pdf/makePdf'
import type { PdfWorkerMessage } from '../../src/reports/pdf/pdf.worker'
import { aReport, aSession } from '../support/builders/reportBuilders'

/** The browser's Worker, which Node has not: it does as it is told here, and counts how often it was ended. */
class StandInWorker {
  static started: StandInWorker[] = []
  static answer: (worker: StandInWorker) => void = () => {}
  onmessage: ((event: { data: PdfWorkerMessage }) => void) | null = null
  onerror: (() => void) | null = null
  ended = 0
  constructor() {
    StandInWorker.started.push(this)
  }
  postMessage() {
    queueMicrotask(() => StandInWorker.answer(this))
  }
  terminate() {
    this.ended += 1
  }
}

beforeEach(() => {
  StandInWorker.started = []
  StandInWorker.answer = () => {}
  vi.stubGlobal('Worker', StandInWorker)
})
afterEach(() => {
  vi.unstubAllGlobals()
})

const bytes = new Uint8Array([37, 80, 68, 70])

test('a PDF arrives with its progress, and the worker is ended', async () => {
  StandInWorker.answer = (worker) => {
    worker.onmessage?.({ data: { pages: 1 } })
    worker.onmessage?.({ data: { bytes } })
  }
  const heard: number[] = []
  const made = await makePdf(aReport(), { timeoutMs: 10_000, onProgress: (pages) => heard.push(pages) })
  expect(made).toEqual({ ok: true, bytes })
  expect(heard).toEqual([0, 1])
  expect(StandInWorker.started.map((worker) => worker.ended)).toEqual([1])
})

test('what never ends is ended', async () => {
  expect(await makePdf(aReport(), { timeoutMs: 5 })).toEqual({ ok: false, problem: 'too-long' })
  expect(StandInWorker.started.map((worker) => worker.ended)).toEqual([1])
})

test('cancelling ends the work, also before it began', async () => {
  const controller = new AbortController()
  const making = makePdf(aReport(), { timeoutMs: 10_000, signal: controller.signal })
  controller.abort()
  expect(await making).toEqual({ ok: false, problem: 'cancelled' })
  expect(StandInWorker.started.map((worker) => worker.ended)).toEqual([1])
  expect(await makePdf(aReport(), { timeoutMs: 10_000, signal: controller.signal })).toMatchObject({
    problem: 'cancelled',
  })
  expect(StandInWorker.started).toHaveLength(1)
})

test('a worker that breaks, says it failed, or cannot start is a failure that can be told', async () => {
  StandInWorker.answer = (worker) => worker.onerror?.()
  expect(await makePdf(aReport(), { timeoutMs: 10_000 })).toEqual({ ok: false, problem: 'failed' })
  StandInWorker.answer = (worker) => worker.onmessage?.({ data: { failed: 'RangeError' } })
  expect(await makePdf(aReport(), { timeoutMs: 10_000 })).toEqual({ ok: false, problem: 'failed' })
  vi.stubGlobal(
    'Worker',
    class {
      constructor() {
        throw new Error('refused')
      }
    },
  )
  expect(await makePdf(aReport(), { timeoutMs: 10_000 })).toEqual({ ok: false, problem: 'failed' })
})

test('no PDF is tried in a script that it cannot set', async () => {
  const report = aReport({ session: aSession({ organisationName: 'מרכז' }) })
  const made = await makePdf(report, { timeoutMs: 10_000 })
  expect(made).toEqual({ ok: false, problem: 'script-not-covered', characters: 'מרכז' })
  expect(StandInWorker.started).toHaveLength(0)
})
