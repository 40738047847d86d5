import type { TakenIn } from '../../../core/session/rating/devices/takeIn'
import { plural } from '../../../ui/words/plural'

const people = (n: number) => plural(n, { one: '# person', other: '# people' })
const formsAre = (n: number) => plural(n, { one: '# form is', other: '# forms are' })

const taken: Record<TakenIn | 'unreadable', string> = {
  taken: 'Taken in.',
  changed: 'Taken in. It takes the place of an earlier one from the same person.',
  again: 'The same again. It was taken in before and counts once.',
  'other-round': 'It belongs to another round. Ask for it to be rated anew with the code of this round.',
  'damaged-ratings': 'It is damaged. Ask for it to be given back again.',
  'newer-ratings': 'It was made by a newer Soundings. Connect to the network, open Soundings once, then try again.',
  'not-ratings': 'These are no ratings. Look for the file that the phone saved as ‘ratings’.',
  unreadable: 'It could not be opened. Try again, or ask for it to be given back again.',
}

/** Holding a private round: what whoever leads the session reads. */
export const ratingEn = {
  card: {
    title: 'Rate privately first',
    why: 'People say what they really think before they hear the others. From three people on you then see where they differ.',
    go: 'Rate privately',
    running: 'A private round is under way',
    toRound: 'Go to the round',
  },
  title: 'Private round',
  toAreas: 'Back to the areas',
  finished: 'This session is finished. Open it again to hold a private round.',
  nothing: 'There is nothing to rate privately in these areas.',
  readOnly: 'This session is open in another tab. Take over here to go on with the round.',
  start: {
    lead: 'Everybody rates alone, without names. Nobody sees what another person said, not now and not later.',
    rule: 'When the round ends, you see how many people chose each answer. For that, three people or more must have rated.',
    areas: 'Which areas?',
    all: 'All areas',
    chooseArea: 'Choose at least one area.',
    go: 'Start the round',
    notSaved: 'The round could not be started.',
    notSavedText: 'Free some space on this device, then try again.',
  },
  last: {
    title: 'The last round has ended',
    text: (n: number) => `${people(n)} took part. The forms are erased. What is left are counts, at each question.`,
    tooFew: 'The round has ended. Fewer than three people rated, so nothing is shown. The forms are erased.',
    questions: (n: number) =>
      plural(n, { one: 'What people said shows at # question.', other: 'What people said shows at # questions.' }),
    none: 'At no question did three people choose an answer. So nothing is shown.',
    another: 'Hold another round',
  },
  running: {
    lead: 'What people say stays hidden until you end the round.',
    in: (n: number, of: number) =>
      of > 0 && n <= of
        ? plural(of, {
            one: `${n} of # person has given a form back.`,
            other: `${n} of # people have given a form back.`,
          })
        : `${formsAre(n)} in.`,
    needed: (n: number) =>
      plural(n, {
        one: '# more is needed before anything can be shown.',
        other: '# more are needed before anything can be shown.',
      }),
    enough: 'That is enough to show something. More people make it better.',
    areas: (list: string) => `Areas: ${list}`,
    pass: 'Pass this device round',
    passText: 'One person after the other rates on this device. Each form is hidden from the next person.',
    passGo: 'Hand the device to the next person',
    phones: 'Their own phones',
    phonesText: 'They scan a code and rate on their own phone. Each phone must have opened Soundings before.',
    phonesGo: 'Show the code',
    take: 'Take ratings in',
    takeText: 'When people have rated on their phones, take it in by camera or as files.',
    takeGo: 'Take ratings in',
    cards: 'Or a show of cards',
    cardsText: 'Ask one question at a time. All hold up a card at once, and you type how many.',
    cardsGo: 'Count cards',
    cardsOnly: 'Forms are in already, so this round goes on with forms.',
    cardsBegun: 'Cards have been counted in this round. To use forms, throw the counts away first.',
    unfinished: 'A form on this device is not finished',
    unfinishedText:
      'Hand the device back to the person who began it. They need their word to go on. You can also throw the form away. Nobody sees it.',
    handBack: 'Hand the device back to them',
    throwAway: 'Throw the form away',
    lost: 'The forms of this round are not on this device',
    lostText: 'They stay on the device where the round was begun. If you end it here, nothing of it is kept here.',
    endLost: 'End the round here',
  },
  end: {
    open: 'End the round',
    title: 'End the round?',
    tooFew: (n: number) =>
      n === 0
        ? 'No form is in. The round ends and nothing is shown.'
        : `Only ${formsAre(n)} in. With fewer than three, nothing can be shown: somebody could tell who said what. The forms are erased.`,
    enough: (n: number) =>
      `The ${n} forms become counts, and the forms are erased. Nobody can see who said what, and you cannot either.`,
    phones: 'Phones that have not given back yet can then no longer do so.',
    unfinished: 'The form that is not finished is erased too.',
    goOn: 'Not yet',
    yes: 'End it now',
    notSaved: 'The round could not be ended, because the session cannot be saved. The forms are still here.',
  },
  phones: {
    title: 'Rate on your own phone',
    code: 'Code for rating on your own phone',
    steps: [
      'Point your phone’s camera at the code and open the link.',
      'Rate alone. Nobody sees your answers.',
      'Give your form back: show your phone’s code to this device, or send the file.',
    ],
    without:
      'It works without a network, if Soundings was opened on the phone before. Otherwise pass this device round.',
    alsoFile: 'Or as a file',
    fileText: 'For phones that cannot scan, or that do not have these questions. The file names nobody.',
    save: 'Save the pack as a file',
    share: 'Share the pack',
    fileName: 'rating-pack',
    take: 'Take ratings in',
    back: 'Back to the round',
    missing: 'The questions of this session cannot be read, so there is no file. The code still works.',
  },
  take: {
    title: 'Take ratings in',
    lead: 'Each form counts once, however often it comes. You see that it came, and nothing of what it says.',
    camera: 'By camera',
    cameraText: 'Hold the phone with its moving code in front of this device.',
    open: 'Switch the camera on',
    next: 'Read the next phone',
    files: 'As files',
    choose: 'Choose files',
    chooseHint: 'You can choose several at once.',
    busy: 'Taking in…',
    results: 'What came in',
    byCamera: 'From the camera',
    outcome: taken,
    notSaved: 'It could not be kept on this device. Free some space, then take it in again.',
    over: 'The round is over. Nothing more can be taken in.',
    newerCodes: 'This phone has a newer Soundings. Ask for a file, or update this device.',
    back: 'Back to the round',
  },
  cards: {
    title: 'A show of cards',
    lead: 'Read the question aloud. All hold up a card at the same time. Type how many held up each.',
    question: (n: number, of: number) => `Question ${n} of ${of}`,
    levels: 'How many held up each card?',
    noLevel: 'Don’t know, or none of these',
    fewer: (level: string) => `One fewer: ${level}`,
    more: (level: string) => `One more: ${level}`,
    hands: (n: number) => plural(n, { one: '# card counted', other: '# cards counted' }),
    back: 'Back',
    next: 'Next question',
    toEnd: 'To the end',
    end: 'All questions have been read',
    counted: (n: number, of: number) =>
      `At ${n} of ${of} questions, three people or more chose an answer. Only these are shown later.`,
    again: 'Look at the questions again',
    finish: 'End the round',
    finishText: 'The counts are kept with the session. Nothing says who held up which card.',
    tooFew: 'At no question did three people choose an answer. If you end the round now, nothing is shown.',
    throwAway: 'Throw the counts away',
    leave: 'Back to the round',
  },
}
