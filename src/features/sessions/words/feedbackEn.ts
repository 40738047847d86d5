/** Asking for feedback, and the form that each person fills in alone. */
export const feedbackEn = {
  title: 'Ask for feedback',
  lead: 'Hand the device over. Each person answers alone, one question at a time. The next one gets an empty form.',
  hidden: 'Until you turn the screen back, the menu and everything else is hidden.',
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
    staysHere: 'What you write stays on this device.',
    nothing: 'This form asks nothing.',
  },
  thanks: {
    title: 'Thank you',
    text: (fewest: number) =>
      `Your answers are kept on this device. This form is not shown again. Answers are only shown together, once ${fewest} people have answered.`,
    next: 'Next person',
    turnBack: 'If you were the last one, hand the device back to the advisor.',
  },
}
