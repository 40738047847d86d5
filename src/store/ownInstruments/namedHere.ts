import type { Named } from '../../core/instrument/adapting/arrival'
import { contentHash } from '../../core/instrument/contentHash'
import { parseInstrument } from '../../core/instrument/parseInstrument'
import type { Store } from '../store'

/** The instruments of this id: on the shelf, and drafts. One that cannot be opened still takes up its version. */
export async function namedHere(
  { instruments, ownInstruments }: Pick<Store, 'instruments' | 'ownInstruments'>,
  id: string,
): Promise<Named[]> {
  const shipped = instruments.shipped().filter((entry) => entry.id === id)
  const opened = await Promise.all(shipped.map((entry) => instruments.open(entry).catch(() => undefined)))
  const own = await ownInstruments()
  const summaries = (await own.summaries()).filter(({ instrument }) => instrument.id === id)
  const records = await Promise.all(summaries.map((one) => own.withId(one.id)))
  return [
    ...shipped.map(({ version }, at): Named => {
      const found = opened[at]
      if (!found?.ok) return { publisher: '', id, version, contentHash: '' }
      const { instrument, contentHash: hash } = found
      return { publisher: instrument.publisher, id, version, contentHash: hash, instrument }
    }),
    ...summaries.map(({ instrument: { publisher, version } }, at): Named => {
      const found = records[at]
      const document: unknown = found?.found === 'yes' ? found.value.document : undefined
      const parsed = parseInstrument(document)
      const hash = document ? contentHash(document) : ''
      return { publisher, id, version, contentHash: hash, ...(parsed.ok && { instrument: parsed.instrument }) }
    }),
  ]
}
