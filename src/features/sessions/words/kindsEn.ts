import { formatNumber } from '../../../ui/words/formatNumber'

/** What stands around questions that are not levels, and around those of an instrument without a plan. */
export const kindsEn = {
  nonLevels: {
    'dont-know': 'Can’t say',
    'does-not-apply': 'Does not apply',
    'not-discussed': 'Not discussed',
  },
  none: 'None of these',
  number: 'Your answer',
  between: (of: { from: number; to: number; unit: string; whole: boolean }) =>
    `${of.whole ? 'A whole number' : 'A number'} from ${formatNumber(of.from)} to ${formatNumber(of.to)}${of.unit ? `, in ${of.unit}` : ''}.`,
  wrong: {
    'not-a-number': 'Write a number, in digits.',
    'not-whole': 'Write a whole number, with nothing after the point.',
    'too-low': (least: number) => `Write a number of at least ${formatNumber(least)}.`,
    'too-high': (most: number) => `Write a number of at most ${formatNumber(most)}.`,
  },
  wrongFor: (question: string, problem: string) => `${question}: ${problem}`,
  text: 'Your words',
  reallyThen: (occasion: string) => `And ${occasion}, what was it really, as you see it now?`,
  right: 'That is right',
  notRight: (answers: string[]) => `The best answer is: ${answers.map((answer) => `‘${answer}’`).join(' or ')}`,
  seeRight: 'See what is right',
  thenStays: 'After that, your answer stays as it is.',
  why: 'Why',
  story: 'Read this first',
  storyAgain: 'Read it again',
  helpAlone: 'To help you answer',
}
