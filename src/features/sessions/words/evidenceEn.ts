import type { ReviewState } from '../../../core/session/evidence/peerReview'
import type { SessionMode } from '../../../core/session/sessionSchema'
import { formatList } from '../../../ui/words/formatList'
import { plural } from '../../../ui/words/plural'

const pieces = (n: number) => plural(n, { one: '# piece of evidence', other: '# pieces of evidence' })

const reviewStates: Record<ReviewState, string> = {
  confirmed: 'Confirmed',
  queried: 'Queried',
  changed: 'Changed since the review',
  'not-seen': 'Not looked at yet',
}

export const evidenceEn = {
  noTitle: 'Evidence without a name',
  noPlace: 'Where it is has not been said',
  counts: (n: number) =>
    plural(n, { '=0': 'Counts for no question', one: 'Counts for # question', other: 'Counts for # questions' }),
  lookAgain: (day: string) => `Look at it again on ${day}`,
  due: (day: string) => `To look at again since ${day}`,
  noReviewDay: 'No day to look at it again',
  reviewStates,
  fields: {
    title: 'What is it?',
    titleHint: 'As you would ask for it: ‘Minutes of 4 May’.',
    place: 'Where is it?',
    placeHint: 'A shelf, a folder, a web address, or who has it.',
    reviewOn: 'When will you look at it again?',
    done: 'Done',
  },
  item: {
    title: 'What shows it?',
    none: 'No evidence is named yet.',
    add: 'Add evidence',
    close: 'Close',
    change: 'Change',
    changeOf: (title: string) => `Change: ${title}`,
    unlink: 'Not for this question',
    unlinkOf: (title: string) => `Not for this question: ${title}`,
    fromRegister: 'You have it already',
    fromRegisterHint: 'Tap what shows this as well. It is kept once and counts for both.',
    search: 'Find in the register',
    found: (shown: number, of: number) =>
      plural(of, { '=0': 'Nothing found', one: '# found', other: shown < of ? `${shown} of # shown` : '# found' }),
    fresh: 'It is new',
    freshHint: 'Tap what comes nearest. You can change the words.',
    other: 'Something else',
    notes: 'Notes',
    notesFilled: 'Notes (filled in)',
  },
  register: {
    title: 'Evidence register',
    lead: 'Each thing is kept once, whatever it counts for.',
    facts: (of: { pieces: number; due: number }) =>
      of.due === 0
        ? `${pieces(of.pieces)}.`
        : `${pieces(of.pieces)}. ${plural(of.due, { one: '# is', other: '# are' })} to be looked at again now.`,
    empty: {
      title: 'No evidence is named yet',
      text: 'Add it at a question: press ‘Add evidence’ and say what it is and where.',
      action: 'Go to the areas',
    },
    add: 'Add evidence',
    area: 'Area',
    allAreas: 'All areas',
    noneInArea: 'No evidence counts for this area yet.',
    list: 'Evidence, what is due first',
    remove: 'Take out',
    removeOf: (title: string) => `Take out: ${title}`,
    removeTitle: 'Take it out of the register?',
    removeText: (title: string, n: number) =>
      `‘${title}’ ${plural(n, {
        '=0': 'counts for no question',
        one: 'counts for # question',
        other: 'counts for # questions',
      })}. Your answers stay as they are.`,
    removeNo: 'Keep it',
    withoutTitle: (n: number) =>
      plural(n, {
        one: '# answer says ‘evidence seen’ and names none yet',
        other: '# answers say ‘evidence seen’ and name none yet',
      }),
    withoutText: 'They count all the same. Name the evidence when you have it at hand.',
    finished: 'The session is finished. You can still change when to look again.',
    toPeer: 'Peer review',
  },
  peer: {
    title: 'Peer review',
    lead: 'Somebody from another group looks at each piece of evidence. They confirm that it shows what it counts for, or they ask.',
    summary: (of: Record<ReviewState, number>) =>
      formatList(
        [
          of.confirmed > 0 ? `${of.confirmed} confirmed` : '',
          of.queried > 0 ? `${of.queried} queried` : '',
          of.changed > 0 ? `${of.changed} changed since` : '',
          of['not-seen'] > 0 ? `${of['not-seen']} not looked at yet` : '',
        ].filter(Boolean),
      ),
    looked: (n: number, of: number) => `${n} of ${of} looked at`,
    done: 'Every piece is confirmed.',
    countsFor: 'It should show:',
    forNothing: 'It counts for no question yet.',
    ask: (title: string) => `Does this show it? ${title}`,
    confirm: 'Yes, confirm it',
    query: 'I have a question',
    note: { confirmed: 'A note, if you like', queried: 'What is your question?' },
    addNote: 'Add a note',
    noteHint: 'It goes into the report.',
    on: (day: string) => `Looked at on ${day}`,
    changed: 'It has changed since it was looked at. Please look again.',
    before: { confirmed: 'Before that it was confirmed.', queried: 'Before that it was queried.' },
    empty: 'There is no evidence to look at yet',
    toRegister: 'The register',
  },
  card: {
    title: 'Evidence',
    none: 'Nothing is named yet.',
    facts: pieces,
    due: (n: number) => plural(n, { one: '# to look at again', other: '# to look at again' }),
    open: 'Open the register',
    peer: 'Peer review',
    signedOff: (n: number, of: number) => `${n} of ${of} areas signed off`,
    holdsUntil: (day: string) => `The result lasts until ${day}.`,
    endsSoon: (day: string) => `The result ends on ${day}. Plan the next session now.`,
    over: (day: string) => `The result ended on ${day}. It is time to do it again.`,
    willHold: (months: number) =>
      months % 12 === 0
        ? plural(months / 12, {
            one: 'Once finished, the result lasts # year.',
            other: 'Once finished, the result lasts # years.',
          })
        : plural(months, {
            one: 'Once finished, the result lasts # month.',
            other: 'Once finished, the result lasts # months.',
          }),
  },
  stages: {
    stage: (n: number) => `Level ${n}`,
    reached: (stage: number) => `Level ${stage} reached`,
    met: (of: { stage: number; met: number; applicable: number }) =>
      `Level ${of.stage}: ${of.met} of ${of.applicable} met`,
    seen: (of: { stage: number; met: number; applicable: number }) =>
      `Level ${of.stage}: ${of.met} of ${of.applicable} met with evidence seen`,
    unnamed: (n: number) =>
      plural(n, { one: '# answer still names no evidence', other: '# answers still name no evidence' }),
  },
  signOff: {
    title: 'Sign this area off',
    text: {
      facilitated: (roles: number) =>
        `${numbers[roles] ?? roles} people in different roles say: this is how it is. Tap the roles of those who do.`,
      self: (roles: number) =>
        `${numbers[roles] ?? roles} of you in different roles say: this is how it is. Tap your roles.`,
    } satisfies Record<SessionMode, (roles: number) => string>,
    who: 'Who signs it off?',
    given: (role: string, day: string) => `${role}, ${day}`,
    outdated: (role: string, day: string) =>
      `${role}, ${day}: answers or evidence have changed since. Please look again, and tap to sign again.`,
    open: (n: number) =>
      plural(n, { one: '# question here is still open.', other: '# questions here are still open.' }),
    state: (n: number, of: number) => (n === 0 ? 'Not signed off' : `Signed off by ${n} of ${of} roles`),
    isDone: 'Signed off',
    again: 'To sign again',
  },
}

const numbers: Record<number, string> = { 1: 'One', 2: 'Two', 3: 'Three', 4: 'Four' }
