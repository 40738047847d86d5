import { useCallback } from 'react'
import type { Basis } from '../../../core/instrument/adapting/basis'
import type { Changed, Refusal } from '../../../core/instrument/adapting/changed'
import type { InstrumentDocument } from '../../../core/instrument/adapting/instrumentDocument'
import type { ChangedOwn } from '../../../core/instrument/adapting/ownInstrument'
import { changeDraft } from '../../../core/instrument/adapting/ownInstrument'
import { languagesOf } from '../../../core/instrument/wording/languagesOf'
import { useReadyInstrument } from '../../../store/ownInstruments/readyInstrument'
import { useInstrumentLanguage } from '../../../ui/words/useInstrumentLanguage'

/** Why a change was not made; nothing where it was. `soon` is for typing. */
export type Change = (
  change: (document: InstrumentDocument, basis: Basis) => Changed,
  options?: { soon?: boolean },
) => Refusal | undefined

/** The open instrument of one's own: what it says, in which languages, and how to change it. */
export function useDraft() {
  const { own, mayWrite, change: changeCopy } = useReadyInstrument()
  const language = useInstrumentLanguage()
  const change: Change = useCallback(
    (make, options) => {
      let changed: ChangedOwn | undefined
      changeCopy((before) => {
        changed = changeDraft(before, make)
        return changed.ok ? changed.own : before
      }, options)
      return changed?.ok ? undefined : (changed?.refusal ?? 'finished')
    },
    [changeCopy],
  )
  return {
    own,
    document: own.document,
    languages: languagesOf(own.document),
    language,
    here: `/library/adapt/${own.id}`,
    mayChange: mayWrite && own.state === 'draft',
    change,
  }
}
