import type { profileCodes } from './profileCodes'

/** What the bands are called, wherever somebody is asked how many people are paid. */
export const staffBandEn: Record<(typeof profileCodes.staffBand)[number], string> = {
  '0': 'No paid staff',
  '1-4': '1 to 4',
  '5-9': '5 to 9',
  '10-19': '10 to 19',
  '20-49': '20 to 49',
  '50-99': '50 to 99',
  '100-249': '100 to 249',
  '250-plus': '250 or more',
  'not-known': 'Not known',
}
