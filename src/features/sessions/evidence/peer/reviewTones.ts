import type { ReviewState } from '../../../../core/session/evidence/peerReview'

/** The words beside it say the same. */
export const reviewTones = {
  confirmed: 'good',
  queried: 'warn',
  changed: 'warn',
  'not-seen': 'quiet',
} as const satisfies Record<ReviewState, string>
