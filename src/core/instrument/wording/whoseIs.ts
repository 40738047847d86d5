import type { Instrument } from '../instrumentSchema'

/** The terms of a form whose file names none (an SPDX name of our own, as SPDX provides). */
export const licenceNotStated = 'LicenseRef-not-stated'

/**
 * Who answers for the words: whoever holds the rights; for an adaptation whoever made it, since its holder is still
 * that of the original; for a form that came from another tool nobody that we know of.
 */
export function whoseIs({ derivedFrom, licence }: Pick<Instrument, 'derivedFrom' | 'licence'>) {
  if (derivedFrom) return 'adapter'
  return licence.spdx === licenceNotStated ? 'not-stated' : 'holder'
}
