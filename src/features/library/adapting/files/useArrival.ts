import { useEffect, useState } from 'react'
import type { Arrival } from '../../../../core/instrument/adapting/arrival'
import { arrivalOf } from '../../../../core/instrument/adapting/arrival'
import { fromFile } from '../../../../core/instrument/adapting/ownInstrument'
import { namedHere } from '../../../../store/ownInstruments/namedHere'
import { useStore } from '../../../../store/useStore'
import type { ReadInstrumentFile } from './readInstrumentFile'

/** What an instrument from a file meets on this device, and keeping it. `keep` gives the id it is kept under, if it was. */
export function useArrival(
  { instrument, document, contentHash: hash }: Extract<ReadInstrumentFile, { ok: true }>,
  name: string,
) {
  const store = useStore()
  const [arrival, setArrival] = useState<Arrival>()
  useEffect(() => {
    let here = true
    void namedHere(store, instrument.id).then((named) => here && setArrival(arrivalOf(instrument, hash, named)))
    return () => {
      here = false
    }
  }, [store, instrument, hash])

  async function keep(): Promise<string | undefined> {
    const own = fromFile(crypto.randomUUID(), document, { name, on: new Date().toISOString() })
    const saved = await (await store.ownInstruments()).save(own, 0)
    return saved.ok ? own.id : undefined
  }
  return { arrival, keep }
}
