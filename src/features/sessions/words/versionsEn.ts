import { formatList } from '../../../ui/words/formatList'
import { plural } from '../../../ui/words/plural'

const parts: Record<string, string> = {
  name: 'Name',
  probe: 'Question',
  hint: 'Under the question',
  help: 'To help you talk',
  why: 'Why it matters',
  explains: 'Once it is answered',
  evidence: 'What you may see',
  redFlags: 'Urgent point',
  guidance: 'To read on',
  number: 'The scale',
}

/** What browsers do not know: languages of these islands as their speakers call them. */
const names: Record<string, string> = { cy: 'Cymraeg', ga: 'Gaeilge', gd: 'Gàidhlig', kw: 'Kernewek' }

export const versionsEn = {
  newer: {
    stays: (version: string) => `This session stays on version ${version}.`,
    see: (version: string) => `See what changed in version ${version}`,
  },
  move: {
    title: (version: string) => `What changed in version ${version}`,
    titleNone: 'Another version',
    lead: (from: string) =>
      `This session is on version ${from}. It stays there unless you move it. All your answers are kept, but you cannot move back.`,
    finished: 'This session is finished. It stays on the version it was done with.',
    roundFirst: 'A private round is being held. End it first: people rate the questions as they are.',
    readOnly: 'This session is open in another tab. You can move it there.',
    none: 'There is no newer version on this device.',
    problem: 'The newer version cannot be opened on this device. This session stays as it is.',
    answers: 'What happens to your answers',
    nothingAnswered: 'Nothing is answered yet, so there is nothing to carry over.',
    carried: (n: number) => plural(n, { one: '# answer still counts.', other: '# answers still count.' }),
    askedAgain: (n: number) =>
      plural(n, {
        one: '# question is asked again. Your old answer is kept and shown with it. It does not count.',
        other: '# questions are asked again. Your old answers are kept and shown with them. They do not count.',
      }),
    keptOnly: (n: number) =>
      plural(n, {
        one: '# answer is to a question that is no longer asked. It is kept. It does not count.',
        other: '# answers are to questions that are no longer asked. They are kept. They do not count.',
      }),
    evidenceKept: (n: number) =>
      plural(n, {
        one: 'Evidence for # question is kept. It does not count there any more.',
        other: 'Evidence for # questions is kept. It does not count there any more.',
      }),
    added: (n: number) => plural(n, { one: '# question is new.', other: '# questions are new.' }),
    signedAgain: (areas: string[]) => `To be signed off again: ${formatList(areas)}.`,
    changedTitle: 'Questions that mean something else now',
    otherAnswers: 'The answers you can choose from are not the same.',
    rewordedTitle: 'The same questions in other words',
    reworded: (n: number) =>
      plural(n, {
        one: '# question says the same in other words. An answer to it still counts.',
        other: '# questions say the same in other words. Answers to them still count.',
      }),
    addedTitle: 'New questions',
    goneTitle: 'No longer asked',
    instead: (name: string) => `Asked instead: ${name}.`,
    goesTo: (name: string) => `Your answer goes to: ${name}.`,
    countedTitle: 'Counted another way',
    weights: (names: string[]) => `Weighs more or less than before: ${formatList(names)}.`,
    otherwise: (names: string[]) => `Set up another way than before: ${formatList(names)}.`,
    rules: 'How answers become a result is not the same. A result can change although no answer does.',
    stay: (version: string) => `Stay on ${version}`,
    go: (version: string) => `Move to ${version}`,
    version: (version: string) => `Version ${version}`,
    parts,
    otherPart: 'Other words',
    answer: (label: string) => `Answer ‘${label}’`,
    advice: (label: string) => `Advice for ‘${label}’`,
    generalAdvice: 'Advice',
    nothing: 'Not there',
  },
  setAside: {
    title: 'Answered under earlier wording',
    titleNotAllowed: 'An earlier answer that can no longer be chosen',
    text: 'Kept to read. It does not count.',
    evidenceTitle: 'Evidence for the earlier question',
    evidenceText: 'Kept in the list of evidence. It does not count here until you add it again.',
    noTitle: 'Evidence without a name',
    version: (version: string) => `Version ${version}`,
    noAnswer: 'No answer, but something was noted.',
    reason: 'Why this answer?',
    evidence: 'What you saw',
    note: 'Note to share',
    privateNote: 'Private note',
    elsewhere: 'Answers to questions that are no longer asked',
    evidenceElsewhere: 'Evidence for questions that are no longer asked',
    evidenceElsewhereText: 'Kept in the list of evidence.',
  },
  language: {
    label: 'Language of the questions',
    hint: 'Your answers stay as they are.',
    names,
  },
}
