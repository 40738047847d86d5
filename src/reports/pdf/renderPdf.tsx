import { pdf } from '@react-pdf/renderer'
import type { Report } from '../report'
import type { PdfFonts } from './fonts/pdfFonts'
import { registerFonts } from './fonts/registerFonts'
import { ReportDocument } from './ReportDocument'

/** The report as the bytes of a PDF, in a worker or in Node. `onPage` hears how many pages are laid out so far. */
export async function renderPdf(
  report: Report,
  fonts: PdfFonts,
  onPage: (pages: number) => void = () => {},
): Promise<Uint8Array> {
  await registerFonts(fonts)
  let most = 0
  // The library lays a page out more than once.
  const onLaidOut = (page: number) => {
    if (page <= most) return
    most = page
    onPage(page)
  }
  const blob = await pdf(<ReportDocument report={report} onPage={onLaidOut} />).toBlob()
  return new Uint8Array(await blob.arrayBuffer())
}
