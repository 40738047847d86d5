import { incomeBandEn } from '../../../core/organisation/incomeBandEn'
import type { identifierSchemes, profileCodes } from '../../../core/organisation/profileCodes'
import { staffBandEn } from '../../../core/organisation/staffBandEn'

type Labels<Field extends keyof typeof profileCodes> = Record<(typeof profileCodes)[Field][number], string>

const region: Labels<'region'> = {
  E12000001: 'North East England',
  E12000002: 'North West England',
  E12000003: 'Yorkshire and the Humber',
  E12000004: 'East Midlands',
  E12000005: 'West Midlands',
  E12000006: 'East of England',
  E12000007: 'London',
  E12000008: 'South East England',
  E12000009: 'South West England',
  W92000004: 'Wales',
  S92000003: 'Scotland',
  N92000002: 'Northern Ireland',
}

const volunteerBand: Labels<'volunteerBand'> = {
  '0': 'No volunteers',
  '1-5': '1 to 5',
  '6-20': '6 to 20',
  '21-50': '21 to 50',
  '51-100': '51 to 100',
  '101-plus': '101 or more',
  'not-known': 'Not known',
}

const field: Labels<'field'> = {
  A: 'Arts, culture, sport and leisure',
  B: 'Learning and education',
  C: 'Health',
  D: 'Care and support for people',
  E: 'Nature, environment and animals',
  F: 'Community, local economy and housing',
  G: 'Rights, advice, campaigning and international work',
  H: 'Giving grants, and supporting volunteers or other groups',
  I: 'Faith and belief',
  J: 'Business, trades and unions',
  K: 'Professional and office services',
  L: 'Something else',
}

const beneficiaries: Labels<'beneficiaries'> = {
  '201': 'Children and young people',
  '202': 'Older people',
  '203': 'Disabled people',
  '204': 'People of one ethnic background',
  '205': 'Other charities and groups',
  '206': 'Another group of people',
  '207': 'Everybody',
}

const ledBy: Labels<'ledBy'> = {
  DEI010000: 'Communities that face racism',
  DEI020000: 'Disabled people',
  DEI030000: 'Faith communities',
  DEI040000: 'LGBT+ people',
  DEI050000: 'Migrants',
  DEI060000: 'Older people',
  DEI070000: 'Children and young people',
  DEI080000: 'People with little money or schooling',
  DEI090000: 'Women and girls',
  general: 'No one group',
  'prefer-not-to-say': 'Would rather not say',
  'not-asked': 'We have not asked',
}

const areaServed: Labels<'areaServed'> = {
  neighbourhood: 'A neighbourhood or village',
  'one-la': 'One council area',
  'several-las': 'Several council areas',
  region: 'A region',
  nation: 'One nation of the UK',
  'uk-wide': 'The whole UK',
  overseas: 'Other countries',
  'uk-and-overseas': 'The UK and other countries',
}

const ruralUrban: Labels<'ruralUrban'> = {
  urban: 'Town or city',
  'larger-rural': 'Larger villages and small country towns',
  'smaller-rural': 'Small villages and open country',
  'not-known': 'Not known',
}

const legalForm: Labels<'legalForm'> = {
  'unincorporated-association': 'Association or club with rules, not a company',
  'charitable-trust': 'Charitable trust',
  cio: 'Charitable incorporated organisation (CIO)',
  scio: 'Scottish charitable incorporated organisation (SCIO)',
  clg: 'Company limited by guarantee',
  'cic-guarantee': 'Community interest company, by guarantee',
  'cic-shares': 'Community interest company, by shares',
  'community-benefit-society': 'Community benefit society',
  'cooperative-society': 'Co-operative society',
  'company-shares': 'Company limited by shares',
  'royal-charter-or-statute': 'Set up by Royal Charter or Act of Parliament',
  'not-constituted': 'No written rules yet',
  other: 'Something else',
  'not-known': 'Not known',
}

const charityStatus: Labels<'charityStatus'> = {
  registered: 'Registered charity',
  excepted: 'Charity that need not register (excepted)',
  exempt: 'Exempt charity',
  'hmrc-only': 'Known as a charity to the tax office only',
  'not-a-charity': 'Not a charity',
  'not-known': 'Not known',
}

const orgRole: Labels<'orgRole'> = {
  frontline: 'Works with people directly',
  'lio-cvs': 'Council for voluntary service or local support body',
  'volunteer-centre': 'Volunteer centre',
  'specialist-infrastructure': 'Supports groups of one kind',
  'social-enterprise': 'Social enterprise',
  'community-anchor': 'Community anchor',
  'community-building': 'Village hall or community building',
  'community-association': 'Community association',
  'faith-based': 'Faith group',
  'mutual-aid-informal': 'Mutual aid or informal group',
  'sports-casc': 'Amateur sports club',
  'grant-maker': 'Gives grants',
  other: 'Something else',
}

const scheme: Record<(typeof identifierSchemes)[number], string> = {
  'GB-CHC': 'Charity Commission for England and Wales',
  'GB-SC': 'Scottish Charity Register',
  'GB-NIC': 'Charity Commission for Northern Ireland',
  'GB-COH': 'Companies House',
  'GB-MPR': 'Mutuals Public Register',
  'GB-CASC': 'Community amateur sports clubs (tax office)',
}

/** What is asked about an organisation, every code in plain words, and why each is asked. */
export const profileEn = {
  labels: {
    region,
    incomeBand: incomeBandEn,
    staffBand: staffBandEn,
    volunteerBand,
    field,
    beneficiaries,
    ledBy,
    areaServed,
    ruralUrban,
    legalForm,
    charityStatus,
    orgRole,
  },
  scheme,
  questions: {
    region: 'Nation or region',
    incomeBand: 'Income in the last year',
    staffBand: 'Paid staff',
    volunteerBand: 'Volunteers',
    field: 'Main kind of work',
    beneficiaries: 'Who it is for',
    ledBy: 'Who leads it',
    areaServed: 'Area it works in',
    ruralUrban: 'Town or country',
    legalForm: 'Legal form',
    charityStatus: 'Charity or not',
    orgRole: 'Kind of organisation',
  },
  why: {
    region: 'The law differs between the nations of the UK.',
    incomeBand: 'Very small groups are not asked about returns that they need not send.',
    staffBand: 'Count heads. A group with no paid staff is not asked about employing people.',
    volunteerBand:
      'In the last 12 months, without the committee. A group with no volunteers is not asked about supporting them.',
    field: 'So that you can find this organisation among others like it.',
    beneficiaries: 'Choose all that fit. This decides if keeping people safe from harm is asked about.',
    ledBy: 'Three in four of the committee, and half of any senior staff. Choose all that fit.',
    areaServed: 'So that you can see how far its work reaches.',
    ruralUrban: 'Travel, premises and finding people can be different in the country.',
    legalForm: 'This decides which returns are asked about.',
    charityStatus: 'This decides which returns are asked about.',
    orgRole: 'So that advice can fit what the organisation is for.',
  },
}
