import { plural } from '../../../ui/words/plural'
import { en } from './en'

export const importEn = {
  title: 'Bring questions in from a file',
  link: 'Bring questions in from a file',
  lead: 'A file of Soundings (.json), or a form of KoboToolbox or ODK (an XLSForm workbook, .xlsx). It is read on this device and goes nowhere.',
  choose: 'Choose the file',
  reading: 'Reading the file…',
  refused: 'This file cannot be used',
  why: {
    'too-large': 'It is larger than 5 MB. No questionnaire is that large.',
    unreadable: 'The browser could not open it. Please try again.',
    'not-json': 'It is neither a file of Soundings (.json) nor a workbook (.xlsx).',
    'json-slip': 'There is a slip in how it is written. Nothing was kept. Whoever made it can mend this:',
    'word-file':
      'It was made by Word or another word processor. Open it there, save it as plain text, and give that file a name that ends in .json.',
    'not-instrument': 'It holds no questions that Soundings could ask.',
    'device-file': 'It holds everything of a device. You can read it back in Settings.',
    newer: 'It was made for a newer version of Soundings. Update this app, then try again.',
    problems: 'Something in it does not fit together. Nothing was kept. Whoever made it can mend this:',
  },
  toSettings: 'Open Settings',
  moreProblems: (n: number) => plural(n, { one: 'And # more.', other: 'And # more.' }),
  found: (title: string) => `In the file: ${title}`,
  size: en.facts.sizeOf,
  version: (version: string) => `Version ${version}.`,
  notCarriedTitle: (n: number) =>
    plural(n, { one: 'One thing could not come along', other: '# things could not come along' }),
  notCarriedText: 'Please look whether you can do without it before you keep the questions.',
  all: 'Everything in the file came along.',
  keep: 'Keep it on this device',
  another: 'Choose another file',
  arrival: {
    here: 'You have this already',
    taken: 'You have this version already, with other words',
    contradicts: 'You have another version, in which the same questions say something else',
    'other-publisher': 'Somebody else’s questions here go by the same name',
    'may-not-store': 'Its licence does not let us keep its words on this device.',
  },
  arrivalText: {
    taken: 'Nothing on this device is replaced. You can bring this in as a version of your own.',
    contradicts:
      'They were changed in two places, and nobody could tell the answers apart. You can bring this in as a version of your own.',
    'other-publisher': 'Nothing on this device is replaced. You can bring this in as a version of your own.',
  },
  seeIt: 'See it in the library',
  notKept: 'It could not be saved on this device. Please try again.',
}
