import type { SaveProblem } from '../../../store/store'
import { formatDate } from '../../../ui/words/formatDate'
import { formatTime } from '../../../ui/words/formatTime'
import { plural } from '../../../ui/words/plural'

const notSaved: Record<SaveProblem, string> = {
  conflict: 'It was changed in another tab in the meantime.',
  'no-space': 'This device is full. Make room, then try again.',
  emptied: 'The browser has cleared what was kept here. Save everything to a file, then open Soundings again.',
  'newer-database': 'A newer version of Soundings has been used here. Close every tab, then open it again.',
  unavailable: 'The browser gives us nowhere to keep it. Please try again.',
}

const sessions = (n: number) => plural(n, { one: '# session', other: '# sessions' })
const plans = (n: number) => plural(n, { one: '# plan', other: '# plans' })

export const en = {
  notSavedTitle: 'Not saved',
  notSaved,
  organisations: 'Organisations',
  madeUp: 'Made up',
  madeUpTitle: 'This organisation is made up',
  madeUpText: 'It is here to try things out. It never leaves this device.',
  removeMadeUp: 'Remove the made-up organisation',
  welcome: {
    title: 'Welcome to Soundings',
    lead: 'Sit down together, find out what is strong and what needs work, and leave with a plan.',
    facts: 'Before you begin',
    works: 'It works with no network, from now on.',
    stays: 'Everything you type stays on this device. Nothing leaves it.',
    notLocked: 'This device is not locked by Soundings. Anyone who can open this browser can read what is kept here.',
    who: 'Who will use it here?',
    advisor: 'An advisor, with other organisations',
    advisorHint: 'The screens speak to you about the group in front of you.',
    ourselves: 'We are doing this ourselves',
    ourselvesHint: 'The screens speak to you as a group.',
    whoMissing: 'Choose who will use Soundings here',
    real: 'Set up for real',
    tryOut: 'Try with a made-up organisation',
    tryHint: 'A lunch club with a finished session and a plan. One tap takes it away again.',
    noInstrument: 'The full diagnosis could not be opened on this device.',
    tryFailed: 'The made-up organisation could not be made',
  },
  list: {
    add: 'Add an organisation',
    search: 'Find by name or place',
    emptyTitle: 'No organisations yet',
    emptyText: 'Add the first one. You need no more than its name.',
    noneFound: (typed: string) => `Nothing here matches “${typed}”`,
    noneFoundText: 'Check the spelling, or try a part of the name or the place.',
    showAll: 'Show all organisations',
    count: (n: number) => plural(n, { one: '# organisation', other: '# organisations' }),
    found: (n: number, of: number) => `${plural(n, { one: '# organisation', other: '# organisations' })} of ${of}`,
    showing: (n: number, of: number) => `Showing ${n} of ${of}`,
    more: 'Show more',
    resume: 'Pick up where you left off',
    resumeSession: (of: { organisation: string; instrument: string; version: string }) =>
      `${of.organisation}, ${of.instrument} ${of.version}`,
    saved: (at: string) => `saved ${moment(at)}`,
    carryOn: 'Carry on',
    halfTyped: 'Not saved yet',
    noSessions: 'No sessions yet',
    inProgress: (n: number) => plural(n, { one: '# in progress', other: '# in progress' }),
    finished: (n: number) => plural(n, { one: '# finished', other: '# finished' }),
    strays: 'Sessions without an organisation',
    straysText: 'The organisation of these sessions was deleted. What was said is still here.',
  },
  organisation: {
    tab: 'An organisation',
    missingTitle: 'This organisation is not on this device',
    missingText: 'It may have been deleted, or it is on another device.',
    unreadableTitle: 'This organisation cannot be read',
    unreadableText: 'What is stored is damaged, or belongs to another browser. Nothing has been deleted.',
    toSettings: 'See what can be done',
    toList: 'See all organisations',
    start: 'Start a session',
    edit: 'Edit',
    delete: 'Delete',
    sessions: 'Sessions',
    noSessions: 'No session yet. Start one when you sit down together.',
    session: (of: { instrument: string; version: string }) => `${of.instrument}, version ${of.version}`,
    started: (at: string) => `Started ${formatDate(at)}`,
    finishedOn: (at: string) => `Finished ${formatDate(at)}`,
    answered: (of: { answered: number; asked: number }) => `${of.answered} of ${of.asked} answered`,
    stateOpen: 'In progress',
    plans: 'Plans',
    planOf: (agreedOn: string) => `Plan agreed ${formatDate(agreedOn)}`,
    actions: (of: { actions: number; done: number }) =>
      `${of.done} of ${plural(of.actions, { one: '# action', other: '# actions' })} done`,
    reviewOn: (day: string) => `Review on ${formatDate(day)}`,
    about: 'About it',
    nothingSaid: 'Nothing has been said yet. A few answers leave out questions that cannot apply.',
    number: 'Register number',
    notes: 'Notes',
  },
  remove: {
    title: (name: string) => `Delete ${name}?`,
    lost: (of: { sessions: number; plans: number }) =>
      of.sessions === 0
        ? 'Its name and everything you said about it will be gone from this device.'
        : `${sessions(of.sessions)}${of.plans > 0 ? ` and ${plans(of.plans)}` : ''} will be gone from this device, with every answer and note.`,
    forGood: 'It cannot be brought back. If you may want it again, save everything to a file first.',
    saveFirst: 'Save everything to a file',
    savedTo: (name: string) => `Saved as ${name}. Anyone who has the file can read it.`,
    saveFailed: 'The file could not be made. Nothing has been deleted.',
    keep: 'Keep it',
    confirm: 'Delete',
    failed: 'It was not deleted',
  },
  edit: {
    tab: 'Edit an organisation',
    newTitle: 'Add an organisation',
    newSelfTitle: 'Your organisation',
    title: (name: string) => `Edit ${name}`,
    lead: 'Only the name is needed. The rest decides which questions are left out because they cannot apply.',
    name: 'Name',
    nameMissing: 'Type the name of the organisation',
    place: 'Place',
    placeHint: 'A town, village or part of a city',
    deciding: 'What decides which questions are asked',
    decidingLead: 'Answer what you know. Where nothing is said, the question is asked.',
    more: 'More about it',
    registerTitle: 'On a public register',
    register: 'Register',
    registerHint: 'If it is on one. The number helps you to tell organisations with the same name apart.',
    number: 'Number on the register',
    numberMissing: 'Type the number, or choose “Not on a register”',
    registerMissing: 'Choose the register that the number is from',
    noRegister: 'Not on a register',
    notSaid: 'Not said',
    notes: 'Notes for yourself',
    notesHint: 'They never stand on a document.',
    save: 'Save',
    leave: 'Leave without saving',
    unnamed: 'an organisation without a name yet',
    draftNew: (name: string, at: string) => `You were adding ${quoted(name)} at ${moment(at)}`,
    draftEdit: (name: string, at: string) => `You were changing ${quoted(name)} at ${moment(at)}`,
    draftTitle: 'Carry on where you were?',
    draftText: 'What you typed was kept.',
    carryOn: 'Carry on',
    startAfresh: 'Start afresh',
    saveMine: 'Save mine instead',
  },
}

/** The time of day alone on the same day; on another day the day as well. */
function moment(at: string): string {
  return formatDate(at) === formatDate(new Date()) ? formatTime(at) : `${formatDate(at, 'short')}, ${formatTime(at)}`
}

function quoted(name: string): string {
  return name ? `“${name}”` : en.edit.unnamed
}
