import { contentHash } from '../../../src/core/instrument/contentHash'

/** The smallest instrument that can be talked through, as a document. */
export const twoQuestions = {
  schemaVersion: 1,
  publisher: 'soundings',
  id: 'two-questions',
  version: '1.0.0',
  baseLanguage: 'en',
  title: { en: 'Two questions', cy: 'Dau gwestiwn: tŷ' },
  summary: { en: 'Two questions.' },
  licence: {
    spdx: 'CC-BY-4.0',
    holder: 'Soundings',
    mayStoreText: true,
    mayTranslate: true,
    mayRedistribute: true,
    attribution: 'Soundings',
  },
  domains: [{ id: 'people', title: { en: 'People' } }],
  items: [item('welcome'), item('rota')],
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
        bands: 'two-bands',
        rounding: { mode: 'half-up', digits: 0, when: 'display' },
      },
    },
    bandSets: {
      'two-bands': [
        { id: 'weak', label: { en: 'Weak' }, from: 0, tone: 'attention' },
        { id: 'strong', label: { en: 'Strong' }, from: 50, tone: 'strong' },
      ],
    },
  },
}

export const twoQuestionsHash = contentHash(twoQuestions)

function item(id: string) {
  const levels = [0, 1].map((value) => ({ value, label: { en: `Level ${value}` }, description: { en: `${value}` } }))
  return { id, domain: 'people', revision: 1, since: '1.0.0', name: { en: id }, probe: { en: `${id}?` }, levels }
}
