import { useLiveQuery } from 'dexie-react-hooks'
import type { Instrument } from '../../../core/instrument/instrumentSchema'
import { textIn } from '../../../core/instrument/text'
import { licenceNotStated } from '../../../core/instrument/wording/whoseIs'
import { useStore } from '../../../store/useStore'
import { useInstrumentLanguage } from '../../../ui/words/useInstrumentLanguage'
import { useWords } from '../../../ui/words/useWords'
import { adaptingEn } from '../words/adaptingEn'

/**
 * 'Adapted from Full diagnosis 1.0.0 (Soundings, CC BY 4.0)'; an original that is not on the shelf goes by its id,
 * and one whose terms nobody stated names none.
 */
export function useAdaptedFrom(of: Pick<Instrument, 'derivedFrom' | 'licence'>): string | undefined {
  const { adaptedFrom, adaptedFromStated } = useWords(adaptingEn)
  const { instruments } = useStore()
  const language = useInstrumentLanguage()
  const shelf = useLiveQuery(() => instruments.shelf(), [instruments]) ?? instruments.shipped()
  if (!of.derivedFrom) return undefined
  const { id, version } = of.derivedFrom
  const original = shelf.find((entry) => entry.id === id && entry.version === version)
  const { holder, spdx } = of.licence
  const made = { title: textIn(original?.title ?? {}, language) || id, version }
  return spdx === licenceNotStated ? adaptedFrom(made) : adaptedFromStated({ ...made, holder, spdx })
}
