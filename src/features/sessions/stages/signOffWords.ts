import type { DomainSignOff } from '../../../core/session/evidence/signOff'
import type { evidenceEn } from '../words/evidenceEn'

/** How far the sign-off of an area is; what was signed and has changed since comes first, because somebody must look. */
export function signOffWords(signOff: DomainSignOff, words: (typeof evidenceEn)['signOff']): string {
  const { isDone, standing, outdated, needed } = signOff
  if (isDone) return words.isDone
  return outdated.length > 0 ? words.again : words.state(standing.length, needed)
}
