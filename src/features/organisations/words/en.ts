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

export const en = {
  notSavedTitle: 'Not saved',
  notSaved,
  organisations: 'Organisations',
  madeUp: 'Made up',
  madeUpTitle: 'This organisation is made up',
  madeUpText: 'It is here to try things out. It never leaves this device.',
  removeMadeUp: 'Remove the made-up organisation',
  given: 'I was given a file',
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
  drafts: {
    ofNew: (name: string, at: string) => `You were adding ${quoted(name)} at ${moment(at)}`,
    ofChanged: (name: string, at: string) => `You were changing ${quoted(name)} at ${moment(at)}`,
    unnamed: 'an organisation without a name yet',
  },
}

/** The time of day alone on the same day; on another day the day as well. */
function moment(at: string): string {
  return formatDate(at) === formatDate(new Date()) ? formatTime(at) : `${formatDate(at, 'short')}, ${formatTime(at)}`
}

function quoted(name: string): string {
  return name ? `“${name}”` : en.drafts.unnamed
}
