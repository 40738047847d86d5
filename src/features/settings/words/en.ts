import type { LeftOut, RestoreResult } from '../../../store/store'
import { formatNumber } from '../../../ui/words/formatNumber'
import { plural } from '../../../ui/words/plural'

type RestoreProblem = Extract<RestoreResult, { ok: false }>['problem']

const leftOutWhy: Record<LeftOut['why'], string> = {
  unreadable: 'It is damaged, so it cannot be used.',
  'newer-format': 'It was made by a newer version of Soundings. Update the app, then read the file again.',
  taken: 'This version is here already, with other words.',
  contradicts: 'Another version is here, in which the same questions say something else.',
  'other-publisher': 'Somebody else’s questions here go by the same name.',
  'may-not-store': 'Its licence does not let us keep its words on this device.',
}

const refused: Record<RestoreProblem, string> = {
  'not-ours': 'This file was not made by Soundings. Choose a file that you saved here, ending in .json.',
  damaged: 'This file is damaged or was changed. Nothing was read from it. Try another copy.',
  'newer-file': 'This file was made by a newer version of Soundings. Update the app, then try again.',
  conflict: 'Something was saved in another tab in the meantime. Please try again.',
  'no-space': 'This device is full. Make room, then try again. Nothing was read back.',
  emptied: 'The browser has cleared what was kept here. Open Soundings again, then read the file back.',
  'newer-database': 'A newer version of Soundings has been used here. Close every tab, then open it again.',
  unavailable: 'The browser gives us nowhere to keep it. Please try again.',
}

const records = (n: number) => plural(n, { one: '# record', other: '# records' })

export const en = {
  title: 'Settings',
  advisor: {
    development: 'Your own development',
    title: 'Who stands on the documents',
    lead: 'It stands on your PDFs and is never sent. What you type here is saved as you go.',
    name: 'Your name',
    body: 'Your organisation',
    bodyHint: 'The body that you advise for, if there is one',
    contact: 'How to reach you',
    contactHint: 'A phone number or an email address',
    logo: 'Logo',
    logoHint: 'A PNG or JPEG picture. It is made smaller here, on this device.',
    logoAlt: 'The logo as it stands on your documents',
    removeLogo: 'Remove the logo',
    logoProblem: {
      svg: 'An SVG cannot be used, because it can hold a program. Save the picture as PNG, then choose that.',
      'other-kind': 'This is not a PNG or JPEG picture. Save it as one of these, then choose that.',
      unreadable: 'This picture is damaged, or too large for this device to open. Try another copy.',
      'too-large': 'This picture stays too large even when made smaller. Try a plainer one.',
    },
    mode: 'Who uses Soundings here?',
    modes: {
      facilitated: 'An advisor, with other organisations',
      self: 'We are doing this ourselves',
    },
    notSaved: 'Not saved',
    notSavedText: 'What you typed is still here. It is tried again with the next thing you type.',
    unreadable: 'The settings on this device cannot be read, so nothing here can be saved.',
  },
  install: {
    title: 'Keep Soundings on this device',
    text: 'As an app it has a place of its own, opens without the browser, and is less likely to be cleared.',
    button: 'Install Soundings',
    done: 'Soundings is installed on this device.',
    apple:
      'On an iPad or iPhone the browser may clear what is kept here after a few weeks without use. Put Soundings on the Home Screen to avoid that:',
    appleSteps: [
      'Open this page in Safari.',
      'Tap the Share button: a square with an arrow that points up.',
      'Choose “Add to Home Screen”, then “Add”.',
      'From now on, open Soundings from the Home Screen. It begins empty there: save everything to a file here first, and read it back there.',
    ],
  },
  device: {
    title: 'What is kept on this device',
    locked: 'This device is not locked by Soundings',
    lockedText: 'Anyone who can open this browser can read what is kept here. Use a device with a password of its own.',
    space: 'Room',
    used: (of: { used: number; allowed: number }) =>
      of.allowed > 0 ? `${size(of.used)} used of about ${size(of.allowed)}` : `${size(of.used)} used`,
    promise: 'The browser’s promise',
    persisted: 'The browser has promised to keep what is here, even when the device runs short of room.',
    notPersisted:
      'The browser has not promised to keep what is here. If the device runs short of room, it may clear it.',
    ask: 'Ask the browser again',
    refused:
      'The browser did not promise. It may do so later, once you have used Soundings more often or installed it.',
  },
  leaves: {
    title: 'What leaves this device',
    text: 'Nothing yet. Soundings sends nothing anywhere. A file leaves only when you save it and pass it on.',
  },
  files: {
    given: 'I was given a session or an organisation as a file',
    title: 'Save everything to a file',
    text: 'Every organisation, session, plan and setting in one file, to keep as a copy or to move to another device.',
    warning: 'Anyone who has the file can read it. Keep it where only you can open it.',
    feedback:
      'If people gave feedback here, each person’s form is in the file as it was filled in, so that none is lost. Nobody is to read one: they were promised that answers are only shown together. Pass the file on to nobody but whoever takes over from this device.',
    save: 'Save everything to a file',
    saved: (name: string) => `Saved as ${name}.`,
    failed: 'The file could not be made. Nothing here was changed.',
    read: 'Read a file back',
    readHint:
      'A file that was saved here or on another device. It adds what is missing, and never replaces what is here.',
    reading: 'Reading the file…',
    readTitle: 'The file was read back',
    added: (n: number) =>
      n === 0 ? 'Nothing was added: what is in the file was here already.' : `${records(n)} added.`,
    kept: (n: number) =>
      plural(n, {
        one: '# record here differs from the file, and stayed as it is.',
        other: '# records here differ from the file, and stayed as they are.',
      }),
    leftOutTitle: (n: number) =>
      plural(n, { one: '# set of questions was not read', other: '# sets of questions were not read' }),
    leftOutWhy,
    leftOutText: 'Everything else was read. What was not is still in your file, so keep the file.',
    noName: 'Questions without a name',
    refusedTitle: 'The file was not read back',
    refused,
  },
  unreadable: {
    title: (n: number) => `${records(n)} cannot be read`,
    text: 'What is stored is damaged, or was made in another browser. Nothing was deleted. Save a sealed copy: somebody may be able to help.',
    save: 'Save a sealed copy',
    list: 'Which they are',
    file: 'soundings-sealed-records.json',
    tables: {
      organisations: 'Organisation',
      sessions: 'Session',
      plans: 'Plan',
      instruments: 'Copy of the questions',
      ownInstruments: 'Questions of your own',
      settings: 'Settings',
      drafts: 'Something half typed',
      summaries: 'Line in a list',
    } as Record<string, string>,
  },
  about: {
    title: 'About Soundings',
    version: 'Version',
    instruments: 'Questions on this device',
    instrument: (of: { title: string; version: string }) => `${of.title}, version ${of.version}`,
  },
}

function size(bytes: number): string {
  if (bytes < 1e6) return `${formatNumber(Math.ceil(bytes / 1e3))} kB`
  if (bytes < 1e9) return `${formatNumber(Math.round(bytes / 1e6))} MB`
  return `${formatNumber(bytes / 1e9, { maximumFractionDigits: 1 })} GB`
}
