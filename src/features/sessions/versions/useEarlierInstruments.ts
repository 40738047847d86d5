import { useEffect, useState } from 'react'
import type { Instrument } from '../../../core/instrument/instrumentSchema'
import { useReadySession } from '../../../store/readySession'
import { useStore } from '../../../store/useStore'

/** The versions that the open session was moved from, the latest first: they still hold the words of old answers. */
export function useEarlierInstruments(): Instrument[] {
  const store = useStore()
  const { moves } = useReadySession().session
  const [instruments, setInstruments] = useState<Instrument[]>([])
  useEffect(() => {
    let here = true
    const hashes = [...new Set((moves ?? []).map(({ from }) => from.contentHash))].reverse()
    const opening = hashes.map((contentHash) => store.instruments.open({ contentHash }).catch(() => undefined))
    void Promise.all(opening).then((opened) => {
      if (here) setInstruments(opened.flatMap((one) => (one?.ok ? [one.instrument] : [])))
    })
    return () => {
      here = false
    }
  }, [store, moves])
  return instruments
}
