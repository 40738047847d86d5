import type { ShownFigure } from '../../core/scoring/shownFigure'

/** Answers that are no levels, results without bands, and documents without a plan. */
export const enKinds = {
  title: (name: string) => `${name || 'Without a name'}: what we found`,
  shortTitle: 'What we found',
  advisorWithoutName: 'An advisor',
  madeByAdvisor: 'Made by an advisor, about their own work',
  occasion: 'When',
  answeredOn: 'Answered on',
  heading: 'What was answered',
  withoutBands: 'Each area stands by itself. There is no total, on purpose.',
  figure,
  together: 'Taken together',
  waitsFor: (names: string[]) => `The next step waits for: ${names.join('; ')}.`,
  missing: (names: string[]) => `Still to answer: ${names.join('; ')}.`,
  fixFirst: ({ name, step }: { name: string; step: string }) =>
    [`Put this right first: ${name}.`, step && `A first step: ${step}`].filter(Boolean).join(' '),
  really: (answer: string) => `At the earlier time it really was: ${answer}`,
  noneOfThese: 'None of these',
  number: (of: { value: number; unit: string; of: number | 'none' }) =>
    of.of === 'none' ? [plain(of.value), of.unit].filter(Boolean).join(' ') : `${plain(of.value)} of ${plain(of.of)}`,
  answers: {
    'does-not-apply': 'Does not apply',
    'dont-know': 'Could not say',
    'not-discussed': 'Left empty',
  },
  method: {
    made: 'One person answered these questions alone, about their own work.',
    scoring: 'A result is only shown where enough was answered. What was left empty is never counted as nought.',
    owner: 'This document belongs to whoever answered. Nobody else gets it unless they pass it on.',
  },
}

/** '75 %', '7.4', '+0.2', 'Stage 2' */
function figure({ value, digits, unit }: ShownFigure): string {
  if (unit === 'percent') return `${plain(value, digits)} %`
  if (unit === 'stage') return value === 0 ? 'No stage reached yet' : `Stage ${plain(value)}`
  return `${unit === 'difference' && value > 0 ? '+' : ''}${plain(value, digits, digits)}`
}

function plain(value: number, most = 10, least = 0): string {
  return new Intl.NumberFormat('en-GB', { minimumFractionDigits: least, maximumFractionDigits: most }).format(value)
}
