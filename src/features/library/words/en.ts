import { licenceName } from '../../../core/instrument/wording/licenceName'
import { en as ui } from '../../../ui/words/en'
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
    older: (n: number) => plural(n, { one: '# older version', other: '# older versions' }),
  },
  facts: {
    version: (version: string) => `Version ${version}`,
    minutesFromTo: (of: { from: number; to: number }) =>
      of.to >= 90 ? `${hours(of.from)} to ${hours(of.to)} hours` : `${of.from} to ${of.to} minutes`,
    sizeOf: (of: { items: number; domains: number }) =>
      `${ui.items(of.items)} in ${plural(of.domains, { one: '# area', other: '# areas' })}`,
    people: 'Who should be there',
    gives: 'What you get',
    method: 'How it works',
    whose: {
      holder: (of: { holder: string }) => `Published by ${of.holder}.`,
      adapter: (of: { publisher: string }) => `Published by ${of.publisher}.`,
      'not-stated': () => 'It came from a form that does not say whose questions these are, or on what terms.',
    },
    licenceOf: (spdx: string) => `Licence: ${licenceName(spdx)}.`,
  },
  reading: {
    openAll: 'Open all areas',
    closeAll: 'Close all areas',
    questions: ui.items,
    shared: 'The answers',
    sharedText: 'These are the answers to every question that shows none of its own.',
    more: 'More about this question',
    minutes: (n: number) => plural(n, { one: 'About # minute', other: 'About # minutes' }),
    urgent: 'Urgent point',
    urgentWhen: (answers: string[]) => `Urgent when the answer is: ${answers.join('; ')}.`,
    answers: { 'dont-know': 'don’t know', 'does-not-apply': 'does not apply', 'not-discussed': 'not discussed' },
    notForAll: 'Left out where it cannot apply',
    mayNotApply: '“Does not apply” can be chosen.',
    levels: 'Answers',
    several: 'Several can be chosen.',
    inWords: 'Answered in your own words.',
    number: (of: { from: number; to: number; unit: string }) =>
      `A number from ${formatNumber(of.from)} to ${formatNumber(of.to)}${of.unit ? `, in ${of.unit}` : ''}.`,
    ends: (number: number, meaning: string) => `${formatNumber(number)}: ${meaning}`,
    help: 'For whoever asks',
    why: 'Why it matters',
    evidence: 'What you could look at',
    advice: 'What to do next',
    adviceByAnswer: 'What to do next, answer by answer',
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
