import type { Confidence, RecordedItem } from '../../../core/session/sessionSchema'

/** What the made-up group agreed, item by item: a level, or why there is none, with the evidence it put on the table. */
export type MadeUpAnswer = {
  answer: number | 'dont-know' | 'does-not-apply'
  evidence?: RecordedItem['evidence']
  confidence?: Confidence
  disagreed?: true
}

/** An item that a later version of the instrument adds is agreed at this level. */
export const usualAnswer: MadeUpAnswer = { answer: 2 }

export const madeUpAnswers: Readonly<Record<string, MadeUpAnswer>> = {
  'purpose-matches-document': { answer: 2, evidence: ['aims-in-rules'], confidence: 'saw' },
  'need-is-known': { answer: 2, evidence: ['talks-or-survey'] },
  'who-is-missed': { answer: 1, disagreed: true },
  'users-voice': { answer: 3, evidence: ['users-on-committee', 'change-made-known'], confidence: 'saw' },
  'feedback-and-complaints': { answer: 1 },
  'governing-document': { answer: 2, evidence: ['signed-copy'], confidence: 'saw' },
  'trustees-and-roles': { answer: 1 },
  'conflicts-of-interest': { answer: 1, confidence: 'told' },
  'meetings-and-decisions': { answer: 2, evidence: ['agreed-minutes', 'meeting-dates'], confidence: 'saw' },
  'trustee-succession': { answer: 0 },
  filings: { answer: 2 },
  'agreed-priorities': { answer: 1 },
  'work-plan': { answer: 2, evidence: ['rota-or-calendar'] },
  'looking-ahead': { answer: 1 },
  'progress-reviewed': { answer: 1 },
  'payments-and-bank-access': { answer: 0, evidence: ['bank-mandate'], confidence: 'saw' },
  'records-and-accounts': { answer: 2, evidence: ['cash-book', 'signed-accounts'], confidence: 'saw' },
  'budget-and-reports': { answer: 1 },
  'paying-debts': { answer: 2, evidence: ['bank-statement'] },
  'restricted-funds': { answer: 2, evidence: ['columns-in-book'] },
  reserves: { answer: 'dont-know' },
  'income-mix': { answer: 1 },
  'real-cost': { answer: 2, evidence: ['activity-costs'] },
  fundraising: { answer: 2, evidence: ['permit', 'thank-you'] },
  'contracts-and-trading': { answer: 'does-not-apply' },
  volunteers: { answer: 2, evidence: ['rota'] },
  'employment-basics': { answer: 2 },
  'supervision-and-development': { answer: 1 },
  'workload-and-wellbeing': { answer: 0, disagreed: true },
  'fair-recruitment': { answer: 1 },
  safeguarding: { answer: 2, evidence: ['lead-named', 'safeguarding-policy'], confidence: 'saw' },
  'insurance-and-risk': { answer: 0, confidence: 'told' },
  standards: { answer: 2, evidence: ['standards-list'] },
  'users-shape-services': { answer: 3, evidence: ['asked-users', 'users-help-run'], confidence: 'saw' },
  'learning-from-incidents': { answer: 1 },
  'outcomes-clear': { answer: 2, evidence: ['same-words'] },
  'useful-data': { answer: 1 },
  'making-sense-with-users': { answer: 2, evidence: ['users-at-table'] },
  'learning-used': { answer: 2 },
  'audiences-know-us': { answer: 2, evidence: ['poster-or-leaflet'], confidence: 'saw' },
  partnerships: { answer: 1 },
  'links-with-support': { answer: 2, evidence: ['newsletter'] },
  'voice-and-campaigning': { answer: 1 },
  'personal-data': { answer: 2, evidence: ['what-we-hold-list', 'lock-or-password'] },
  'records-and-continuity': { answer: 1 },
  'digital-tools': { answer: 2, evidence: ['tools-seen-in-use'] },
  premises: { answer: 2, evidence: ['lease-or-hire-form'], confidence: 'saw' },
  'leadership-reflects-community': { answer: 3, evidence: ['committee-list'] },
  'barriers-removed': { answer: 2, evidence: ['change-made'] },
  'safe-to-disagree': { answer: 2 },
}
