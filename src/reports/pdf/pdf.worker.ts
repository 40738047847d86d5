import type { Report } from '../report'
import { embeddedFonts } from './fonts/embeddedFonts'
import { renderPdf } from './renderPdf'

/** What the worker says: pages laid out so far, then the file, or that it could not be made and why, for developers. */
export type PdfWorkerMessage = { pages: number } | { bytes: Uint8Array } | { failed: string }

addEventListener('message', async (event: MessageEvent<Report>) => {
  try {
    const bytes = await renderPdf(event.data, embeddedFonts, (pages) => say({ pages }))
    say({ bytes }, [bytes.buffer])
  } catch (error) {
    say({ failed: String(error) })
  }
})

function say(message: PdfWorkerMessage, transfer: Transferable[] = []): void {
  postMessage(message, { transfer })
}
