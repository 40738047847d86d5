import { type Text, textIn } from '../../core/instrument/text'
import { reasonFor } from '../../core/planning/reasonFor'
import { ruleBehind } from '../../core/scoring/redFlags'
import type { RaisedFlag } from '../../core/scoring/result'
import { answersOf } from '../../core/session/sessionProgress'
import type { Findings } from './useFindings'

/** The instrument's own sentence; where it has none, what the item's level says. */
export function flagSentence(flag: RaisedFlag, { item, instrument, session, result, language }: Findings): Text {
  const flagged = item(flag.item)
  if (!flagged) return {}
  const own = ruleBehind(flagged, flag)?.says
  if (own && textIn(own, language) !== '') return own
  const of = { instrument, answers: answersOf(session, instrument), result, language }
  return { [language]: reasonFor(flagged, of) }
}
