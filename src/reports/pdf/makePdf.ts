import type { Report } from '../report'
import { unsupportedCharacters } from './fonts/unsupportedCharacters'
import type { PdfWorkerMessage } from './pdf.worker'
import address from './pdf.worker.ts?worker&url'

/** `characters` are those that the fonts cannot set; then, as after every failure, the print view takes over. */
export type MadePdf =
  | { ok: true; bytes: Uint8Array }
  | { ok: false; problem: 'cancelled' | 'too-long' | 'failed' }
  | { ok: false; problem: 'script-not-covered'; characters: string }

/** `onProgress` hears how many pages are laid out so far: 0 once the work has begun. */
export type MakePdfOptions = { timeoutMs: number; signal?: AbortSignal; onProgress?: (pages: number) => void }

/** The PDF, made in a worker that is ended when it is cancelled or takes too long: the screen never waits. */
export function makePdf(report: Report, options: MakePdfOptions): Promise<MadePdf> {
  const characters = unsupportedCharacters(report).join('')
  if (characters !== '') return Promise.resolve({ ok: false, problem: 'script-not-covered', characters })
  if (options.signal?.aborted) return Promise.resolve({ ok: false, problem: 'cancelled' })
  return new Promise((resolve) => {
    const worker = startWorker()
    if (!worker) return resolve({ ok: false, problem: 'failed' })
    const finish = (made: MadePdf) => {
      clearTimeout(timer)
      options.signal?.removeEventListener('abort', cancel)
      worker.terminate()
      resolve(made)
    }
    const cancel = () => finish({ ok: false, problem: 'cancelled' })
    const timer = setTimeout(() => finish({ ok: false, problem: 'too-long' }), options.timeoutMs)
    options.signal?.addEventListener('abort', cancel)
    worker.onerror = () => finish({ ok: false, problem: 'failed' })
    worker.onmessageerror = () => finish({ ok: false, problem: 'failed' })
    worker.onmessage = ({ data }: MessageEvent<PdfWorkerMessage>) => {
      if ('pages' in data) options.onProgress?.(data.pages)
      else if ('bytes' in data) finish({ ok: true, bytes: data.bytes })
      else finish({ ok: false, problem: 'failed' })
    }
    options.onProgress?.(0)
    worker.postMessage(report)
  })
}

/** A browser that refuses the worker (an extension, a policy) throws here. */
function startWorker(): Worker | undefined {
  try {
    return new Worker(address, { type: 'module' })
  } catch {
    return undefined
  }
}
