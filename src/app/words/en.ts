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
  failed: {
    title: 'Something went wrong on this page',
    text: 'What was saved is safe. Try the page again. If it happens again, open another page, or save everything to a file in Settings.',
    again: 'Try again',
    home: 'See all organisations',
  },
}
