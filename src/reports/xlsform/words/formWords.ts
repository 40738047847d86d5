import type { Instrument } from '../../../core/instrument/instrumentSchema'
import type { ProfileField } from '../../../core/organisation/organisation'

/** What Soundings itself says in a form. It stands in every language column: a blank would be shown as a dash. */
export const formWords = {
  nonLevels: { 'dont-know': "Don't know", 'does-not-apply': 'Does not apply' },
  occasion: 'When is this?',
  profile: 'About the organisation',
  profileFields: {
    region: 'Where is the organisation?',
    incomeBand: 'What was its income last year?',
    staffBand: 'How many paid staff has it?',
    volunteerBand: 'How many volunteers has it?',
    field: 'What does it mainly work on?',
    beneficiaries: 'Who does it work for?',
    ledBy: 'Who leads it?',
    areaServed: 'How wide an area does it serve?',
    ruralUrban: 'Is its area rural or urban?',
    legalForm: 'What legal form has it?',
    charityStatus: 'Is it a registered charity?',
    orgRole: 'What kind of organisation is it?',
  } satisfies Record<ProfileField, string>,
  attribution: (of: { title: string; version: string; licence: Instrument['licence']; maker: string }) =>
    `Adapted from ${of.title} ${of.version} (${of.licence.holder}, ${of.licence.spdx}) by ${of.maker}. The original: ${of.licence.attribution}`,
  aboutSheet:
    'This sheet and the columns that begin with soundings:: keep what an XLSForm has no place for. Leave them in the file, and Soundings can read it all back.',
}
