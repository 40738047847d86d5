import type { Weighed } from '../../../core/instrument/choosing/recommend'
import { useWords } from '../../../ui/words/useWords'
import { choosingEn } from '../words/choosingEn'
import { en } from '../words/en'
import type { Asked } from './choosingAddress'

/** What speaks for an instrument and what against it, in sentences. */
export function useFitInWords(
  { instrument, reasons, objections }: Weighed,
  asked: Asked,
): {
  reasons: string[]
  objections: string[]
} {
  const words = useWords(choosingEn)
  const { facts } = useWords(en)
  const of = {
    minutes: instrument.minutes ? facts.minutesFromTo(instrument.minutes) : '',
    purposes: instrument.fits?.purposes ?? [],
    sizes: instrument.fits?.incomeBands ?? [],
    time: asked.time,
  }
  return {
    reasons: reasons.map((reason) => words.reasons[reason](of)),
    objections: objections.map((objection) => words.objections[objection](of)),
  }
}
