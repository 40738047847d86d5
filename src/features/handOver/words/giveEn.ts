import type { HandOverRole } from '../../../core/handOver/handOverFile'
import { formatDate } from '../../../ui/words/formatDate'
import { plural } from '../../../ui/words/plural'

const roles: Record<HandOverRole, string> = {
  advisor: 'An advisor',
  organisation: 'The organisation itself',
  other: 'Somebody else',
}

/** Giving a session, or an organisation, to somebody who goes on with it. */
export const giveEn = {
  title: 'Hand it over',
  lead: 'Makes one locked file that somebody else can open in Soundings, on another device. No network is needed.',
  crumb: { organisation: 'Organisation' },
  nothing: {
    title: 'There is nothing to hand over',
    text: 'What is made up stays on this device, and so does what somebody said about the work with them.',
    unreadable: 'Something of it cannot be read on this device, so it cannot be handed over.',
    home: 'See all organisations',
  },
  goes: {
    title: 'What goes along',
    session: (of: { instrument: string; version: string }) => `${of.instrument}, version ${of.version}`,
    answered: (of: { answered: number; asked: number }) => `${of.answered} of ${of.asked} answered`,
    started: (at: string) => `started ${formatDate(at)}`,
    plan: 'with its plan',
    profile: 'The name of the organisation and what is said about it, and the questions themselves.',
    never: 'What people say in a private round stays here, and so do feedback forms.',
    notes: 'Private notes',
    notesLabel: 'Send my private notes too',
    notesHint: 'Whoever opens the file can then read them.',
    withoutTitle: 'Some questions may not be passed on',
    without: 'Their licence does not allow it. The other device must have them already.',
  },
  who: { legend: 'Who are you?', missing: 'Choose who you are', roles },
  lock: {
    title: 'The passphrase',
    text: 'It opens the file. Write it down, or say it over the telephone. Never send it together with the file.',
    words: 'Passphrase for this file',
    another: 'Make another one',
    ownSummary: 'Use one of your own',
    own: 'Your own passphrase',
    ownHint: 'At least 16 characters. Several words are easier than signs. We cannot reset it.',
    faults: {
      'too-short': 'Your own passphrase needs at least 16 characters',
      'too-plain': 'Your own passphrase is too easy to guess. Use more different letters',
    },
  },
  make: 'Make the file',
  making: 'Locking the file',
  failed: 'No file was made',
  problems: {
    nothing: 'There is nothing here that can be handed over.',
    unreadable: 'Something of it cannot be read on this device.',
    unsaved: 'Something here is not saved yet. Wait until the bar says that it is saved, and try again.',
    other: 'This device could not note what was given. Try again.',
  },
  made: {
    title: 'The file is ready',
    text: (name: string) => `It is called ${name}.`,
    share: 'Share it',
    save: 'Save it to this device',
    saved: 'It is with your downloads.',
    again: 'Save it again',
    notShared: 'This device could not share it. Save it instead.',
    passphrase: 'It opens with',
  },
  mark: {
    title: 'Does somebody else go on with it?',
    text: 'Then mark it as handed over. You can still read it here, and nobody changes it on two devices by mistake. When it comes back, take the file in. You can take it back at any time.',
    legend: 'Who goes on with it?',
    missing: 'Choose who goes on with it',
    roles,
    mark: 'Mark as handed over',
    done: (n: number) =>
      plural(n, { one: '# session is marked as handed over', other: '# sessions are marked as handed over' }),
    takeBack: 'Take it back',
    failed: 'That could not be saved. Try again.',
  },
}
