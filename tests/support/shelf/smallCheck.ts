/**
 * An instrument that is published twice. In 1.1.0 one question is called and worded otherwise, one means something else, one
 * is deleted, one takes another's place and one counts three times.
 */
export function smallCheck(version: '1.0.0' | '1.1.0') {
  return {
    schemaVersion: 1,
    publisher: 'soundings',
    id: 'small-check',
    version,
    baseLanguage: 'en',
    title: { en: 'Small check', cy: 'Gwiriad bach' },
    summary: { en: 'Six questions for a test.', cy: 'Chwe chwestiwn.' },
    licence: {
      spdx: 'CC-BY-4.0',
      holder: 'Soundings',
      attribution: 'Soundings',
      mayStoreText: true,
      mayTranslate: true,
      mayRedistribute: true,
    },
    levelSets: {
      four: ['Not in place', 'Started', 'In use', 'Part of how you work'].map((label, value) => ({
        value,
        label: { en: label },
        description: { en: `${label}, as everybody here would say.` },
        ...(value < 3 && { advice: { step: { en: `Take the next step from ‘${label}’.` } } }),
      })),
    },
    domains: [
      { id: 'money', title: { en: 'Money', cy: 'Arian' } },
      { id: 'people', title: { en: 'People', cy: 'Pobl' } },
    ],
    items: version === '1.0.0' ? itemsOfOne : itemsOfTwo,
    scoring: {
      domainRule: 'share',
      rules: {
        share: {
          method: 'percent-of-maximum',
          doesNotApply: 'exclude',
          dontKnow: 'exclude',
          notDiscussed: 'exclude',
          emptyGroup: 'does-not-apply',
          minimumCoverage: 50,
          bands: 'three',
          rounding: { mode: 'half-up', digits: 0, when: 'display' },
          smallestChange: 10,
        },
      },
      bandSets: {
        three: [
          { id: 'weak', label: { en: 'Needs work' }, from: 0, tone: 'attention' },
          { id: 'fair', label: { en: 'Getting there' }, from: 40, tone: 'growing' },
          { id: 'strong', label: { en: 'Strong' }, from: 80, tone: 'strong' },
        ],
      },
    },
    strengths: { levels: [3, 2], most: 3 },
    priorities: { most: 3, usual: 2 },
  }
}

const itemsOfOne = [
  anItem('budget', 'money', 'Budget', 'Do you have a budget?'),
  anItem('records', 'money', 'Records', 'Are your records kept?'),
  anItem('cash-box', 'money', 'The cash box', 'Do two people count the cash?'),
  anItem('reserves', 'money', 'Reserves', 'Do you have reserves?'),
  anItem('welcome', 'people', 'Welcome', 'Is everybody welcomed?', 'Ydy pawb yn cael croeso?'),
  anItem('rota', 'people', 'Rota', 'Is there a rota?'),
]

const itemsOfTwo = [
  anItem('budget', 'money', 'A budget for the year', 'Do you have a budget for this year?'),
  { ...anItem('records', 'money', 'Records', 'Does somebody outside look at your records?'), revision: 2 },
  { ...anItem('cash-box', 'money', 'The cash box', 'Do two people count the cash?'), retired: inFavourOf('counting') },
  { ...anItem('counting', 'money', 'Counting money', 'Do two people count the money?'), since: '1.1.0' },
  { ...anItem('welcome', 'people', 'Welcome', 'Is everybody welcomed?', 'Ydy pawb yn cael croeso?'), weight: 3 },
  anItem('rota', 'people', 'Rota', 'Is there a rota?'),
  { ...anItem('thanks', 'people', 'Thanks', 'Are people thanked?'), since: '1.1.0' },
]

function anItem(id: string, domain: string, name: string, probe: string, welsh?: string) {
  return {
    id,
    domain,
    revision: 1,
    since: '1.0.0',
    name: { en: name },
    probe: { en: probe, ...(welsh && { cy: welsh }) },
    evidence: [{ id: 'minutes', label: { en: 'Minutes' } }],
    levelSet: 'four',
  }
}

function inFavourOf(replacedBy: string) {
  return { version: '1.1.0', replacedBy, relation: 'same' }
}
