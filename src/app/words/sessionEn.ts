import { formatDate } from '../../ui/words/formatDate'

/** What is said around an open session. It comes with the session's pages, not with the first. */
export const sessionEn = {
  handedOver: {
    title: (on: string) => `Handed over on ${formatDate(on)}`,
    text: 'Somebody else goes on with this session. You can read it here, and it opens again when it comes back.',
    takeBack: 'Take it back',
    receive: 'I have a file with what they did',
    failed: 'That could not be saved. Try again.',
  },
  readOnly: {
    title: 'This session is open in another tab',
    text: 'You can read it here. To change something, go back to the other tab, or take over.',
    takeOver: 'Take over here',
  },
  session: {
    about: 'About this session',
    missing: 'This session is not on this device',
    missingText: 'It may have been deleted, or it is on another device.',
    unreadable: 'This session cannot be read',
    unreadableText:
      'What is saved is damaged. It is kept as it is, and nothing else is harmed. You can save everything to a file in Settings.',
    damaged: 'The questions of this session cannot be opened',
    damagedText: 'The copy of the questions that this session keeps is damaged. The answers are safe.',
    problems: 'What is wrong with the copy',
    toOrganisations: 'See all organisations',
    toSettings: 'Open Settings',
    madeUp: 'Made-up organisation',
  },
}
