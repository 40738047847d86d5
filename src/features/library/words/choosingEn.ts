import type { Objection, Reason } from '../../../core/instrument/choosing/recommend'
import type { Purpose } from '../../../core/instrument/instrumentSchema'
import type { Profile } from '../../../core/organisation/organisation'
import { formatList } from '../../../ui/words/formatList'
import type { advisors, times } from '../choosing/choosingAddress'

const purposes: Record<Purpose, { label: string; hint: string }> = {
  'first-look': { label: 'Take a first look', hint: 'A few short questions about the whole group.' },
  'whole-picture': { label: 'See the whole picture', hint: 'What is strong and what needs work, in every area.' },
  quality: { label: 'Check our quality', hint: 'Area by area, with something to show for it.' },
  outcomes: { label: 'Show what difference we make', hint: 'How you find out, and what you do with it.' },
  planning: { label: 'Plan the next few years', hint: 'Where you want to go, and how to get there.' },
  benchmarking: { label: 'Compare ourselves with others', hint: 'Whether you are ready for it.' },
  feedback: { label: 'Say how a session went', hint: 'When it is over, and some time later.' },
  'own-skills': { label: 'Look at my own skills as an advisor', hint: 'It is about you, not about a group.' },
}

const isFor: Record<Purpose, string> = {
  'first-look': 'taking a first look',
  'whole-picture': 'seeing the whole picture',
  quality: 'checking your quality',
  outcomes: 'showing what difference you make',
  planning: 'planning the next few years',
  benchmarking: 'comparing yourselves with others',
  feedback: 'saying how a session went',
  'own-skills': 'looking at an advisor’s own skills',
}

const sizes: Record<NonNullable<Profile['incomeBand']>, string> = {
  'none-yet': 'No income yet',
  lt10k: 'Under £10,000',
  '10k-100k': '£10,000 up to £100,000',
  '100k-250k': '£100,000 up to £250,000',
  '250k-500k': '£250,000 up to £500,000',
  '500k-1m': '£500,000 up to £1 million',
  '1m-10m': '£1 million up to £10 million',
  '10m-plus': '£10 million or more',
  'not-known': 'Not known',
  'prefer-not-to-say': 'Would rather not say',
}

const time: Record<(typeof times)[number], string> = {
  '30': 'Half an hour',
  '60': 'An hour',
  '120': 'Two hours',
  '180': 'Three hours',
  'several-meetings': 'More than one meeting',
}

const advisor: Record<(typeof advisors)[number], string> = {
  yes: 'Yes, or I am one',
  no: 'No, we are on our own',
}

/** What a sentence about an instrument can name: how long it takes, and all that it is for. */
type Of = { minutes: string; purposes: Purpose[] }

const list = (codes: Purpose[]) => formatList(codes.map((code) => isFor[code]))

const reasons: Record<Reason, (of: Of) => string> = {
  purpose: (of) => `It is for ${list(of.purposes)}.`,
  'made-for-size': () => 'It is made for groups of your size.',
  'any-size': () => 'It suits groups of any size.',
  time: (of) => `It takes ${of.minutes}. You have that.`,
  'time-tight': (of) => `It takes ${of.minutes}. You may need to meet again to finish it.`,
  'unknown-time': () => 'It does not say how long it takes.',
  'led-by-advisor': () => 'An advisor leads it.',
  'no-advisor-needed': () => 'You can do it without an advisor.',
}

const objections: Record<Objection, (of: Of) => string> = {
  'other-purpose': (of) => `It is for something else: ${list(of.purposes)}.`,
  'about-advisor': () => 'It is about an advisor, not about a group.',
  'needs-advisor': () => 'It needs an advisor to lead it.',
  'for-smaller': () => 'It is made for smaller groups.',
  'for-larger': () => 'It is made for larger groups.',
  'for-other-size': () => 'It is made for groups of another size.',
  'too-long': (of) => `It takes ${of.minutes}, more than you have. You can spread it over several meetings.`,
}

export const choosingEn = {
  ask: 'Which one fits us?',
  title: 'Which one fits?',
  lead: 'A few questions. Then you see which one fits, and why.',
  purpose: 'What do you want to do?',
  purposes,
  purposeNeeded: 'Say what you want to do.',
  size: 'How much money comes in each year?',
  sizeHint: 'Roughly. Leave it out if nobody knows.',
  sizeFromProfile: 'This is what the profile says. You can change it here.',
  sizes,
  time: 'How much time do you have together?',
  times: time,
  advisor: 'Is an advisor with you?',
  advisors: advisor,
  notSaid: 'Not said',
  go: 'See which one fits',
  answer: {
    title: 'This one fits',
    none: 'None fits all that you said',
    noneText: 'Here is each of them with what is in the way, the nearest first.',
    why: 'Why',
    others: 'The others',
    fitsToo: 'It would fit as well.',
    cannotSay: 'We cannot say if it fits: nobody has written down what it is for.',
    start: 'Start with this one',
    startOther: 'Start with it',
    read: 'Read it',
    whereToStart: 'To start, open an organisation first.',
    organisations: 'Choose an organisation',
    change: 'Change what you said',
    nothingSaid: 'Nothing is said yet',
    nothingSaidText: 'Answer a few questions first.',
    toQuestions: 'Go to the questions',
  },
  reasons,
  objections,
}
