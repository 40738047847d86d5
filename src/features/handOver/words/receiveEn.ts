import type { HandOverRole } from '../../../core/handOver/handOverFile'
import type { Outcome } from '../../../core/handOver/meetSession'
import type { OpenedHandOver, SaveProblem, UnlockableProblem } from '../../../store/store'
import { formatDate } from '../../../ui/words/formatDate'
import { formatTime } from '../../../ui/words/formatTime'
import { plural } from '../../../ui/words/plural'

const from: Record<HandOverRole, string> = {
  advisor: 'an advisor',
  organisation: 'the organisation itself',
  other: 'somebody else',
}

const notLocked: Record<UnlockableProblem, string> = {
  'not-ours': 'This is not a file that was handed over. Its name ends in .age. Choose another one.',
  everything: 'This file holds everything of a device. Read it back in Settings.',
  'other-lock': 'This file is locked in another way. It may be somebody’s ratings: take those in at their session.',
  'cut-off': 'This file has been cut off on its way. Ask for it again.',
  'too-heavy': 'This file asks for far more work than any file of ours. It was not opened.',
  'too-big': 'This file is far bigger than any that is handed over. It was not opened.',
}

const notOpened: Record<Extract<OpenedHandOver, { ok: false }>['problem'], string> = {
  'wrong-passphrase': 'That passphrase does not open this file. Nothing has changed. Look at each word and try again.',
  'not-ours': 'The passphrase is right, but this file holds something else.',
  damaged: 'This file is damaged: it was cut off or altered on its way. Nothing of it was taken in. Ask for it again.',
  'newer-file':
    'This file was made by a newer version of Soundings. Connect to the network, open Soundings again, and try once more.',
  'no-questions':
    'The questions of this session did not come along, and are not on this device. Take them into the library first.',
  'unreadable-here':
    'Something on this device that belongs to it cannot be read. So that nothing is lost, nothing was taken in.',
}

const notTaken: Record<SaveProblem | 'unreadable-here', string> = {
  'unreadable-here': notOpened['unreadable-here'],
  conflict: 'Something here was saved at the same moment. Try again.',
  'no-space': 'The device is full, or the browser gives us no more room. Nothing was taken in.',
  emptied: 'The browser has cleared what was saved here. Open Soundings again.',
  'newer-database': 'A newer version of Soundings has been used here. This one cannot save.',
  unavailable: 'The browser does not let us save at the moment. Try again.',
}

/** What becomes of a session: before it is taken in, and after. */
const outcomes: Record<'before' | 'after', Record<Outcome, string>> = {
  before: {
    added: 'It is new here, and will be added.',
    replaced: 'It goes on from the one here, and takes its place. Your own private notes stay.',
    left: 'There is nothing newer in it. The one here stays as it is.',
    'kept-both': 'Both sides changed something. Yours stays as it is, and this one is kept beside it.',
  },
  after: {
    added: 'Added.',
    replaced: 'It has taken the place of the one that was here.',
    left: 'Nothing newer: the one here stays as it is.',
    'kept-both': 'Kept beside yours, as a session of its own that says where it came from.',
  },
}

/** Taking in a file that somebody hands over. */
export const receiveEn = {
  title: 'I was given a file',
  lead: 'Choose the file that somebody handed over to you. You will see what is in it before anything is changed here.',
  choose: 'Choose the file',
  another: 'Choose another file',
  hint: 'Its name ends in .age',
  chosen: (name: string) => `Chosen: ${name}`,
  passphrase: 'The passphrase for it',
  passphraseHint: 'You got it from whoever made the file.',
  passphraseMissing: 'Type the passphrase',
  open: 'Open it',
  opening: 'Opening the file',
  refused: 'This file cannot be opened here',
  notLocked,
  toSettings: 'Open Settings',
  notOpenedTitle: 'The file was not opened',
  notOpened,
  holds: {
    session: 'One session',
    organisation: 'An organisation with all of its sessions',
    from: 'From',
    fromRole: from,
    made: 'Made',
    madeOn: (on: string, by: string) => `${formatDate(on)}, ${formatTime(on)}, with Soundings ${by}`,
    notes: 'Private notes',
    withNotes: 'They came along.',
    withoutNotes: 'They did not come along.',
  },
  instrument: (of: { title: string; version: string }) => `${of.title}, version ${of.version}`,
  started: (at: string) => `Started ${formatDate(at)}`,
  answered: (n: number) =>
    plural(n, { '=0': 'nothing answered yet', one: '# question answered', other: '# questions answered' }),
  plan: 'with a plan',
  sessions: 'Sessions',
  noSessions: 'There is no session in it.',
  outcomes,
  organisation: {
    title: 'About the organisation',
    added: 'It is new here, and will be added.',
    replaced: 'What is said about it there is newer, and takes the place of what is here.',
    left: 'What is said about it here stays as it is.',
    differs: (of: { name: string; place: string }) =>
      `Both sides changed what is said about it. Yours stays. In the file it is called ‘${of.name}’${of.place === '' ? '' : `, in ${of.place}`}.`,
  },
  take: 'Take it in',
  nothingNew: 'There is nothing new in this file. Everything stays as it is.',
  taken: 'It is on this device now',
  notTakenTitle: 'It was not taken in',
  notTaken,
  goOn: { session: 'Go on with the session', organisation: 'Go to the organisation', home: 'See all organisations' },
}
