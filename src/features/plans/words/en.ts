import { en as ui } from '../../../ui/words/en'

/** What a plan's first draft says where the instrument gives no step. */
export const en = {
  draft: {
    findOut: (item: string) => `Find out: ${item}`,
    putRight: (item: string) => `Put this right: ${item}`,
  },
  back: 'Back',
  nothingAnswered: {
    title: 'Nothing is answered yet',
    text: 'A plan grows out of the answers. Answer some questions first.',
    action: 'Go to the questions',
  },
  priorities: {
    title: 'Choose what to work on',
    lead: {
      facilitated: (usual: number, most: number) =>
        `Most groups choose ${usual}, and ${most} at most. These come first from the answers; the group decides.`,
      self: (usual: number, most: number) =>
        `Choose ${usual} if you can, and ${most} at most. These come first from your answers; you decide.`,
    },
    leadSame: {
      facilitated: (most: number) =>
        `Up to ${most}. More than a group can do is no plan. These come first from the answers; the group decides.`,
      self: (most: number) =>
        `Up to ${most}. More than you can do is no plan. These come first from your answers; you decide.`,
    },
    suggested: 'Suggested',
    noneSuggested: 'Nothing needs work right now. You can still choose something below.',
    urgent: 'Urgent',
    importance: { 1: 'matters less this year', 2: 'matters this year', 3: 'matters most this year' },
    full: (most: number) =>
      `You have chosen ${most} already, and that is the most. Take one out first, then choose this one.`,
    matters: {
      title: 'How much does each area matter this year?',
      hint: {
        facilitated: 'Ask the group. It changes the order of the suggestions at once. Leave out what nobody can say.',
        self: 'It changes the order of the suggestions at once. Leave out what you cannot say.',
      },
      levels: [
        { value: 1, label: 'Less' },
        { value: 2, label: 'Some' },
        { value: 3, label: 'Most' },
      ],
    },
    others: {
      title: 'Choose something else',
      search: 'Search the other questions',
      found: ui.items,
      none: 'Nothing matches. Try another word.',
    },
    chosen: {
      title: { facilitated: 'The group’s choice', self: 'Your choice' },
      none: 'Nothing chosen yet.',
      moveUp: 'Move up',
      moveDown: 'Move down',
      takeOut: 'Take out',
      of: (doing: string, item: string) => `${doing}: ${item}`,
      moved: (item: string, place: number) => `${item} is now number ${place}.`,
      flagsAnyway: 'Urgent points get a step in the plan even if they are not chosen.',
    },
    count: (chosen: number, most: number) => `${chosen} of ${most} chosen`,
    make: 'Make the plan',
    toPlan: 'Go to the plan',
  },
}
