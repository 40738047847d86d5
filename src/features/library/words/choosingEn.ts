import type { Objection, Reason } from '../../../core/instrument/choosing/recommend'
import type { Purpose } from '../../../core/instrument/instrumentSchema'
import { type IncomeBand, incomeBandEn } from '../../../core/organisation/incomeBandEn'
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

/** What a sentence can name: how long an instrument takes, what and whom it is for, and how much time people said. */
type Of = { minutes: string; purposes: Purpose[]; sizes: IncomeBand[]; time: keyof typeof time | undefined }

const list = (codes: Purpose[]) => formatList(codes.map((code) => isFor[code]))

const sizeList = (bands: IncomeBand[]) => formatList(bands.map((band) => lower(incomeBandEn[band])))

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
  'needs-advisor': () => 'It needs an advisor to lead it. You said that you are on your own.',
  'for-smaller': (of) => `It is made for smaller groups: ${sizeList(of.sizes)} a year.`,
  'for-larger': (of) => `It is made for larger groups: ${sizeList(of.sizes)} a year.`,
  'for-other-size': (of) => `It is made for groups of another size: ${sizeList(of.sizes)} a year.`,
  'too-long': (of) =>
    `It takes ${of.minutes}, more than you have.${of.time ? ` You said ${lower(time[of.time])}.` : ''} You can spread it over several meetings.`,
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
  sizes: incomeBandEn,
  time: 'How much time do you have together?',
  times: time,
  advisor: 'Is an advisor with you?',
  advisors: advisor,
  notSaid: 'Not said',
  go: 'See which one fits',
  answer: {
    title: 'This one fits',
    none: 'None fits all that you said',
    nearest: (title: string) => `The nearest is ${title}. You can use it all the same.`,
    why: 'Why',
    against: 'What is in the way',
    speaksFor: 'What speaks for it',
    others: 'The others',
    fitsToo: 'It would fit as well.',
    cannotSay: 'We cannot say if it fits: nobody has written down what it is for.',
    startOther: 'Start with it',
    read: 'Read it',
    change: 'Change what you said',
    nothingSaid: 'Nothing is said yet',
    nothingSaidText: 'Answer a few questions first.',
    toQuestions: 'Go to the questions',
  },
  use: {
    title: 'Use it',
    with: 'With which organisation?',
    start: 'Start with this one',
    setUp: 'Set up a new organisation',
    setUpFirst: 'Set up an organisation and start',
    missing: 'Choose an organisation',
    newer: (version: string) => `There is a newer version: ${version}`,
  },
  reasons,
  objections,
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
