import type { Instrument } from '../../core/instrument/instrumentSchema'
import { languageOf } from '../../core/session/sessionLanguage'
import { sessionResult } from '../../core/session/sessionResult'
import type { Session } from '../../core/session/sessionSchema'
import { buildReport } from '../../reports/build/buildReport'
import { unsupportedCharacters } from '../../reports/pdf/fonts/unsupportedCharacters'
import { renderPdf } from '../../reports/pdf/renderPdf'
import { installedFonts } from './installedFonts'
import type { Saved } from './savedFile'

export type SessionPdf = { ok: true; bytes: Uint8Array } | { ok: false; message: string }

/** The report of a session, as the app makes it. No text is dropped: what the fonts cannot set is a refusal. */
export async function makeSessionPdf(
  session: Session,
  { instrument, plans, advisor, language }: Saved & { instrument: Instrument; language: string | undefined },
): Promise<SessionPdf> {
  const inLanguage = language === undefined ? session : { ...session, language }
  const report = buildReport({
    session,
    instrument,
    plan: plans.find(({ sessionId }) => sessionId === session.id),
    advisor: advisor ?? { name: '', body: '', contact: '', logo: '' },
    result: sessionResult(session, instrument),
    language: languageOf(inLanguage, instrument, instrument.baseLanguage),
    madeUp: session.madeUp,
    now: today(),
  })
  const missing = unsupportedCharacters(report)
  if (missing.length > 0) {
    const message = `The fonts of the PDF cannot set: ${missing.join(' ')}. Print this report from the app instead.`
    return { ok: false, message }
  }
  return { ok: true, bytes: await renderPdf(report, installedFonts()) }
}

/** The plain date where this computer stands. */
function today(): string {
  const now = new Date()
  const two = (part: number) => String(part).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
