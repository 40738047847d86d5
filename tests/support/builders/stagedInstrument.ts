import type { Instrument } from '../../../src/core/instrument/instrumentSchema'
import { anInstrument, anItem, aRule, type InstrumentDocument, type RuleDocument } from './instrumentBuilders'

const metSet = ['Not met', 'Partly met', 'Met, evidence to find', 'Met, evidence seen']

/** Two areas climbed in two levels, with a register of evidence, sign-off by two roles, peer review and an end after three years. */
export function aStagedInstrument(
  more: Partial<InstrumentDocument> = {},
  gate: Partial<RuleDocument> = {},
): Instrument {
  const indicator = (id: string, domain: string, stage: number) =>
    anItem(id, { domain, stage, levelSet: 'met', levels: [] })
  return anInstrument({
    id: 'small-quality',
    items: [
      indicator('aims', 'planning', 1),
      indicator('needs', 'planning', 1),
      indicator('plan', 'planning', 2),
      indicator('controls', 'money', 1),
      indicator('budget', 'money', 2),
      indicator('reserves', 'money', 2),
    ],
    evidenceRegister: true,
    signOff: { roles: 2 },
    peerReview: true,
    expiresAfterMonths: 36,
    levelSets: { met: metSet.map((label, value) => ({ value, label: { en: label } })) },
    scoring: {
      rules: { climb: aStageRule(gate), lowest: aRule({ ...lowest, bands: 'stages' }) },
      bandSets: { stages: stageBands },
      domainRule: 'climb',
      groups: [
        {
          id: 'organisation-level',
          title: { en: 'Level of the organisation' },
          rule: 'lowest',
          of: [
            { member: 'planning', as: 'band' },
            { member: 'money', as: 'band' },
          ],
        },
      ],
    },
    ...more,
  })
}

/** Every applicable item at this and all lower levels met with evidence seen; at most two may not apply. */
function aStageRule(more: Partial<RuleDocument>): RuleDocument {
  return aRule({
    method: 'gate',
    satisfied: 3,
    gate: {
      counts: 'satisfied',
      emptyStage: 'reached',
      stages: [
        { stage: 1, needs: { atLeast: 100 } },
        { stage: 2, needs: { atLeast: 100 } },
      ],
    },
    dontKnow: 'unknown',
    notDiscussed: 'unknown',
    minimumCoverage: 0,
    mostDoesNotApply: 2,
    bands: 'stages',
    ...more,
  })
}

const lowest = { method: 'floor', dontKnow: 'unknown', notDiscussed: 'unknown', minimumCoverage: 0 } as const

const stageBands = [
  { id: 'not-yet', label: { en: 'Not yet at level 1' }, from: 0, tone: 'attention' as const },
  { id: 'basics', label: { en: 'Level 1: the basics' }, from: 1, tone: 'growing' as const },
  { id: 'systems', label: { en: 'Level 2: systems that work' }, from: 2, tone: 'strong' as const },
]
