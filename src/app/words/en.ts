import type { SaveProblem } from '../../store/store'

const notSaved: Record<SaveProblem, string> = {
  conflict: 'The same session was saved in another tab. What you typed here is still on this screen.',
  'no-space': 'The device is full, or the browser gives us no more room. What you typed is still on this screen.',
  emptied: 'The browser has cleared what was saved here. What you typed is still on this screen.',
  'newer-database': 'A newer version of Soundings has been used here. This one can show everything, but not save.',
  unavailable: 'The browser does not let us save at the moment. What you typed is still on this screen.',
}

const keepOpen = 'Keep this page open. We try again by ourselves. To be safe, save a copy to a file now.'

const notSavedNext: Record<SaveProblem, string> = {
  conflict: 'To be safe, save a copy to a file now. Then take over here, or go back to the other tab.',
  'no-space': keepOpen,
  emptied: 'Save a copy to a file now, then open Soundings again.',
  'newer-database': 'Connect to the network and open this page again, so that the newer version can load.',
  unavailable: keepOpen,
}

export const en = {
  name: 'Soundings',
  menu: { organisations: 'Organisations', advisor: 'For advisors', library: 'Library', settings: 'Settings' },
  saving: {
    idle: 'On this device',
    saving: 'Saving…',
    saved: (time: string) => `Saved on this device ${time}`,
    'not-saved': 'NOT SAVED',
  },
  notSaved: {
    title: 'Not saved',
    why: notSaved,
    next: notSavedNext,
    save: 'Save this session to a file',
    file: (name: string) => `${name} (not saved).json`,
  },
  update: {
    about: 'About this version',
    title: 'A newer version of Soundings is ready.',
    texts: {
      offered: 'It waits until you want it. Nothing you typed is lost.',
      taking: 'Changing over. This can take half a minute, and you can go on working.',
      refused: 'Something here is not saved yet, so the newer version waits.',
    },
    take: 'Use the newer version',
  },
  turned: {
    back: 'Turn back to me',
    keptOnceFinished: 'Kept once it is finished',
    title: 'The screen is turned to the group',
    text: 'This page is hidden while the group looks. Press ‘Turn back to me’ to see it.',
    toSession: 'Back to the session',
  },
  opening: {
    insecure: {
      title: 'This address is not safe to use',
      text: 'Soundings keeps what you type locked on this device, and works with no network. A browser allows both only at an address that starts with https.',
      next: 'Ask whoever gave you this address for the one with https. On this same computer, use http://localhost.',
    },
    blocked: {
      title: 'Another tab is in the way',
      text: 'An older version of Soundings is open in another tab, and holds on to what is saved here.',
      next: 'Close the other tabs of Soundings, then try again. Nothing is lost.',
      again: 'Try again',
    },
    emptied: {
      title: 'What was saved here is gone',
      text: 'Soundings was used in this browser before, but the browser has cleared what was saved. Browsers do this when the device is full, or when site data is deleted.',
      next: 'If you saved everything to a file, you can read it back in Settings, once you have started again.',
      again: 'Start again with nothing',
    },
    'newer-database': {
      title: 'A newer version of Soundings was used here',
      text: 'What is saved on this device was written by a newer version. This older one cannot read it, and leaves it as it is.',
      next: 'Connect to the network and open this page again, so that the newer version can load.',
      again: 'Try again',
    },
    unavailable: {
      title: 'This browser does not let us save anything',
      text: 'Soundings needs the browser’s own storage. It may be switched off, or you may be in a private window.',
      next: 'Try an ordinary window, another browser, or free some space. Please do not type anything before this is mended.',
      again: 'Try again',
    },
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
  notFound: {
    title: 'There is no page here',
    text: 'The address may be old, or mistyped.',
    home: 'See all organisations',
  },
  failed: {
    title: 'Something went wrong on this page',
    text: 'What was saved is safe. Try the page again. If it happens again, open another page, or save everything to a file in Settings.',
    again: 'Try again',
    home: 'See all organisations',
  },
}
