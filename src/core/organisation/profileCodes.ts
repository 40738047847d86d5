/**
 * The codes of an organisation's profile. They are published, with their sources,
 * in instruments/code-lists/profile.json; a test holds the two together.
 */
export const profileCodes = {
  region: [
    'E12000001',
    'E12000002',
    'E12000003',
    'E12000004',
    'E12000005',
    'E12000006',
    'E12000007',
    'E12000008',
    'E12000009',
    'W92000004',
    'S92000003',
    'N92000002',
  ],
  incomeBand: [
    'none-yet',
    'lt10k',
    '10k-100k',
    '100k-250k',
    '250k-500k',
    '500k-1m',
    '1m-10m',
    '10m-plus',
    'not-known',
    'prefer-not-to-say',
  ],
  staffBand: ['0', '1-4', '5-9', '10-19', '20-49', '50-99', '100-249', '250-plus', 'not-known'],
  volunteerBand: ['0', '1-5', '6-20', '21-50', '51-100', '101-plus', 'not-known'],
  field: ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L'],
  beneficiaries: ['201', '202', '203', '204', '205', '206', '207'],
  ledBy: [
    'DEI010000',
    'DEI020000',
    'DEI030000',
    'DEI040000',
    'DEI050000',
    'DEI060000',
    'DEI070000',
    'DEI080000',
    'DEI090000',
    'general',
    'prefer-not-to-say',
    'not-asked',
  ],
  areaServed: ['neighbourhood', 'one-la', 'several-las', 'region', 'nation', 'uk-wide', 'overseas', 'uk-and-overseas'],
  ruralUrban: ['urban', 'larger-rural', 'smaller-rural', 'not-known'],
  legalForm: [
    'unincorporated-association',
    'charitable-trust',
    'cio',
    'scio',
    'clg',
    'cic-guarantee',
    'cic-shares',
    'community-benefit-society',
    'cooperative-society',
    'company-shares',
    'royal-charter-or-statute',
    'not-constituted',
    'other',
    'not-known',
  ],
  charityStatus: ['registered', 'excepted', 'exempt', 'hmrc-only', 'not-a-charity', 'not-known'],
  orgRole: [
    'frontline',
    'lio-cvs',
    'volunteer-centre',
    'specialist-infrastructure',
    'social-enterprise',
    'community-anchor',
    'community-building',
    'community-association',
    'faith-based',
    'mutual-aid-informal',
    'sports-casc',
    'grant-maker',
    'other',
  ],
} as const

/** The schemes of public registers, as listed by org-id.guide. */
export const identifierSchemes = ['GB-CHC', 'GB-SC', 'GB-NIC', 'GB-COH', 'GB-MPR', 'GB-CASC'] as const

/** The other national hubs that an advisor can refer an organisation to (the seed, 'Background'). */
export const hubs = ['workforce-development', 'ict', 'governance', 'finance', 'volunteering'] as const

/** Codes that stand for 'nobody could say': a condition that rests on one of them is unknown, so the item is asked. */
export const unknownCodes: readonly string[] = ['not-known', 'prefer-not-to-say', 'not-asked']
