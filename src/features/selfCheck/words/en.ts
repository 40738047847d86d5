import type { SaveProblem } from '../../../store/store'
import { formatDate } from '../../../ui/words/formatDate'
import { formatNumber } from '../../../ui/words/formatNumber'
import { formatTime } from '../../../ui/words/formatTime'
import { plural } from '../../../ui/words/plural'

const notSaved: Record<SaveProblem, string> = {
  conflict: 'Another tab is writing at this moment. Please try again.',
  'no-space': 'This device is full. Make room, then try again.',
  emptied: 'The browser has cleared what was kept here. Close every tab of Soundings, then open it again.',
  'newer-database': 'A newer version of Soundings has been used here. Close every tab, then open it again.',
  unavailable: 'The browser gives us nowhere to keep it. Please try again.',
}

/** For a group that does it alone, on the first page that a link leads to. */
export const en = {
  title: 'Check how your group is doing',
  lead: 'Answer short questions. See at once what is strong and what needs work. Then make a plan to take home.',
  facts: 'Before you begin',
  anyTime: 'You can stop when you like and go on later, on this device.',
  account: 'Nobody needs an account.',
  stays: 'Everything you type stays on this device. Nothing leaves it.',
  notLocked: 'Anyone who can open this browser can read what is kept here.',
  takes: (title: string, minutes: { from: number; to: number }) => `${title}: ${lasts(minutes)}.`,
  goOn: {
    title: 'Go on where you were',
    answered: (of: { answered: number; asked: number }) => `${of.answered} of ${of.asked} answered`,
    saved: (at: string) => `saved ${formatDate(at, 'short')}, ${formatTime(at)}`,
    action: 'Go on',
    actionFor: (name: string) => `Go on: ${name}`,
  },
  again: {
    title: 'Check again',
    text: 'Your group is here already. Start from there, and you can see what has changed.',
  },
  unknown: {
    title: 'The questions that the link names cannot be started here',
    text: 'You can do the quick check, or choose something else below.',
    textWithout: 'Choose something else below.',
  },
  what: 'What would you like to do?',
  whatMissing: 'Choose what you would like to do',
  questions: (n: number) => plural(n, { one: '# question', other: '# questions' }),
  lasts,
  else: 'Something else',
  elseHint: 'Answer four questions, and we say which set fits you.',
  group: 'Your group',
  name: 'Name of the group',
  nameMissing: 'Type the name of your group',
  decides: 'If you tell us these, questions that cannot apply to you are left out.',
  income: 'Income in a year',
  staff: 'Paid staff',
  notSaid: 'Not said',
  with: 'How will you do it?',
  withMissing: 'Say how you will do it',
  alone: 'On my own, or all round one screen',
  aloneHint: 'You go through the questions and write down what holds for the group.',
  others: 'With others, each in private first',
  othersHint: 'Each person answers alone. Then you see where you differ, and talk.',
  start: 'Start',
  next: 'Continue',
  notSavedTitle: 'Not started yet',
  kept: 'What you typed is still here.',
  notSaved,
}

function lasts({ from, to }: { from: number; to: number }): string {
  if (to >= 90) return `${hours(from)} to ${hours(to)} hours, in one go or several`
  return `${formatNumber(from)} to ${formatNumber(to)} minutes`
}

function hours(minutes: number): string {
  return formatNumber(minutes / 60, { maximumFractionDigits: 1 })
}
