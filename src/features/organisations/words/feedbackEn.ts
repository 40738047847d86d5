import { formatNumber } from '../../../ui/words/formatNumber'
import { plural } from '../../../ui/words/plural'

/** What people said of the work with an organisation. */
export const feedbackEn = {
  title: 'Feedback',
  ask: 'Ask for feedback',
  lead: 'Each person answers alone. Only answers of many people together are shown here.',
  none: 'Nobody has been asked yet.',
  tooFew: (forms: number, needed: number) => `Not enough yet: ${forms} of ${needed}`,
  tooFewAnswers: (answers: number, needed: number) => `Not enough answers yet: ${answers} of ${needed}`,
  waiting: (n: number, needed: number) =>
    `${plural(n, { one: '# more form is finished.', other: '# more forms are finished.' })} More are shown ${needed} at a time, so that nobody can tell who said what.`,
  forms: (n: number) => plural(n, { one: '# form', other: '# forms' }),
  topTwo: (people: number, of: number) =>
    `${people} of ${of} chose one of the two best answers (${formatNumber(people / of, { style: 'percent', maximumFractionDigits: 0 })}).`,
  people: (n: number) => formatNumber(n),
  answer: 'Answer',
  howMany: 'People',
  others: {
    'none-of-these': 'None of these',
    'dont-know': 'Can’t say',
    'does-not-apply': 'Does not apply',
    'not-discussed': 'Left empty',
  } as Record<string, string>,
  see: 'See the answers',
  ownWords:
    'What people wrote in their own words is not shown here. It stays on this device, and in the file that you can save from it.',
}
