/** Why the app cannot go on. It is fetched only then. */
export const openingEn = {
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
}
