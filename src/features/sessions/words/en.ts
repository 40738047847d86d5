import type { RaterRole } from '../../../core/session/rating/raterRoles'
import type { DomainStatus } from '../../../core/session/sessionProgress'
import type { Confidence, SessionMode } from '../../../core/session/sessionSchema'

const roles: Record<RaterRole, { one: string; many: string }> = {
  trustee: { one: 'Trustee or committee member', many: 'Trustees or committee members' },
  staff: { one: 'Member of staff', many: 'Members of staff' },
  volunteer: { one: 'Volunteer', many: 'Volunteers' },
  user: { one: 'Person who uses the services', many: 'People who use the services' },
  other: { one: 'Somebody else', many: 'Others' },
}

const roleCounts: Record<RaterRole, (n: number) => string> = {
  trustee: (n) => (n === 1 ? '1 trustee' : `${n} trustees`),
  staff: (n) => (n === 1 ? '1 member of staff' : `${n} members of staff`),
  volunteer: (n) => (n === 1 ? '1 volunteer' : `${n} volunteers`),
  user: (n) => (n === 1 ? '1 person served' : `${n} people served`),
  other: (n) => (n === 1 ? '1 other' : `${n} others`),
}

const confidence: Record<Confidence, string> = {
  saw: 'Saw it',
  told: 'Was told',
  guess: 'A guess',
}

const status: Record<DomainStatus, (of: { dealtWith: number; asked: number; undecided: number }) => string> = {
  'not-started': () => 'Not started',
  'in-progress': ({ dealtWith, asked }) => `In progress, ${dealtWith} of ${asked}`,
  'needs-decision': ({ undecided }) => `${undecided} to decide`,
  done: () => 'Done',
}

const questions = (n: number) => (n === 1 ? '1 question' : `${n} questions`)

export const en = {
  roles,
  roleCounts,
  status,
  notHere: 'Nothing here',
  notAskedHere: 'Nothing to ask',
  start: {
    title: 'Start a session',
    which: 'Which questions?',
    whichFits: 'Which one fits us?',
    minutes: (from: number, to: number) =>
      to >= 90 ? `${hours(from)} to ${hours(to)} hours, in one go or several` : `${from} to ${to} minutes`,
    questions,
    version: (version: string) => `version ${version}`,
    read: 'Read all the questions first',
    how: 'How will you do it?',
    modes: {
      facilitated: { label: 'I am an advisor, working with the group', hint: 'The screens speak to you.' },
      self: { label: 'We are doing this ourselves', hint: 'The screens speak to you as a group.' },
    } satisfies Record<SessionMode, { label: string; hint: string }>,
    who: 'Who is in the room?',
    whoHint: 'By role only. No names are asked. You can leave this empty.',
    fewer: (role: string) => `One fewer: ${role}`,
    more: (role: string) => `One more: ${role}`,
    areas: 'Which areas will you cover?',
    areasHint: 'Leave out what you will not reach. You can add an area later.',
    allAreas: (n: number) => `All ${n} areas`,
    someAreas: (n: number, of: number) => `${n} of ${of} areas`,
    place: 'Where are you meeting?',
    placeHint: 'Only if it helps you to remember. It stays on this device.',
    go: 'Start',
    chooseInstrument: 'Choose a set of questions.',
    occasion: 'When is it?',
    chooseOccasion: 'Say when it is.',
    chooseMode: 'Say how you will do it.',
    chooseArea: 'Choose at least one area.',
    damaged: (title: string) => `‘${title}’ cannot be opened on this device.`,
    damagedNext: 'Open the library to see what is wrong, or choose another.',
    toLibrary: 'Open the library',
    noOrganisation: 'This organisation is not on this device.',
    toOrganisations: 'See all organisations',
    notSaved: 'The session could not be saved on this device.',
    notSavedNext: 'What you chose is still here. Free some space on the device, then press Start again.',
  },
  tasks: {
    title: { facilitated: 'Where shall we go next?', self: 'Where do you want to go next?' },
    finishedTitle: 'This session is finished',
    progress: (answered: number, asked: number) =>
      `${answered} of the ${asked} questions that apply to you have an answer. Do the areas in any order, and stop whenever you like.`,
    nothingAsked: 'None of the questions in these areas applies to you.',
    finished: (date: string) => `Finished on ${date}. You can still read everything and change the plan.`,
    version: (version: string) => `version ${version}`,
    areas: 'Areas',
    room: 'In the room',
    nobody: 'Nobody noted yet.',
    changeRoom: 'Change who is here',
    started: (date: string) => `Started ${date}`,
    after: 'When you have finished',
    toAdvisor: 'Your own development',
    afterText:
      'See strengths and weaknesses, choose what to work on, and make the plan together. You finish the session at the end of the plan.',
    afterTextAlone: 'See what your answers say. You finish there too.',
    first: 'Start with the first area',
    goOn: 'Go on to the next area',
    checkOpen: 'Check what is open',
    review: (n: number) => (n === 1 ? '1 question is open' : `${n} questions are open`),
    results: 'See results so far',
    resultsDone: 'See the results',
    plan: 'Open the plan',
    addAreas: 'Add or leave out areas',
    saveAreas: 'Done',
    turn: 'Turn the screen to the group',
    turnHint: 'Hides private notes, the menu and other organisations.',
    turnBack: 'Turn back to me',
    reopen: 'Open it again to change answers',
  },
  item: {
    question: (n: number, of: number) => `Question ${n} of ${of}`,
    nextQuestion: 'Next question',
    nextArea: (title: string) => `Next: ${title}`,
    back: 'Back',
    backToAreas: 'Back to the areas',
    review: 'Check what is open',
    goOn: 'Go on',
    confidence,
    onePage: 'Show the whole area on one page',
    keys: 'Number and letter keys choose an answer',
    oneByOne: 'Show one question at a time',
    help: 'To help you talk',
    why: 'Why it matters',
    between: 'Between two answers, take the lower.',
    nonLevels: {
      'dont-know': 'Don’t know',
      'does-not-apply': 'Does not apply to us',
      'not-discussed': 'Not discussed',
    },
    dontKnowNext: 'It will become something to find out in the plan.',
    whyNotApply: 'Why does it not apply?',
    whyNotApplyHint: 'A few words, so that others understand it later.',
    whyNotApplyNeeded: 'Say in a few words why this does not apply.',
    whyNotApplyNeededFor: (question: string) => `${question}: say in a few words why it does not apply.`,
    clear: 'Take the answer back',
    undecided: 'Come back to this later',
    evidence: 'What did you see?',
    evidenceElse: 'Something else',
    evidenceElseLabel: 'What else did you see or hear?',
    agreed: 'Not everyone agreed',
    reason: 'Why this answer?',
    reasonHint: 'What was said. It goes into the report.',
    dissent: 'What do the others say?',
    dissentHint: 'In their words, without names. It is kept beside the answer and goes into the report.',
    more: 'Evidence and notes',
    moreFilled: 'Evidence and notes (filled in)',
    sharedNote: 'Notes to share',
    sharedNoteHint: 'They go into the report.',
    privateNote: 'Private notes',
    privateNoteHint: {
      facilitated: 'Only for you. Never in a report.',
      self: 'Only on this device. Never in a report.',
    },
    law: (date: string) => `Rests on law, checked ${date}`,
    must: {
      mark: 'A must',
      means: 'No group can do without it. If it is missing, it comes first in the results.',
    },
    finished: (date: string) => `Finished on ${date}`,
    finishedText: 'What was agreed can be read here, not changed.',
    hidden: 'This question does not apply to this organisation, so it is not asked. Its answer is kept.',
    unknownArea: 'This area is not part of the session.',
    unknownItem: 'This question is not part of the session.',
    notAsked: (n: number) =>
      n === 1
        ? '1 question is left out, because it cannot apply to this organisation.'
        : `${n} questions are left out, because they cannot apply to this organisation.`,
    none: 'No question in this area applies to this organisation.',
  },
  review: {
    title: 'What is still open',
    undecided: 'To decide',
    unanswered: 'Not answered',
    areaWithOpen: (area: string, n: number) => `${area}: ${questions(n)}`,
    none: 'Nothing is open. Every question that applies has an answer.',
    leave: 'You can leave questions open. They are never counted as ‘not in place’.',
    results: 'See the results',
  },
}

function hours(minutes: number): string {
  const whole = Math.floor(minutes / 60)
  return minutes % 60 === 30 ? `${whole}½` : String(whole)
}
