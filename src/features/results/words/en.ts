import { formatNumber } from '../../../ui/words/formatNumber'
import { plural } from '../../../ui/words/plural'

const list = (names: string[]) => new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(names)
const percent = (whole: number) => formatNumber(whole / 100, { style: 'percent', maximumFractionDigits: 0 })

export const en = {
  title: 'What we found together',
  day: (day: string) => `, ${day}`,
  empty: {
    title: 'Nothing is answered yet',
    text: {
      facilitated: 'Answer some questions with the group. What it is strong at and what needs work then shows here.',
      self: 'Answer some questions first. What you are strong at and what needs work then shows here.',
    },
    action: 'Go to the questions',
  },
  partly: {
    title: (answered: number, asked: number) => `${answered} of ${asked} questions are answered.`,
    text: 'This page rests on those alone.',
    action: 'See what is still open',
  },
  flags: {
    title: 'Look at this first',
    law: 'The law asks for this.',
    inPlan: {
      facilitated: (count: number) =>
        plural(count, {
          one: 'This gets a dated step in the plan, whatever else the group chooses.',
          other: 'Each of these gets a dated step in the plan, whatever else the group chooses.',
        }),
      self: (count: number) =>
        plural(count, {
          one: 'This gets a dated step in your plan, whatever else you choose.',
          other: 'Each of these gets a dated step in your plan, whatever else you choose.',
        }),
    },
    none: 'Nothing urgent came up in what was answered.',
  },
  warnings: 'Keep an eye on these',
  strengths: {
    title: { facilitated: 'The group is strong at', self: 'You are strong at' },
    none: 'No strength stands out yet. More answers may show one.',
  },
  consider: {
    title: (count: number) =>
      plural(count, {
        '=0': 'What to consider',
        one: 'One thing to consider',
        '=2': 'Two things to consider',
        other: 'Three things to consider',
      }),
    noneSoFar: 'Nothing came up in what was answered.',
    urgent: 'Urgent',
    firstStep: 'A first step: ',
    none: {
      facilitated: 'Nothing needs work right now. Ask the group what it wants to keep an eye on.',
      self: 'Nothing needs work right now. Ask yourselves what you want to keep an eye on.',
    },
  },
  signals: {
    title: 'What next?',
    carries: {
      facilitated: 'What the group said here goes along, for it to confirm.',
      self: 'What you said here goes along, for you to confirm.',
    },
    start: (title: string) => `Start “${title}”`,
  },
  areas: {
    title: 'Area by area',
    noTotal: 'Areas that need most work come first. There is no total, on purpose.',
    caption: 'Results area by area',
    band: (label: string, whole: number | 'none') => (whole === 'none' ? label : `${label}, ${percent(whole)}`),
    unknown: 'Too little answered to say',
    blocked: 'No result until this is settled',
    doesNotApply: 'Does not apply',
    coverage: (withLevel: number, applicable: number) => `${withLevel} of ${applicable}`,
    answered: (withLevel: number, applicable: number) => `${withLevel} of ${applicable} answered`,
    notAsked: '–',
    notAgreed: (n: number) =>
      plural(n, { one: '# question here is not agreed yet.', other: '# questions here are not agreed yet.' }),
    heldDown: (items: string[], without: string) =>
      `Held down by ${list(items)}.${without ? ` Without this: ${without}.` : ''}`,
    blockedBy: (items: string[]) => `To settle first: ${list(items)}.`,
  },
  heldBack: {
    title: 'What holds each area back',
    lead: 'The lowest answers in each area. A step up here moves the area most.',
    more: (count: number) => plural(count, { one: 'and # more', other: 'and # more' }),
  },
  open: {
    title: 'What we could not say',
    notAgreed: {
      title: 'Not agreed yet',
      text: 'You talked and have not settled it. It does not count until you have.',
    },
    dontKnow: {
      title: 'Not known',
      text: {
        facilitated: 'Nobody in the room knew. Each becomes something to find out in the plan.',
        self: 'None of you knew. Each becomes something to find out in your plan.',
      },
    },
    notDiscussed: { title: 'Not discussed', text: 'Not asked yet, or left out. These count neither for nor against.' },
    doesNotApply: { title: 'Does not apply', text: 'Left out of the results.' },
  },
  back: 'Back',
  choose: 'Choose what to work on',
}
