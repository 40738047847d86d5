import { formatDate } from '../../../ui/words/formatDate'
import { formatList } from '../../../ui/words/formatList'
import { formatTime } from '../../../ui/words/formatTime'
import { plural } from '../../../ui/words/plural'

const sessions = (n: number) => plural(n, { one: '# session', other: '# sessions' })
const plans = (n: number) => plural(n, { one: '# plan', other: '# plans' })

const forms = (n: number) => plural(n, { one: '# feedback form', other: '# feedback forms' })

/** The page of one organisation. */
export const oneEn = {
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
    handOver: 'Hand over',
    handedOver: 'Handed over',
    received: (on: string) => `From another device, ${formatDate(on)}`,
    delete: 'Delete',
    sessions: 'Sessions',
    noSessions: 'No session yet. Start one when you sit down together.',
    session: (of: { instrument: string; version: string }) => `${of.instrument}, version ${of.version}`,
    started: (at: string, withTime: boolean) => `Started ${moment(at, withTime)}`,
    finishedOn: (at: string, withTime: boolean) => `Finished ${moment(at, withTime)}`,
    answered: (of: { answered: number; asked: number }) => `${of.answered} of ${of.asked} answered`,
    stateOpen: 'In progress',
    results: 'Results',
    compare: (at: string, withTime: boolean) => `What changed since ${moment(at, withTime)}`,
    feedback: {
      close: 'Ask everybody how it went',
      later: '90 days have passed: ask what became of it',
      due: 'Due',
    },
    feedbackForms: (n: number) => (n === 0 ? 'Nobody has been asked yet' : `${forms(n)} so far`),
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
    lost: (of: { sessions: number; plans: number; forms: number }) => {
      const lost = [
        of.sessions > 0 ? sessions(of.sessions) : [],
        of.plans > 0 ? plans(of.plans) : [],
        of.forms > 0 ? forms(of.forms) : [],
      ].flat()
      return lost.length === 0
        ? 'Its name and everything you said about it will be gone from this device.'
        : `${formatList(lost)} will be gone from this device, with every answer and note.`
    },
    forGood: 'It cannot be brought back. If you may want it again, save everything to a file first.',
    formsInFile:
      'Each person’s feedback is in that file as they gave it. Nobody is to read one form, so keep the file where only you can open it.',
    saveFirst: 'Save everything to a file',
    savedTo: (name: string) => `Saved as ${name}. Anyone who has the file can read it.`,
    saveFailed: 'The file could not be made. Nothing has been deleted.',
    keep: 'Keep it',
    confirm: 'Delete',
    failed: 'It was not deleted',
  },
}

function moment(at: string, withTime: boolean): string {
  return withTime ? `${formatDate(at)}, ${formatTime(at)}` : formatDate(at)
}
