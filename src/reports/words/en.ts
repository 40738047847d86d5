import { isPlainDate } from '../../core/planning/plainDate'
import type { Coverage } from '../../core/scoring/result'
import { licenceLine } from '../phrases/licenceLine'
import type { Report, ReportTopic } from '../report'
import { enInstrument } from './enInstrument'
import { enKinds } from './enKinds'
import { enPlan } from './enPlan'
import { enStages } from './enStages'

/** The English words of every document. Other languages have the same shape. */
export const en = {
  languageTag: 'en-GB',
  day,
  page: (page: number, of: number) => `Page ${page} of ${of}`,
  title: (organisation: string) => `${organisation || 'Organisation without a name'}: what we found and our plan`,
  shortTitle: 'What we found and our plan',
  organisationWithoutName: 'Organisation without a name',
  madeUp: 'Made-up organisation',
  madeUpNote: 'This organisation is made up, to try Soundings out. Nothing in this document is real.',
  cover: {
    facilitated: 'Made together with an advisor',
    self: 'Made by the organisation itself',
    met: 'We met on',
    made: 'This document was made on',
    agreed: 'Plan agreed on',
    review: 'We will look at it again on',
    people: 'In the room',
    instrument: 'Questions used',
    nobody: 'Nobody was noted down',
    version: (title: string, version: string) => `${title}, version ${version}`,
  },
  roles: {
    trustee: (count: number) => counted(count, 'trustee or committee member', 'trustees or committee members'),
    staff: (count: number) => counted(count, 'member of staff', 'members of staff'),
    volunteer: (count: number) => counted(count, 'volunteer', 'volunteers'),
    user: (count: number) => counted(count, 'person who uses the services', 'people who use the services'),
    other: (count: number) => counted(count, 'other person', 'other people'),
  },
  summary: {
    heading: 'On one page',
    strengths: 'You are strong at',
    strengthsSelf: 'We are strong at',
    noStrengths: 'No strength stood out yet. That is a place to start from, not a verdict.',
    redFlags: 'Look at this first',
    noRedFlags: 'Nothing urgent came up in what was answered.',
    statutory: 'required by law',
    warnings: 'Keep an eye on',
    priorities: 'What the group chose to work on',
    noPriorities: 'No priorities have been chosen yet.',
    signals: 'What may help next',
  },
  profile: {
    heading: 'Area by area',
    explained:
      'Areas that need most work come first. There is no total, on purpose: an urgent point is never averaged away, and a good area does not make up for a weak one.',
    key: { dot: 'where this area stands', held: 'held down by an urgent point' },
    area: 'Area',
    result: 'Result',
    answered: 'Answered',
    unknown: 'Too little is known to say',
    doesNotApply: 'Does not apply',
    percent: (percent: number) => `${percent} %`,
    heldDown: (names: string[], before: string) =>
      `Held down by: ${names.join('; ')}.${before ? ` Without that it would read '${before}'.` : ''}`,
    coverage,
    levels: (counts: { label: string; items: number }[]) =>
      counts
        .filter((count) => count.items > 0)
        .map((count) => `${count.items} × ${count.label}`)
        .join(' · '),
  },
  findings: {
    heading: 'What was said, and what stands behind it',
    nothing: 'Nothing in this area was asked.',
    redFlag: 'Urgent point',
    undecided: 'To be decided',
    notEveryone: 'Not everyone agreed.',
    dissent: 'What the others say',
    reason: 'Why',
    evidence: 'Evidence',
    note: 'Note',
    confidence: { saw: 'We saw it.', told: 'We were told.', guess: 'This is a guess.' },
    answers: {
      'does-not-apply': 'Does not apply',
      'dont-know': 'We do not know',
      'not-discussed': 'Not discussed',
    },
  },
  plan: enPlan,
  topics: {
    heading: 'Topics for another time',
    explained: 'These came up. They were left for later, so that they are not lost.',
    line: ({ text, area }: Pick<ReportTopic, 'text' | 'area'>) => (area === '' ? text : `${text} (${area})`),
  },
  stages: enStages,
  kinds: enKinds,
  method: {
    heading: 'How this was made',
    facilitated:
      'People from the organisation talked through each question with an advisor and agreed the description that fits best. Between two descriptions they took the lower one.',
    self: 'People from the organisation talked through each question themselves and agreed the description that fits best. Between two descriptions they took the lower one.',
    scoring:
      'A result is only shown where enough was answered. What does not apply is left out. What is not known or was not discussed is shown as that, and never counted as zero.',
    limits:
      'This is a picture of one conversation. It is meant to help you choose what to do next. It is not an inspection, an audit or legal advice.',
    instrument: (of: Report['instrument']) => `${of.title}, version ${of.version} (${of.id}, text ${of.hash})`,
    licence: (of: Report['instrument']) => `${licenceLine({ attribution: of.attribution, spdx: of.licence })}.`,
    owner:
      'This document belongs to the organisation. Nobody else gets it unless the organisation passes it on. Private notes are not part of it.',
  },
  advisor: { heading: 'Who advised', self: 'Who to ask', logo: 'Logo' },
  print: {
    scripts: (characters: string) =>
      `This document holds writing that our PDF cannot set properly (${characters}). Print this page instead, or choose 'Save as PDF' when you print.`,
    failed: 'The PDF could not be made. Print this page instead: it holds the same things.',
    tooLong: 'The PDF took too long. Print this page instead: it holds the same things.',
  },
  instrument: enInstrument,
}
export type ReportWords = typeof en

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}

/** '4 of 6 answered, 1 not known, 1 not discussed; 1 does not apply' */
function coverage(of: Coverage): string {
  const open = [
    of.dontKnow > 0 ? `${of.dontKnow} not known` : '',
    of.notDiscussed > 0 ? `${of.notDiscussed} not discussed` : '',
  ].filter(Boolean)
  const out = of.doesNotApply > 0 ? `${of.doesNotApply} ${of.doesNotApply === 1 ? 'does' : 'do'} not apply` : ''
  return [[`${of.withLevel} of ${of.applicable} answered`, ...open].join(', '), out].filter(Boolean).join('; ')
}

/** A plain date as people write it. What is not a date is shown as it stands, so that nothing vanishes. */
function day(plainDate: string): string {
  if (!isPlainDate(plainDate)) return plainDate
  const date = new Date(`${plainDate}T00:00:00Z`)
  return new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    date,
  )
}
