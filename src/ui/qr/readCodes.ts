import type { QrWorkerMessage } from './qr.worker'
import address from './qr.worker.ts?worker&url'

export type CodesIn = {
  video: HTMLVideoElement
  onReady: () => void
  onCode: (bytes: Uint8Array) => void
  /** The worker, or the engine in it, does not run here. */
  onFailed: () => void
}

/** Reads codes from what a video shows, in a worker, one picture at a time, until the function it gives is called. */
export function readCodes({ video, onReady, onCode, onFailed }: CodesIn): () => void {
  const worker = startWorker()
  if (!worker) {
    onFailed()
    return () => undefined
  }
  let ended = false
  const end = () => {
    ended = true
    worker.terminate()
  }
  const fail = () => {
    end()
    onFailed()
  }
  const next = async () => {
    const picture = await nextPicture(video)
    if (ended) picture?.close()
    else if (picture) worker.postMessage(picture, [picture])
    else void next()
  }
  worker.onerror = fail
  worker.onmessageerror = fail
  worker.onmessage = ({ data }: MessageEvent<QrWorkerMessage>) => {
    if (ended) return
    if ('failed' in data) return fail()
    if ('ready' in data) onReady()
    else data.codes.forEach(onCode)
    void next()
  }
  return end
}

/** A browser that refuses the worker (an extension, a policy) throws here. */
function startWorker(): Worker | undefined {
  try {
    return new Worker(address, { type: 'module' })
  } catch {
    return undefined
  }
}

/** Nothing if the video has no picture just then, as while it starts. */
async function nextPicture(video: HTMLVideoElement): Promise<ImageBitmap | undefined> {
  await new Promise((shown) => whenShown(video, () => shown(undefined)))
  return createImageBitmap(video).catch(() => undefined)
}

/** Firefox before 132 cannot tell when a video has a new picture. */
function whenShown(video: HTMLVideoElement, shown: () => void): void {
  if ('requestVideoFrameCallback' in video) video.requestVideoFrameCallback(shown)
  else requestAnimationFrame(shown)
}
