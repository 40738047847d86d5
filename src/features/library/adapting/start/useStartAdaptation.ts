import { useLiveQuery } from 'dexie-react-hooks'
import { adapt } from '../../../../core/instrument/adapting/adapt'
import type { Refusal } from '../../../../core/instrument/adapting/changed'
import type { InstrumentDocument } from '../../../../core/instrument/adapting/instrumentDocument'
import { startDraft } from '../../../../core/instrument/adapting/ownInstrument'
import type { Instrument } from '../../../../core/instrument/instrumentSchema'
import { textIn } from '../../../../core/instrument/text'
import { idFrom } from '../../../../core/instrument/values/idFrom'
import type { Store } from '../../../../store/store'
import { useStore } from '../../../../store/useStore'
import { useInstrumentLanguage } from '../../../../ui/words/useInstrumentLanguage'
import { useWords } from '../../../../ui/words/useWords'
import { adaptingEn } from '../../words/adaptingEn'

/** What an adaptation is made from: opened, so it has passed the door. */
export type Original = { instrument: Instrument; document: InstrumentDocument; contentHash: string }

export type Started = { ok: true; id: string } | { ok: false; refusal?: Refusal }

/** Makes the draft of a version of one's own. Who makes it is, most of the time, the body that this advisor works for. */
export function useStartAdaptation(original: Original) {
  const store = useStore()
  const words = useWords(adaptingEn)
  const language = useInstrumentLanguage()
  const settings = useLiveQuery(() => store.settings.read(), [store])
  const usualMaker = settings && (settings.found === 'yes' ? settings.value.advisor.body : '')

  async function start({ name, maker }: { name: string; maker: string }): Promise<Started> {
    const { title, version, licence } = original.instrument
    const attribution = words.attribution({
      title: textIn(title, language),
      version,
      holder: licence.holder,
      spdx: licence.spdx,
      maker,
      original: licence.attribution,
    })
    const id = idFrom(name, [...reserved, ...(await idsInUse(store))])
    const adapted = adapt(original, {
      publisher: idFrom(maker, [original.instrument.publisher]),
      id,
      title: name,
      attribution,
    })
    if (!adapted.ok) return adapted
    const draft = startDraft(crypto.randomUUID(), adapted.document, original.document)
    const saved = await (await store.ownInstruments()).save(draft, 0)
    return saved.ok ? { ok: true, id: draft.id } : { ok: false }
  }

  return { usualMaker, start }
}

/** First words of the library's own addresses. */
const reserved = ['adapt', 'import', 'choose']

/** An instrument goes by its id alone in a device's addresses, so each needs one of its own. */
async function idsInUse({ instruments, ownInstruments }: Store): Promise<string[]> {
  const own = await (await ownInstruments()).summaries()
  return [...instruments.shipped().map(({ id }) => id), ...own.map(({ instrument }) => instrument.id)]
}
