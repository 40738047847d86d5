import { useEffect, useRef, useState } from 'react'
import type { Report } from '../../../reports/report'
import { saveFile } from './saveFile'

/** Seconds: what a report usually takes at most, and when it is stopped. */
const usual = 8
const most = 30

export type PdfState =
  | { state: 'idle' }
  | { state: 'making'; pages: number; seconds: number }
  | { state: 'made'; address: string; name: string }
  | { state: 'cancelled' }
  | { state: 'failed'; problem: 'too-long' | 'failed' }
  | { state: 'failed'; problem: 'script-not-covered'; characters: string }

/** Makes the PDF away from the page, says how far it is, and can be stopped. */
export function usePdf(report: () => Promise<Report>) {
  const [pdf, setPdf] = useState<PdfState>({ state: 'idle' })
  const stop = useRef<AbortController>(undefined)
  useEffect(() => () => stop.current?.abort(), [])
  useAddressUntilGone(pdf)
  const make = async () => {
    stop.current?.abort()
    const own = new AbortController()
    stop.current = own
    const show = (next: PdfState | ((before: PdfState) => PdfState)) => stop.current === own && setPdf(next)
    show({ state: 'making', pages: 0, seconds: 0 })
    const startedAt = performance.now()
    const clock = setInterval(() => {
      const seconds = (performance.now() - startedAt) / 1000
      show((before) => (before.state === 'making' ? { ...before, seconds } : before))
    }, 250)
    const made = await madePdf(report, own.signal, (pages) =>
      show((before) => (before.state === 'making' ? { ...before, pages } : before)),
    ).catch((): PdfState => ({ state: 'failed', problem: 'failed' }))
    clearInterval(clock)
    if (!own.signal.aborted) show(made)
    else show({ state: 'cancelled' })
  }
  return { pdf, make: () => void make(), cancel: () => stop.current?.abort() }
}

/** How far along, from 0 to 1: by the clock, since nobody knows the number of pages beforehand. It never claims the end. */
export function shareDone(seconds: number): number {
  return Math.min(seconds / usual, 0.95)
}

export function isSlow(seconds: number): boolean {
  return seconds > usual
}

async function madePdf(
  report: () => Promise<Report>,
  signal: AbortSignal,
  onProgress: (pages: number) => void,
): Promise<PdfState> {
  const [{ makePdf }, { fileName }] = await Promise.all([
    import('../../../reports/pdf/makePdf'),
    import('../../../reports/fileName'),
  ])
  const content = await report()
  const made = await makePdf(content, { timeoutMs: most * 1000, signal, onProgress })
  if (made.ok) {
    const name = fileName(content, 'pdf')
    const file = new Blob([new Uint8Array(made.bytes)], { type: 'application/pdf' })
    return { state: 'made', address: saveFile(file, name), name }
  }
  switch (made.problem) {
    case 'cancelled':
      return { state: 'cancelled' }
    case 'script-not-covered':
      return { state: 'failed', problem: made.problem, characters: made.characters }
    default:
      return { state: 'failed', problem: made.problem }
  }
}

/** The bytes are let go when another PDF is made or the page is left. */
function useAddressUntilGone(pdf: PdfState) {
  const address = pdf.state === 'made' ? pdf.address : undefined
  useEffect(() => () => (address === undefined ? undefined : URL.revokeObjectURL(address)), [address])
}
