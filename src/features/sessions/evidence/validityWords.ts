import type { Validity } from '../../../core/session/evidence/validity'
import { formatDate } from '../../../ui/words/formatDate'
import type { evidenceEn } from '../words/evidenceEn'

export function validityWords(validity: Validity, words: (typeof evidenceEn)['card']): string {
  switch (validity.state) {
    case 'not-finished':
      return words.willHold(validity.months)
    case 'holds':
      return words.holdsUntil(formatDate(validity.until))
    case 'ends-soon':
      return words.endsSoon(formatDate(validity.until))
    case 'over':
      return words.over(formatDate(validity.until))
  }
}
