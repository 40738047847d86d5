import type { Instrument } from '../../instrument/instrumentSchema'
import type { PlainDate } from '../../planning/plainDate'
import { addMonths } from '../../planning/plainDate'

/** How long a result holds. Until the session is finished, only how many months it will hold. */
export type Validity =
  | { state: 'not-finished'; months: number }
  | { state: 'holds' | 'ends-soon' | 'over'; until: PlainDate }

/** Looking at every area again takes a group some months: so long before the end it is told. */
const monthsOfWarning = 6

/** Nothing where the instrument's results do not expire. On the last day itself a result still holds. */
export function validityOf(
  { expiresAfterMonths }: Instrument,
  at: { finishedOn: PlainDate | undefined; today: PlainDate },
): Validity | undefined {
  if (expiresAfterMonths === undefined) return undefined
  if (at.finishedOn === undefined) return { state: 'not-finished', months: expiresAfterMonths }
  const until = addMonths(at.finishedOn, expiresAfterMonths)
  if (at.today > until) return { state: 'over', until }
  return { state: at.today >= addMonths(until, -monthsOfWarning) ? 'ends-soon' : 'holds', until }
}
