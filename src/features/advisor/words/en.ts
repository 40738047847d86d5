import { formatDate } from '../../../ui/words/formatDate'
import { formatNumber } from '../../../ui/words/formatNumber'

/** What an advisor keeps of their own development. */
export const en = {
  title: 'Your own development',
  lead: 'What you know, can do and feel sure of, for you alone. No organisation sees it, and it stands in none of their lists.',
  notHere: 'There are no questions for advisors on this device.',
  notHereText: 'Connect to the network once and open Soundings again.',
  toLibrary: 'Open the library',
  unreadable: 'Some of your sessions cannot be read. Nothing has been deleted.',
  start: {
    title: 'Start',
    which: 'Which questions?',
    when: 'When is it?',
    chooseWhich: 'Choose a set of questions.',
    chooseWhen: 'Say when it is.',
    go: 'Start',
    notSaved: 'It could not be started.',
    notSavedText: 'Free some space on this device, then try again.',
  },
  sessions: {
    title: 'Your sessions',
    none: 'None yet. Start before your next training, so that you can see later what has changed.',
    session: (of: { instrument: string; occasion: string }) => [of.instrument, of.occasion].filter(Boolean).join(': '),
    started: (at: string) => `Started ${formatDate(at)}`,
    finished: (at: string) => `Finished ${formatDate(at)}`,
    answered: (of: { answered: number; asked: number }) => `${of.answered} of ${of.asked} answered`,
    open: 'In progress',
    delete: 'Delete',
    deleteOf: (session: string, on: string) => `Delete ${session}, ${formatDate(on)}`,
    deleteTitle: 'Delete this session?',
    deleteText: 'Its answers will be gone from this device. They cannot be brought back.',
    keep: 'Keep it',
    notDeleted: 'It was not deleted. Please try again.',
  },
  progress: {
    title: 'What has changed',
    titleOf: (instrument: string) => `What has changed: ${instrument}`,
    one: 'Once you have a second session, you see here what has changed.',
    summary: 'On the whole',
    areas: 'Area by area',
    checks: 'Quiz and case',
    what: 'What',
    really: (occasion: string) => `${occasion}, as you see it now`,
    none: '–',
    cantSay: 'Can’t say',
    unknown: 'Too little answered',
    verdicts: {
      better: (by: string) => `Improved (${by})`,
      worse: (by: string) => `Lower (${by})`,
      'about-the-same': (by: string) => `About the same (${by})`,
      'cannot-be-said': () => 'Cannot be said yet',
    },
    since: 'Since the first rating',
    sinceReally: 'Since what it really was',
    rule: (points: number) =>
      `Improved means that the mean of all areas went up by ${formatNumber(points)} points or more. A rating may fall because you have learned how much there is to know. So both are shown.`,
    key: { first: 'first rating', really: 'what it really was', now: 'newest rating' },
    difference: (by: number, digits: number) =>
      formatNumber(by, { signDisplay: 'exceptZero', minimumFractionDigits: digits, maximumFractionDigits: digits }),
    points: (value: number, digits: number) =>
      formatNumber(value, { minimumFractionDigits: digits, maximumFractionDigits: digits }),
    percent: (value: number, digits: number) =>
      formatNumber(value / 100, { style: 'percent', maximumFractionDigits: digits }),
    stage: (value: number) => formatNumber(value),
  },
}
