import { formatNumber } from '../../words/formatNumber'
import { plural } from '../../words/plural'

/** What codes say of themselves, and what the reader says while and where it cannot read them. */
export const qrEn = {
  tooMuch: 'This is too long for a code. Please save it as a file instead.',
  frames: {
    place: (at: number, of: number) => `Code ${formatNumber(at)} of ${formatNumber(of)}`,
    pause: 'Pause',
    play: 'Go on',
    next: 'Next code',
  },
  reader: {
    picture: 'What the camera sees',
    asking: 'Asking for the camera…',
    allow: 'Your browser may ask you first. Please choose “Allow”.',
    starting: 'Getting ready to read codes…',
    inUse: 'The camera is on',
    hint: 'Hold the other screen in front of it, so that the whole code is in the picture. Nothing is recorded.',
    progress: 'Codes read',
    have: (have: number, of: number) =>
      plural(of, {
        one: `${formatNumber(have)} of # code`,
        other: `${formatNumber(have)} of # codes`,
      }),
    stop: 'Stop the camera',
    close: 'Close',
    again: 'Try again',
  },
  problems: {
    refused: {
      title: 'This page may not use the camera',
      way: 'You can allow it in your browser’s settings for this page. Then choose “Try again”. A file works too.',
    },
    none: {
      title: 'No camera was found',
      way: 'If there is one, plug it in and choose “Try again”. A file works too.',
    },
    busy: {
      title: 'The camera is busy',
      way: 'Another app or another tab is using it. Close that, then choose “Try again”. A file works too.',
    },
    ended: {
      title: 'The camera has stopped',
      way: 'It may have been unplugged or switched off. Choose “Try again”, or use a file.',
    },
    unreadable: {
      title: 'This browser cannot read codes',
      way: 'Please use a file instead. “Try again” may help once.',
    },
  },
}
