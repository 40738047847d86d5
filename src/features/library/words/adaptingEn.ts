import { licenceName } from '../../../core/instrument/wording/licenceName'
import { formatDate } from '../../../ui/words/formatDate'
import { formatNumber } from '../../../ui/words/formatNumber'
import { plural } from '../../../ui/words/plural'

/** Why a change is not made, in words for whoever tried it. */
const refusals = {
  needed: 'This cannot be empty. The old words stay until you write new ones.',
  'still-translated': 'This is there in another language too. Take it away there first. The old words stay until then.',
  'no-such-language': 'Please choose a language, and write the title in it.',
  'language-is-there': 'This language is there already.',
  'no-such-place': 'Write it in the first language before you translate it.',
  'two-needed': 'A question needs at least two answers.',
  'urgent-point': 'An urgent point rests on this answer, so it stays. You can change its words.',
  'no-room': 'There is no room for another answer here.',
  'not-a-weight': 'Please write a number, like 1 or 2.5. Write 0 if it should not count.',
  'not-ours': 'This came from others. You can leave it out, or make your own version.',
  'may-not-store': 'Its licence does not let us keep its words on this device.',
  'may-not-translate': 'Its licence does not allow translations.',
  'may-not-change': 'Its licence does not allow changes.',
  'may-not-give-away': 'Its licence does not let you pass it on.',
  finished: 'This version is in use and stays as it is. Press ‘Change it’ on its page first.',
  'not-finished': 'Press ‘Use it’ first.',
  'newer-is-here': 'There is a newer version of this. Please change that one.',
  'does-not-fit': 'The results could not be worked out any more after this. So nothing was changed.',
}

/** What lint finds, in words for whoever wrote it. */
const findings: Record<string, string> = {
  'no-advice': 'Nobody is told what to do next from here.',
  'long-sentence': 'One sentence here is very long. Can you split it?',
  'reading-age': 'These words are hard to read. Short words and short sentences help.',
  'no-description': 'Say what this looks like, so that people know it is them.',
  'level-gap': 'A step is missing between two levels.',
  'no-evidence': 'Nobody is told what they could look at.',
  'no-help': 'Whoever asks is given no help.',
  'flag-without-days': 'It is not said how soon to act on an urgent point.',
  'flag-without-words': 'It is not said what is wrong when a point is urgent.',
  'law-without-dates': 'This rests on law. Nobody has said when that was checked.',
  'empty-domain': 'Nothing is asked in this area.',
  'unreachable-band': 'There is a result that no answers can lead to.',
  'impossible-condition': 'There is a question that can never come up.',
  'never-raised': 'Something is said only after an answer that nobody can give.',
  'repeated-id': 'Two things have the same name inside.',
  priorities: 'The number of things to choose does not add up.',
  strengths: 'A strength rests on an answer that is not there.',
}

export const adaptingEn = {
  refusals,
  findings,
  drafts: 'Being written',
  shelf: { adapted: 'Your own version', file: 'From a file', change: 'Change it or pass it on' },
  adaptedFrom: (of: { title: string; version: string }) => `Adapted from ${of.title} ${of.version}`,
  adaptedFromStated: (of: { title: string; version: string; holder: string; spdx: string }) =>
    `Adapted from ${of.title} ${of.version} (${of.holder}, ${licenceName(of.spdx)})`,
  attribution: (of: {
    title: string
    version: string
    holder: string
    spdx: string
    maker: string
    original: string
  }) =>
    `Adapted from ${of.title} ${of.version} (${of.holder}, ${licenceName(of.spdx)}) by ${of.maker}. The original: ${of.original}`,
  start: {
    link: 'Make your own version',
    title: 'Make your own version',
    lead: (title: string) =>
      `You begin with everything in ‘${title}’. You can leave questions out, change words, and add your own. The original stays as it is.`,
    name: 'What will you call it?',
    nameHint: 'People choose it by this name. It should differ from the original.',
    maker: 'Who makes it?',
    makerHint: 'The name of your organisation. It stands in the small print.',
    licence: (text: string) => `The licence of the original stays: ${text}.`,
    go: 'Make it',
    nameMissing: 'Please write a name for your version.',
    nameSame: 'Please choose a name that differs from the original.',
    makerMissing: 'Please write who makes this version.',
    forbidden: 'You cannot make your own version of this',
  },
  state: {
    draft: 'Being written',
    finished: 'In use',
    hidden: 'Left out',
    added: 'New',
    changed: 'Changed',
  },
  own: {
    version: (version: string) => `Version ${version}`,
    fromFile: (name: string, on: string) => `Read from the file ‘${name}’ on ${formatDate(on)}`,
    draftTitle: 'When you are ready',
    draftText: 'All that you write is saved as you go. Nobody can choose it for a session until you press ‘Use it’.',
    useIt: 'Use it',
    usedTitle: 'Ready for sessions',
    usedText: 'It stands in the library. You can choose it when you start a session.',
    read: 'Read it',
    print: 'Print it for paper',
    changeIt: 'Change it',
    changeText: (frozen: boolean) =>
      frozen
        ? 'Somebody may have this version already, so it stays as it is. ‘Change it’ begins the next version.'
        : 'No session has used it yet. ‘Change it’ takes it off the shelf until you press ‘Use it’ again.',
    newerText: (version: string) =>
      `There is a newer version, ${version}. This one stays as it is, so that no two versions go different ways.`,
    toNewer: (version: string) => `Go to version ${version}`,
    saved: (name: string) => `Saved as ${name}. Look for it among your downloads.`,
    asFile: 'Save it to a file',
    asFileHint: 'For another device, or for colleagues who use Soundings.',
    asForm: 'Save it as a form for other tools',
    asFormHint: 'An XLSForm workbook for Excel, KoboToolbox or ODK. Some things do not fit in it; they stay here.',
    making: 'Making the file…',
    notMade: 'The file could not be made. Please try again.',
    notMarked: 'The file was not made: what it needs could not be saved on this device first. Please try again.',
    fileElsewhere: 'To save it to a file, take over here first, or go to the tab in which it is open.',
    about: 'Title, summary and languages',
    lookAt: (n: number) => plural(n, { one: 'One thing to look at', other: '# things to look at' }),
    lookText: 'Nothing here stops you. It makes the questions easier for the people in the room.',
    allWell: 'Nothing to mend was found.',
    untranslated: (of: { language: string; missing: number; of: number; base: string }) =>
      of.missing === 0
        ? `${languageName(of.language)}: everything is translated.`
        : `${languageName(of.language)}: ${formatNumber(of.missing)} of ${formatNumber(of.of)} texts are not translated yet. ${languageName(of.base)} is shown there.`,
    areas: 'Questions',
    hide: 'Leave out',
    show: 'Ask it again',
    hideNamed: (name: string) => `Leave out: ${name}`,
    showNamed: (name: string) => `Ask again: ${name}`,
    urgentHidden: 'An urgent point is left out. Nobody will be warned about it.',
    add: 'Add a question',
    addTo: (area: string) => `Add a question to ${area}`,
    remove: 'Delete this version',
    removeTitle: 'Delete this version?',
    removeText:
      'It goes from this device. Sessions that used it keep their own copy of the questions. A file that you saved is not touched.',
    removeYes: 'Delete it',
    notRemoved: 'It could not be deleted. Please try again.',
  },
  about: {
    title: 'Title, summary and languages',
    name: 'Title',
    summary: 'Summary',
    summaryHint: 'One or two sentences that people choose it by.',
    people: 'Who should be there',
    gives: 'What you get',
    areas: 'Areas',
    area: 'Title of the area',
    areaSummary: 'What the area is about',
    languages: 'Languages',
    languageLead: 'Add a language, then write beside each text. What is not translated is shown in the first language.',
    language: 'Language',
    languageTitle: 'Title in that language',
    addLanguage: 'Add this language',
  },
  item: {
    back: 'Back to all questions',
    notThere: 'This question is not there',
    question: 'The question',
    name: 'Short name',
    nameHint: 'Two to five words, for lists and plans.',
    probe: 'The question, as it is asked',
    hint: 'A line under the question',
    asking: 'For whoever asks',
    help: 'Help',
    why: 'Why it matters',
    evidence: 'What you could look at',
    answers: 'Answers',
    answersHint: 'From the lowest to the highest.',
    label: 'Short answer',
    otherLabel: 'Another short answer here',
    addEvidence: 'Add something to look at',
    newEvidence: 'What people could look at',
    removeEvidence: (label: string) => `Take away: ${label}`,
    description: 'What this looks like',
    advice: 'What to do next',
    knowBy: 'How all will see that it is done',
    level: (label: string, n: number) => label || `Answer ${n}`,
    removeAnswer: 'Take away',
    removeAnswerNamed: (label: string) => `Take away the answer: ${label}`,
    addAnswer: 'Add an answer',
    newLabel: 'The new answer, in short',
    newMissing: 'Please write it first.',
    newDescription: 'What it looks like',
    after: 'It comes after',
    addIt: 'Add it',
    urgent: 'When it is urgent',
    says: 'What is said then',
    counting: 'How it counts',
    weight: 'How much it counts',
    notCounted: 'It is recorded, and counts in no result.',
    weightHint: '1 is usual, 2 counts double, 0 does not count.',
    preview: 'As it will be asked',
    previewHint: 'Try it. Nothing is recorded.',
    otherFindings: 'To look at',
    meaningChanged:
      'The words or answers differ from before. So this question is not compared with answers from the original.',
    removeQuestion: 'Take this question away',
    finished: 'This version is in use, so it stays as it is.',
    typed: 'People answer this in their own words.',
    number: (from: number, to: number) => `People give a number from ${formatNumber(from)} to ${formatNumber(to)}.`,
  },
  add: {
    title: (area: string) => `A new question in ${area}`,
    kind: 'How do people answer?',
    kinds: {
      levels: 'Described answers, from the lowest to the highest',
      choice: 'Answers to choose one from',
      text: 'In their own words',
    },
    kindHints: {
      levels: 'It counts in the results, like most questions.',
      choice: 'It is recorded, and counts in no result.',
      text: 'It is recorded, and counts in no result.',
    },
    answers: 'The answers, each on a line of its own',
    go: 'Add the question',
    kindMissing: 'Please choose how people answer.',
    nameMissing: 'Please write a short name.',
    probeMissing: 'Please write the question.',
    answersMissing: 'Please write at least two answers, each on a line of its own.',
  },
  open: {
    missing: 'This is not on this device',
    missingText: 'It may have been deleted, or it is on another device.',
    unreadable: 'This cannot be read',
    unreadableText: 'What is saved is damaged. It is kept as it is. You can save everything to a file in Settings.',
    damaged: 'These questions cannot be used',
    damagedText: 'Nothing of them is lost. You can save everything to a file in Settings.',
    problems: 'What is wrong with them',
    elsewhere: 'This is open in another tab',
    elsewhereText: 'You can read it here. To change something, go back to the other tab, or take over.',
    takeOver: 'Take over here',
    notSaved: 'Not saved',
    notSavedText: 'What you wrote is still on this screen. Keep this page open: we try again by ourselves.',
    saveCopy: 'Save a copy to a file',
    copyText: 'A copy can be read back in Settings.',
    toLibrary: 'See the library',
  },
  languageName,
}

/** A language by its English name; a tag that nobody knows as it stands. */
function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames(['en-GB'], { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}
