import { type Instrument, instrumentSchema } from '../../../src/core/instrument/instrumentSchema'
import type { Action, Plan } from '../../../src/core/planning/planSchema'
import type { DomainResult, Result } from '../../../src/core/scoring/result'
import type { RecordedItem, Session } from '../../../src/core/session/sessionSchema'
import { buildReport, type ReportSources } from '../../../src/reports/build/buildReport'
import type { Report } from '../../../src/reports/report'

/** Three domains of a real shape: one strong, one held down by a red flag, one about which too little is known. */
export function aSmallInstrument(): Instrument {
  return instrumentSchema.parse({
    schemaVersion: 1,
    publisher: 'soundings',
    id: 'small-diagnosis',
    version: '1.2.0',
    baseLanguage: 'en',
    title: { en: 'Small diagnosis', cy: 'Diagnosis bach' },
    summary: { en: 'Three areas.' },
    method: { en: 'Levels are described in words, because they show the next step.' },
    licence: {
      spdx: 'CC-BY-4.0',
      holder: 'Soundings',
      mayStoreText: true,
      mayTranslate: true,
      mayRedistribute: true,
      attribution: 'Small diagnosis by the Soundings contributors.',
    },
    levelSets: {
      four: ['Not in place', 'Started', 'In place and used', 'Part of how we work'].map((label, value) => ({
        value,
        label: { en: label },
      })),
    },
    domains: [
      { id: 'purpose', title: { en: 'Purpose and people served' } },
      { id: 'money', title: { en: 'Money and controls' } },
      { id: 'systems', title: { en: 'Systems, data and premises' } },
    ],
    items: [
      item('purpose-known', 'purpose', 'A purpose people can say'),
      item('users-decide', 'purpose', 'Users help decide'),
      item('two-people-pay', 'money', 'Payments need two people', {
        redFlags: [
          {
            when: [0],
            effect: 'capBand',
            band: 'needs-work',
            statutory: true,
            says: { en: 'One person can take money out of the account alone.' },
          },
        ],
      }),
      item('budget', 'money', 'A budget the committee looks at'),
      item('reserves', 'money', 'Money put by'),
      item('backup', 'systems', 'Records are backed up', { allowDoesNotApply: true }),
      item('premises', 'systems', 'A safe place to meet', { allowDoesNotApply: true }),
    ],
    scoring: {
      domainRule: 'shared',
      rules: {
        shared: {
          method: 'percent-of-maximum',
          doesNotApply: 'exclude',
          dontKnow: 'exclude',
          notDiscussed: 'exclude',
          emptyGroup: 'does-not-apply',
          minimumCoverage: 60,
          bands: 'four-bands',
          rounding: { mode: 'half-up', digits: 0, when: 'display' },
        },
      },
      bandSets: {
        'four-bands': [
          { id: 'needs-work', label: { en: 'Needs work' }, from: 0, tone: 'attention' },
          { id: 'developing', label: { en: 'Developing' }, from: 40, tone: 'growing' },
          { id: 'working', label: { en: 'Working' }, from: 70, tone: 'good' },
          { id: 'strong', label: { en: 'Strong' }, from: 90, tone: 'strong' },
        ],
      },
    },
  })
}

function item(id: string, domain: string, name: string, more: object = {}) {
  return {
    id,
    domain,
    revision: 1,
    since: '1.0.0',
    name: { en: name },
    probe: { en: `${name}: how is it with you?` },
    evidence: [{ id: 'minutes', label: { en: 'Minutes of a meeting' } }],
    levelSet: 'four',
    levels: [0, 1, 2, 3].map((value) => ({ value, description: { en: `${name}: what level ${value} looks like.` } })),
    ...more,
  }
}

export function aRecordedItem(more: Partial<RecordedItem> = {}): RecordedItem {
  return {
    revision: 1,
    undecided: false,
    everyoneAgreed: true,
    reason: '',
    evidence: [],
    evidenceText: '',
    notes: { private: '', shareable: '' },
    ...more,
  }
}

export function aSession(more: Partial<Session> = {}): Session {
  return {
    id: 'session-1',
    organisationId: 'organisation-1',
    organisationName: 'Harbour Advice Centre',
    madeUp: false,
    mode: 'facilitated',
    instrument: { id: 'small-diagnosis', version: '1.2.0', contentHash: 'a1b2c3d4e5f60718293a4b5c6d7e8f90' },
    profile: {},
    raters: [
      { id: 'r1', role: 'trustee', is: '' },
      { id: 'r2', role: 'trustee', is: '' },
      { id: 'r3', role: 'staff', is: '' },
    ],
    domains: ['purpose', 'money', 'systems'],
    importance: {},
    items: {
      'purpose-known': aRecordedItem({
        answer: { level: 3 },
        evidence: ['minutes'],
        evidenceText: 'The leaflet from spring.',
        confidence: 'saw',
      }),
      'users-decide': aRecordedItem({ answer: { level: 3 } }),
      'two-people-pay': aRecordedItem({
        answer: { level: 0 },
        reason: 'The treasurer has the only card.',
        notes: { private: '', shareable: 'The bank form is on the shelf.' },
      }),
      budget: aRecordedItem({ answer: { level: 2 }, everyoneAgreed: false, reason: 'Two people had not seen it.' }),
      reserves: aRecordedItem({ answer: { level: 3 } }),
      backup: aRecordedItem({ answer: 'dont-know' }),
      premises: aRecordedItem({ answer: { doesNotApply: 'We meet in the park.' } }),
    },
    place: '/sessions/session-1',
    startedAt: '2026-11-22T14:00:00.000Z',
    history: [],
    ...more,
  }
}

export function anAction(more: Partial<Action> = {}): Action {
  return {
    id: 'action-1',
    origin: 'own',
    what: 'Ask the bank for a second signature',
    owner: 'Treasurer',
    due: '2026-12-06',
    help: 'Show the form to the advisor',
    cost: 'Nothing',
    knowBy: 'The bank has said so in writing',
    state: 'not-started',
    ...more,
  }
}

export function aPlan(more: Partial<Plan> = {}): Plan {
  return {
    id: 'plan-1',
    sessionId: 'session-1',
    organisationId: 'organisation-1',
    priorities: [{ item: 'budget', because: 'Nobody knew how much was left in March.' }],
    actions: [
      anAction({ id: 'flag-1', item: 'two-people-pay', origin: 'red-flag' }),
      anAction({
        id: 'budget-1',
        item: 'budget',
        origin: 'advice',
        what: 'Write a budget on one page',
        due: '2027-02-28',
        referTo: 'finance',
      }),
      anAction({
        id: 'find-1',
        item: 'backup',
        origin: 'find-out',
        what: 'Find out who backs up the records',
        due: '',
      }),
      anAction({ id: 'own-1', what: 'Thank the volunteers', owner: '', due: '2026-12-20' }),
    ],
    strengthToKeep: 'Users help decide. We keep two places for them.',
    agreedOn: '2026-11-22',
    reviewOn: '2027-02-22',
    ...more,
  }
}

function trace(item: string, answer: DomainResult['trace'][number]['answer']) {
  return { item, answer, counted: typeof answer === 'number', min: 0, max: 3, weight: 1 }
}

const nothing = { applicable: 0, withLevel: 0, dontKnow: 0, notDiscussed: 0, doesNotApply: 0, notAsked: 0 }

export function aResult(more: Partial<Result> = {}): Result {
  const flag = {
    item: 'two-people-pay',
    domain: 'money',
    answer: 0,
    effect: 'capBand' as const,
    statutory: true,
    actWithinDays: 30,
  }
  return {
    domains: [
      {
        domain: 'purpose',
        rule: 'shared',
        stages: 'none',
        score: { n: 100, d: 1 },
        band: 'strong',
        cappedBy: [],
        coverage: { ...nothing, applicable: 2, withLevel: 2 },
        levelCounts: [{ level: 3, items: 2 }],
        flags: [],
        heldBackBy: [],
        unknown: [],
        trace: [trace('purpose-known', 3), trace('users-decide', 3)],
      },
      {
        domain: 'money',
        rule: 'shared',
        stages: 'none',
        score: { n: 500, d: 9 },
        band: 'needs-work',
        bandBeforeCap: 'developing',
        cappedBy: ['two-people-pay'],
        coverage: { ...nothing, applicable: 3, withLevel: 3 },
        levelCounts: [0, 2, 3].map((level) => ({ level, items: 1 })),
        flags: [flag],
        heldBackBy: ['two-people-pay'],
        unknown: [],
        trace: [trace('two-people-pay', 0), trace('budget', 2), trace('reserves', 3)],
      },
      {
        domain: 'systems',
        rule: 'shared',
        stages: 'none',
        score: 'unknown',
        band: 'unknown',
        cappedBy: [],
        coverage: { ...nothing, applicable: 1, dontKnow: 1, doesNotApply: 1 },
        levelCounts: [],
        flags: [],
        heldBackBy: [],
        unknown: ['backup'],
        trace: [trace('backup', 'dont-know'), trace('premises', 'does-not-apply')],
      },
    ],
    groups: [],
    overlays: [],
    openOverlays: [],
    redFlags: [flag],
    warnings: [],
    strengths: [
      { item: 'purpose-known', level: 3 },
      { item: 'users-decide', level: 3 },
      { item: 'reserves', level: 3 },
    ],
    signals: [],
    ...more,
  }
}

export function aReport(more: Partial<ReportSources> = {}): Report {
  return buildReport({
    session: aSession(),
    instrument: aSmallInstrument(),
    result: aResult(),
    plan: aPlan(),
    advisor: {
      name: 'Ann Morgan',
      body: 'Harbour Council for Voluntary Service',
      contact: 'ann@cvs.example',
      logo: '',
    },
    language: 'en',
    madeUp: false,
    now: '2026-11-22',
    ...more,
  })
}
