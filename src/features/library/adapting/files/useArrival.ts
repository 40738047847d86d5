import { useEffect, useState } from 'react'
import type { Arrival, Named } from '../../../../core/instrument/adapting/arrival'
import { arrivalOf } from '../../../../core/instrument/adapting/arrival'
import { fromFile } from '../../../../core/instrument/adapting/ownInstrument'
import { contentHash } from '../../../../core/instrument/contentHash'
import type { Store } from '../../../../store/store'
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

/** The instruments of this id: on the shelf, and drafts. One that cannot be opened still takes up its version. */
async function namedHere({ instruments, ownInstruments }: Store, id: string): Promise<Named[]> {
  const shipped = instruments.shipped().filter((entry) => entry.id === id)
  const opened = await Promise.all(shipped.map((entry) => instruments.open(entry).catch(() => undefined)))
  const own = await ownInstruments()
  const summaries = (await own.summaries()).filter(({ instrument }) => instrument.id === id)
  const records = await Promise.all(summaries.map((one) => own.withId(one.id)))
  return [
    ...shipped.map(({ version }, at) => {
      const found = opened[at]
      return found?.ok
        ? { publisher: found.instrument.publisher, id, version, contentHash: found.contentHash }
        : { publisher: '', id, version, contentHash: '' }
    }),
    ...summaries.map(({ instrument }, at) => {
      const found = records[at]
      const hash = found?.found === 'yes' ? contentHash(found.value.document) : ''
      return { ...instrument, contentHash: hash }
    }),
  ]
}
