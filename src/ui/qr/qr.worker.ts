import { prepareZXingModule, type ReaderOptions, readBarcodes } from 'zxing-wasm/reader'
import engine from 'zxing-wasm/reader/zxing_reader.wasm?url'

/** What the worker says: that it can begin, then of each picture the codes in it; or why it cannot, for developers. */
export type QrWorkerMessage = { ready: true } | { codes: Uint8Array[] } | { failed: string }

/** `bytes` are as the code holds them; its text, which the library would make of them, is not asked for. */
const options: ReaderOptions = { formats: ['QRCode'], tryInvert: false, maxNumberOfSymbols: 4, textMode: 'Plain' }

const surface = new OffscreenCanvas(1, 1)
const brush = surface.getContext('2d', { willReadFrequently: true })

// By itself the library would fetch its engine from a host that is not ours.
prepareZXingModule({ overrides: { locateFile: () => engine }, fireImmediately: true }).then(
  () => say({ ready: true }),
  (error) => say({ failed: String(error) }),
)

addEventListener('message', async ({ data }: MessageEvent<ImageBitmap>) => {
  try {
    const results = await readBarcodes(pixelsOf(data), options)
    say({ codes: results.filter(({ isValid }) => isValid).map(({ bytes }) => bytes) })
  } catch (error) {
    say({ failed: String(error) })
  }
})

function pixelsOf(picture: ImageBitmap): ImageData {
  if (!brush) throw new Error('There is nothing to draw on')
  const { width, height } = picture
  if (surface.width !== width) surface.width = width
  if (surface.height !== height) surface.height = height
  brush.drawImage(picture, 0, 0)
  picture.close()
  return brush.getImageData(0, 0, width, height)
}

function say(message: QrWorkerMessage): void {
  postMessage(message)
}
