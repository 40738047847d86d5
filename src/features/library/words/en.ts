import { formatDate } from '../../../ui/words/formatDate'
import { formatNumber } from '../../../ui/words/formatNumber'
import { plural } from '../../../ui/words/plural'

export const en = {
  library: {
    title: 'Library',
    lead: 'The questions that Soundings can ask. All of them are on this device and work with no network.',
    empty: 'There are no questions on this device',
    emptyText: 'Connect to the network once and open Soundings again.',
    read: 'Read it',
    print: 'Print it for paper',
    seeProblems: 'See what is wrong',
  },
  facts: {
    version: (version: string) => `Version ${version}`,
    minutes: 'Time',
    minutesFromTo: (of: { from: number; to: number }) =>
      of.to >= 90 ? `${hours(of.from)} to ${hours(of.to)} hours` : `${of.from} to ${of.to} minutes`,
    size: 'Questions',
    sizeOf: (of: { items: number; domains: number }) =>
      `${plural(of.items, { one: '# question', other: '# questions' })} in ${plural(of.domains, { one: '# area', other: '# areas' })}`,
    people: 'Who should be there',
    gives: 'What you get',
    method: 'How it works',
    licence: 'Licence',
    licenceOf: (of: { spdx: string; holder: string }) => `${of.spdx}, ${of.holder}`,
  },
  reading: {
    areas: 'Areas',
    minutes: (n: number) => plural(n, { one: 'About # minute', other: 'About # minutes' }),
    urgent: 'Urgent point',
    urgentWhen: (answers: string[]) => `Urgent when the answer is: ${answers.join('; ')}.`,
    answers: { 'dont-know': 'don’t know', 'does-not-apply': 'does not apply', 'not-discussed': 'not discussed' },
    notForAll: 'Left out where it cannot apply',
    mayNotApply: '“Does not apply” can be chosen.',
    levels: 'Answers',
    help: 'For whoever asks',
    why: 'Why it matters',
    evidence: 'What you could look at',
    advice: 'What to do next, answer by answer',
    knowBy: (sign: string) => `You will know it is done when: ${sign}`,
    guidance: 'To read further',
    law: (day: string) => `The law behind this was checked on ${formatDate(day)}.`,
    level: (value: number) => `Answer ${formatNumber(value)}`,
  },
  broken: {
    missing: 'This is not in the library',
    missingText: 'The address may be old, or this version is not on this device.',
    damaged: 'These questions cannot be used',
    damagedText: 'The file they are in is damaged. Nothing that you recorded is harmed.',
    problems: 'What is wrong with the file',
    toLibrary: 'See the library',
  },
  print: {
    title: (name: string) => `${name}, for paper · Soundings`,
    back: 'Back to the questions',
    lead: 'A blank copy to write on. Nothing that you recorded is on it.',
  },
}

function hours(minutes: number): string {
  return formatNumber(minutes / 60, { maximumFractionDigits: 1 })
    .replace('.5', '½')
    .replace(/^0½$/, '½')
}
