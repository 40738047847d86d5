import type { profileCodes } from './profileCodes'

export type IncomeBand = (typeof profileCodes.incomeBand)[number]

/**
 * What the bands are called: in the profile of an organisation, and where somebody chooses an instrument by size. They
 * stand with the codes because a band's words are its meaning: '£10,000 up to' leaves £10,000 in the next one.
 */
export const incomeBandEn: Record<IncomeBand, string> = {
  'none-yet': 'No income yet',
  lt10k: 'Under £10,000',
  '10k-100k': '£10,000 up to £100,000',
  '100k-250k': '£100,000 up to £250,000',
  '250k-500k': '£250,000 up to £500,000',
  '500k-1m': '£500,000 up to £1 million',
  '1m-10m': '£1 million up to £10 million',
  '10m-plus': '£10 million or more',
  'not-known': 'Not known',
  'prefer-not-to-say': 'Would rather not say',
}
