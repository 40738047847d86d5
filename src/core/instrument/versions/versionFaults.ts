import type { Instrument } from '../instrumentSchema'
import { compareVersions } from './compareVersions'
import { isSameQuestion } from './sameQuestion'

/**
 * What a version must not do to one before it. `meaning-changed`: an item is another question without a new revision, so
 * old answers would be read as what nobody said. `vanished`: an item that was asked stands
 * nowhere any more; it is to be retired, so that its old answers keep their words.
 */
export type VersionFault =
  | { fault: 'meaning-changed'; item: string }
  | { fault: 'revision-went-back'; item: string }
  | { fault: 'vanished'; item: string }
  | { fault: 'not-newer' }

export function versionFaults(older: Instrument, newer: Instrument): VersionFault[] {
  const isOne = older.publisher === newer.publisher && older.id === newer.id
  const order: VersionFault[] =
    isOne && compareVersions(older.version, newer.version) >= 0 ? [{ fault: 'not-newer' }] : []
  const items = older.items.flatMap((before): VersionFault[] => {
    const after = newer.items.find(({ id }) => id === before.id)
    if (!after) return before.future || !isOne ? [] : [{ fault: 'vanished', item: before.id }]
    if (after.revision < before.revision) return [{ fault: 'revision-went-back', item: before.id }]
    if (after.revision > before.revision) return []
    const isSame = isSameQuestion({ instrument: older, item: before }, { instrument: newer, item: after })
    return isSame ? [] : [{ fault: 'meaning-changed', item: before.id }]
  })
  return [...order, ...items]
}
