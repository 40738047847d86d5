import type { z } from 'zod'
import type { Answer, Answers } from '../../../src/core/instrument/answer'
import type { Instrument, instrumentSchema } from '../../../src/core/instrument/instrumentSchema'
import { parseInstrument } from '../../../src/core/instrument/parseInstrument'
import type { Result } from '../../../src/core/scoring/result'
import { scoreAnswers } from '../../../src/core/scoring/scoreAnswers'

/** An instrument as its author writes it, before parsing fills in what may be left out. */
export type InstrumentDocument = z.input<typeof instrumentSchema>
export type ItemDocument = InstrumentDocument['items'][number]
export type RuleDocument = InstrumentDocument['scoring']['rules'][string]

/** An item on the scale 0–3 in the domain 'money', to which anything may be added. */
export function anItem(id: string, more: Partial<ItemDocument> = {}): ItemDocument {
  return {
    id,
    domain: 'money',
    revision: 1,
    since: '1.0.0',
    name: { en: id },
    probe: { en: `How is it with ${id}?` },
    help: { en: 'Ask who did it last.' },
    evidence: [{ id: 'minutes', label: { en: 'Minutes' } }],
    levelSet: 'four',
    levels: fourLevels(),
    allowDoesNotApply: true,
    ...more,
  }
}

function fourLevels(): NonNullable<ItemDocument['levels']> {
  return [0, 1, 2, 3].map((value) => ({
    value,
    description: { en: `This is level ${value}.` },
    ...(value < 3 && {
      advice: { step: { en: `Take step ${value}.` }, knowBy: { en: `Step ${value} is done.` } },
    }),
  }))
}

/** The rule that the full diagnosis uses, to which anything may be changed. */
export function aRule(more: Partial<RuleDocument> = {}): RuleDocument {
  return {
    method: 'percent-of-maximum',
    doesNotApply: 'exclude',
    dontKnow: 'exclude',
    notDiscussed: 'exclude',
    emptyGroup: 'does-not-apply',
    minimumCoverage: 60,
    bands: 'four-bands',
    rounding: { mode: 'half-up', digits: 0, when: 'display' },
    ...more,
  }
}

const bands = [
  { id: 'needs-work', label: { en: 'Needs work' }, from: 0, tone: 'attention' as const },
  { id: 'developing', label: { en: 'Developing' }, from: 40, tone: 'growing' as const },
  { id: 'working', label: { en: 'Working' }, from: 70, tone: 'good' as const },
  { id: 'strong', label: { en: 'Strong' }, from: 90, tone: 'strong' as const },
]

/** Two domains, money (three items) and people (two); nothing in it is wrong. */
export function anInstrumentDocument(more: Partial<InstrumentDocument> = {}): InstrumentDocument {
  const items = more.items ?? [
    anItem('budget'),
    anItem('records'),
    anItem('reserves'),
    anItem('volunteers', { domain: 'people' }),
    anItem('leaders', { domain: 'people' }),
  ]
  const domains = [...new Set(items.map((item) => item.domain))]
  return {
    schemaVersion: 1,
    publisher: 'soundings',
    id: 'small-diagnosis',
    version: '1.0.0',
    baseLanguage: 'en',
    title: { en: 'Small diagnosis' },
    summary: { en: 'A short look.' },
    licence: {
      spdx: 'CC-BY-4.0',
      holder: 'Soundings',
      mayStoreText: true,
      mayTranslate: true,
      mayRedistribute: true,
      attribution: 'Soundings',
    },
    levelSets: {
      four: ['Not in place', 'Started', 'Used', 'Embedded'].map((label, value) => ({ value, label: { en: label } })),
    },
    domains: domains.map((id) => ({ id, title: { en: id } })),
    scoring: { rules: { shared: aRule() }, bandSets: { 'four-bands': bands }, domainRule: 'shared' },
    strengths: { levels: [3, 2], most: 3 },
    priorities: { most: 5, usual: 3, importance: { unrated: 2 } },
    ...more,
    items,
  }
}

export function anInstrument(more: Partial<InstrumentDocument> = {}): Instrument {
  return parsed(anInstrumentDocument(more))
}

/** An instrument of one domain, 'money', scored by one rule. */
export function scoredBy(rule: Partial<RuleDocument>, items: ItemDocument[]): Instrument {
  const { scoring } = anInstrumentDocument()
  return anInstrument({ items, scoring: { ...scoring, rules: { shared: aRule(rule) } } })
}

export function parsed(document: unknown): Instrument {
  const outcome = parseInstrument(document)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems))
  return outcome.instrument
}

/** Answers as people say them: a number is a level. */
export function answers(said: Record<string, number | Answer>): Answers {
  return Object.fromEntries(
    Object.entries(said).map(([item, answer]) => [item, typeof answer === 'number' ? { level: answer } : answer]),
  )
}

/** The result of one domain. */
export function domainOf(result: Result, domain = 'money'): Result['domains'][number] {
  const found = result.domains.find((one) => one.domain === domain)
  if (!found) throw new Error(`No domain ${domain}`)
  return found
}

/** The result of the domain 'money' for these answers and an organisation of which nothing is known. */
export function money(instrument: Instrument, said: Record<string, number | Answer>): Result['domains'][number] {
  return domainOf(scoreAnswers(instrument, answers(said), {}))
}
