import { formatNumber } from '../../../ui/words/formatNumber'
import { plural } from '../../../ui/words/plural'

/** Names hold commas and 'and' of their own. */
const list = (names: string[]) => names.join('; ')

/** Results as figures, results of several areas together, and results that lead to no plan. */
export const figuresEn = {
  titleAlone: 'What your answers say',
  together: 'Taken together',
  area: 'Area',
  result: 'Result',
  answered: 'Answered',
  percent: (value: number, digits: number) =>
    formatNumber(value / 100, { style: 'percent', maximumFractionDigits: digits }),
  points: (value: number, digits: number) =>
    formatNumber(value, { minimumFractionDigits: digits, maximumFractionDigits: digits }),
  difference: (value: number, digits: number) =>
    formatNumber(value, { signDisplay: 'exceptZero', minimumFractionDigits: digits, maximumFractionDigits: digits }),
  stage: (value: number) => (value === 0 ? 'No stage reached yet' : `Stage ${formatNumber(value)}`),
  heldBack: (names: string[]) => `The next step waits for: ${list(names)}.`,
  urgentThere: 'An urgent point holds it down: ',
  apartFromAreas: 'Some areas below still have work to do. That does not change this answer.',
  toAnswer: 'Answer this first: ',
  missing: (names: string[]) => `Still to answer: ${list(names)}.`,
  more: (count: number) => plural(count, { one: '# more', other: '# more' }),
  fixFirst: {
    title: 'Put this right first: ',
    findOut: 'Find out how this stands. Nobody knew.',
  },
  dontKnow: 'Could not say',
  dontKnowText: 'You could not say, or did not know.',
  notDiscussed: 'Left empty',
  toReport: 'Make a PDF',
  toAdvisor: 'See what has changed',
  finish: {
    title: 'Are you done?',
    text: 'Once it is finished, its answers can be read and no longer changed. You can open it again.',
    action: 'Finish it',
    done: (day: string) => `Finished on ${day}.`,
    reopen: 'Open it again',
  },
}
