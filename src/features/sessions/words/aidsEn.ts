import type { SessionMode } from '../../../core/session/sessionSchema'

const minutes = (n: number) => (n === 1 ? '1 minute' : `${n} minutes`)

/** What helps whoever leads the talk, and the screen that the group looks at. */
export const aidsEn = {
  timer: {
    summary: (state: string) => `Time for this area: ${state}`,
    suggested: (n: number) => `about ${minutes(n)}`,
    left: (n: number) => `${minutes(n)} left`,
    paused: (n: number) => `paused, ${minutes(n)} left`,
    over: 'time is up',
    notSaid: 'not set',
    isOver: (n: number) => `The ${minutes(n)} for this area are over. Finish the thought, then go on.`,
    explained: 'The time is only a guide. Nothing happens when it is up.',
    start: 'Start',
    pause: 'Pause',
    goOn: 'Go on',
    again: 'Start again',
    toGroup: 'Show the time to the group too',
    setLabel: 'How many minutes do you have for all the areas?',
    setHint: 'They are shared out by the number of questions.',
    set: 'Share them out',
    setWrong: 'Type a whole number of minutes, from 1 to 600.',
  },
  prompts: {
    summary: 'If the talk is stuck',
    situations: [
      {
        when: 'Nobody speaks',
        say: [
          'Take a minute and write down your own answer first.',
          'Tell the person next to you. What did the two of you say?',
          'When did this last come up? What happened?',
        ],
      },
      {
        when: 'Two people disagree',
        say: [
          'What have you each seen that makes you say that?',
          'Could both be true, at different times or for different people?',
          'What would have to change for you to say the other?',
        ],
      },
      {
        when: 'One person talks',
        say: [
          'Thank you. Who sees it another way?',
          'Let us hear from somebody who has not spoken yet.',
          'What would a new volunteer say about this?',
        ],
      },
      {
        when: 'They all look at you',
        say: [
          'You know this group. I do not. What do you see?',
          'If I were not here, what would you say?',
          'Which two of these answers is it between? Then take the lower one for now.',
        ],
      },
    ],
  },
  topics: {
    title: 'Topics for another time',
    park: 'Park a topic',
    parked: (n: number) => `${n} parked`,
    none: 'If something comes up that does not belong here, park it. Then it is not lost.',
    dialog: 'Park a topic',
    dialogChange: 'Change the topic',
    what: 'What is to be talked about another time?',
    hint: 'It is saved as you type, and goes into the report. So leave out what only you should know.',
    close: 'Park it',
    closeChange: 'Keep it',
    takeOut: 'Take it out',
    done: 'Done',
    doneWith: (topic: string) => `Done: ${topic}`,
    change: 'Change',
    changeOf: (topic: string) => `Change: ${topic}`,
    inReport: 'What is not done goes into the report.',
  },
  notes: {
    title: 'Private notes on this session',
    filled: 'Private notes on this session (filled in)',
    label: 'Notes that only you see',
    hint: {
      facilitated: 'Only for you. In no report, and hidden when the screen is turned to the group.',
      self: 'Only on this device. In no report.',
    } satisfies Record<SessionMode, string>,
  },
  reading: { read: 'Read aloud', stop: 'Stop reading' },
  screen: {
    title: 'For the group to see',
    print: 'Size of the print',
    prints: { usual: 'Usual', large: 'Large', larger: 'Very large' },
    second: 'Show on a second screen',
    secondHint:
      'A window for a projector or another screen. It follows you and shows only the question and the answer.',
    blocked: 'The browser did not open the window',
    blockedText: 'It may be set to block new windows. You can open it yourself:',
    open: 'Open the second screen',
  },
  display: {
    toDecide: 'To decide',
    answered: 'Answered',
    nothing: 'Nothing to show yet',
    nothingText: 'This session cannot be shown on this device.',
  },
}
