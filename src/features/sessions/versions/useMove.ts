import { useEffect, useMemo, useState } from 'react'
import type { Instrument } from '../../../core/instrument/instrumentSchema'
import { kinshipOf } from '../../../core/instrument/versions/kinship'
import { moveSession } from '../../../core/session/versions/moveSession'
import { type MovePreview, previewMove } from '../../../core/session/versions/previewMove'
import { useReadySession } from '../../../store/readySession'
import type { OpenedInstrument } from '../../../store/store'
import { useStore } from '../../../store/useStore'
import { useNewerVersion } from './useNewerVersion'

export type Move =
  | { state: 'opening' | 'none' | 'problem' }
  | { state: 'ready'; from: Instrument; to: Instrument; preview: MovePreview; move: () => void }

/** What moving the open session to the newest version would do, and doing it. */
export function useMove(): Move {
  const store = useStore()
  const { session, instrument: from, move } = useReadySession()
  const newer = useNewerVersion()
  const [opened, setOpened] = useState<OpenedInstrument>()
  useEffect(() => {
    let here = true
    const missing: OpenedInstrument = { ok: false, problem: 'missing' }
    if (newer)
      void store.instruments.open(newer).then(
        (found) => here && setOpened(found),
        () => here && setOpened(missing),
      )
    return () => {
      here = false
    }
  }, [store, newer])
  const to = opened?.ok && kinshipOf(from, opened.instrument) === 'same' ? opened : undefined
  const preview = useMemo(() => to && previewMove(session, { from, to: to.instrument }), [session, from, to])
  if (!newer) return { state: 'none' }
  if (!opened) return { state: 'opening' }
  if (!to || !preview) return { state: 'problem' }
  const { instrument, contentHash } = to
  const go = () =>
    move(instrument, (before) => moveSession(before, { from, to: instrument, contentHash, now: new Date() }))
  return { state: 'ready', from, to: instrument, preview, move: go }
}
