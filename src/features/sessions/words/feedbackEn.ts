/** Asking for feedback, and the form that each person fills in alone. */
export const feedbackEn = {
  title: 'Ask for feedback',
  lead: 'Hand the device over. Each person answers alone, one question at a time. The next one gets an empty form.',
  hidden: 'Until you turn the screen back, the menu and everything else is hidden.',
  fewest: {
    title: (fewest: number) => `Answers are shown once ${fewest} people have finished a form`,
    text: (fewest: number) =>
      `With fewer than ${fewest}, you see how many have answered and nothing else. That way nobody can tell who said what.`,
    batches: (fewest: number) => `After that, forms are added ${fewest} at a time, for the same reason.`,
    addUp: 'Forms from other days count too, if they are for the same moment and the same people.',
  },
  when: 'When is it, and who answers?',
  chooseWhen: 'Say when it is and who answers.',
  start: 'Start the first form',
  none: 'There is no feedback form on this device.',
  noneText: 'Connect to the network once and open Soundings again.',
  back: 'Back to the organisation',
  notSaved: 'The form could not be started.',
  notSavedText: 'Free some space on this device, then try again.',
  form: {
    question: (n: number, of: number) => `Question ${n} of ${of}`,
    back: 'Back',
    next: 'Next',
    finish: 'Finish',
    before: {
      title: 'Who can read your answers',
      shown: (fewest: number) =>
        `Soundings shows them only together with those of other people, at least ${fewest} in all. Nothing is kept until you press ‘Finish’ at the end.`,
      inFile:
        'The advisor can save all that is on this device to a file, so that nothing is lost if it breaks. Your form is in that file, and whoever opens it could read it. Nobody is meant to. You may leave any question empty.',
    },
    ownWords:
      'Your words are never shown in Soundings. They stay on this device, and in the file that the advisor can save from it.',
    nothing: 'This form asks nothing.',
  },
  unfinished: {
    title: 'Your form is not finished',
    text: 'You filled in a part of it. Nobody has seen it, and nothing of it is kept yet.',
    ask: 'If you go on, your answers are still there. If you throw it away, they are gone for good.',
    throwAway: 'Throw it away',
    goOn: 'Go on with the form',
  },
  empty: {
    title: 'This form is empty',
    text: 'Nobody has finished it. Nothing of it was kept.',
    elsewhere: 'It is open in another tab. Hand it over there, or go on here first.',
    handOver: 'Hand it to the next person',
  },
  thanks: {
    title: 'Thank you',
    text: (fewest: number) =>
      `Your answers are kept on this device. This form is not shown again. Answers are only shown together, once ${fewest} people have answered.`,
    next: 'Next person',
    turnBack: 'If you were the last one, hand the device back to the advisor.',
  },
}
