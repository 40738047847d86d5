import { plural } from '../../../ui/words/plural'

export const enReport = {
  title: 'Documents to leave behind',
  lead: {
    facilitated: 'For the committee and for everybody who was in the room.',
    self: 'For your committee and for everybody who took part.',
  },
  back: 'Back to the plan',
  alone: {
    title: 'Your answers on paper',
    lead: 'For you, and for whoever you choose to show it to.',
    back: 'Back to the results',
    pdf: 'PDF',
    holds: [
      'Each area with its result',
      'Every question with your answer',
      'How it was done, and with which questions',
    ],
  },
  noPlan: {
    title: 'There is no plan in it yet',
    text: 'The PDF then holds the results alone.',
    action: 'Choose what to work on',
  },
  noDetails: {
    text: 'Your name and contact are not on it.',
    action: 'Add them in Settings',
  },
  unreadableDetails: 'Your name and contact could not be read from this device, so they are not on it.',
  handOver: { text: 'Does somebody else go on with this session?', action: 'Hand it over' },
  pdf: {
    title: 'PDF for the committee',
    holds: [
      'One page in short: strengths, urgent points, priorities',
      'Each area with its level, and how much was answered',
      'The plan as a table that the committee can adopt and sign',
      'Evidence, and the notes that are marked as shareable',
      'How it was done, and with which questions',
    ],
    never: 'Private notes are never in it.',
    madeUp: 'Every page is marked as made up.',
    make: 'Make the PDF',
    again: 'Make it again',
    making: 'Making the PDF',
    starting: 'Getting ready',
    pages: (pages: number) =>
      plural(pages, { '=0': 'Getting ready', one: '# page laid out', other: '# pages laid out' }),
    slow: (pages: number) =>
      plural(pages, {
        one: '# page laid out. This is a long one; it may take half a minute.',
        other: '# pages laid out. This is a long one; it may take half a minute.',
      }),
    ready: 'The PDF is ready',
    readyText: 'It has been saved with your downloads.',
    download: 'Save it again',
    open: 'Open it',
    cancelled: 'Stopped. No PDF was made.',
  },
  instead: {
    title: 'The PDF could not be made',
    script: (characters: string) => `Its fonts do not have these letters: ${characters}`,
    tooLong: 'It took longer than half a minute, so it was stopped.',
    failed: 'This browser could not make it.',
    text: 'The print view holds the same and has every letter. Print it, or save it as a PDF from there.',
    action: 'Open the print view',
  },
  others: {
    title: 'In other forms',
    docx: {
      label: 'The plan to edit',
      text: 'A Word document with the plan as tables.',
      action: 'Make the Word document',
    },
    ics: {
      label: 'The dates for a calendar',
      text: 'Each dated step, and the day to look back.',
      action: 'Make the calendar file',
    },
    print: {
      label: 'The whole report to print',
      text: 'The same as the PDF, as a page.',
      action: 'Open the print view',
    },
    made: (name: string) => `Saved with your downloads: ${name}`,
    noDates: 'No step has a date yet, so there is nothing to put in a calendar.',
    failed: 'This could not be made. The print view holds the same.',
  },
  printed: {
    title: 'Report · Soundings',
    back: 'Back to the documents',
    failed: 'The report could not be put together.',
  },
}
