import type { Organisation } from '../../../src/core/organisation/organisation'

/** Riverside Elders' Lunch Club: three volunteers, £4,000 a year, no papers to speak of. */
export function riversideLunchClub(): Organisation {
  return {
    id: 'riverside',
    name: 'Riverside Elders’ Lunch Club',
    madeUp: false,
    profile: {
      incomeBand: 'lt10k',
      staffBand: '0',
      volunteerBand: '1-5',
      legalForm: 'unincorporated-association',
      charityStatus: 'not-a-charity',
      beneficiaries: ['202'],
      orgRole: 'frontline',
    },
    place: 'Riverside',
    notes: '',
    createdAt: '2026-11-01T09:00:00.000Z',
  }
}

/** Anchor House: a community anchor that trades. */
export function anchorHouse(): Organisation {
  return {
    id: 'anchor',
    name: 'Anchor House',
    madeUp: false,
    profile: {
      incomeBand: '1m-10m',
      staffBand: '20-49',
      volunteerBand: '51-100',
      legalForm: 'clg',
      charityStatus: 'registered',
      beneficiaries: ['207'],
      orgRole: 'community-anchor',
    },
    place: 'Old Dock',
    notes: '',
    createdAt: '2026-11-01T09:00:00.000Z',
  }
}
