import type { Action } from '../../../core/planning/planSchema'
import { plural } from '../../../ui/words/plural'

const referTo: Record<NonNullable<Action['referTo']>, string> = {
  'workforce-development': 'Workforce development hub',
  ict: 'ICT hub',
  governance: 'Governance hub',
  finance: 'Finance hub',
  volunteering: 'Volunteering hub',
  specialist: 'A specialist nearby',
}

export const enPlan = {
  title: { facilitated: 'The plan', self: 'Our plan' },
  lead: (count: number, day: string) =>
    plural(count, {
      '=0': `Agreed on ${day}.`,
      one: `One thing to work on, agreed on ${day}.`,
      other: `# things to work on, agreed on ${day}.`,
    }),
  empty: {
    title: 'There is no plan yet',
    text: {
      facilitated: 'Choose with the group what to work on. Each choice brings a first step with it.',
      self: 'Choose what you want to work on. Each choice brings a first step with it.',
    },
    action: 'Choose what to work on',
  },
  noPriorities: 'No priorities are chosen yet.',
  changePriorities: 'Change the priorities',
  numbered: (place: number, name: string) => `${place}. ${name}`,
  urgent: 'Urgent',
  because: { label: 'Why this', placeholder: 'In your own words' },
  moveUp: 'Move up',
  moveDown: 'Move down',
  of: (doing: string, what: string) => `${doing}: ${what}`,
  sections: {
    urgent: 'Urgent, though not a priority',
    findOut: 'To find out',
    others: 'Also agreed',
  },
  missing: {
    title: 'Some urgent points have no step yet',
    add: 'Add a step for each',
  },
  action: {
    list: (what: string) => `Steps: ${what}`,
    step: (place: number) => `Step ${place}`,
    what: 'What',
    owner: 'Who',
    due: 'By',
    help: 'Help needed',
    referTo: 'Refer to',
    noReferral: 'Nobody',
    cost: 'Cost',
    knowBy: 'How we will know',
    add: 'Add a step',
    addOther: 'Add something else',
    done: 'Done',
    remove: 'Remove this step',
    removed: 'A step was removed',
    putBack: 'Put it back',
  },
  owners: ['Chair', 'Treasurer', 'Secretary', 'Coordinator', 'Manager', 'Safeguarding lead', 'The whole committee'],
  referTo,
  strength: {
    title: 'A strength to keep',
    label: 'What works well, and must not get lost',
    chips: 'From the answers',
  },
  review: { title: 'When to look back', label: 'First look back', hint: 'Three months is usual.' },
  finish: {
    open: {
      title: 'Finish this session',
      text: 'This closes the questions. The plan can still be changed, and the session can be opened again.',
      action: 'Finish this session',
    },
    done: {
      title: (day: string) => `Finished on ${day}`,
      text: 'The questions are closed. The plan can still be changed.',
      action: 'Open the session again',
    },
  },
  makePdf: 'Make the PDF for the committee',
}
