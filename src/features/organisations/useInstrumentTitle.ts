import { useLiveQuery } from 'dexie-react-hooks'
import { textIn } from '../../core/instrument/text'
import { useStore } from '../../store/useStore'
import { useInstrumentLanguage } from '../../ui/words/useInstrumentLanguage'

/** The name of an instrument as it lies on the shelf; one that is no longer there goes by its id. */
export function useInstrumentTitle(): (instrument: { id: string; version: string }) => string {
  const { instruments } = useStore()
  const shelf = useLiveQuery(() => instruments.shelf(), [instruments]) ?? instruments.shipped()
  const language = useInstrumentLanguage()
  return ({ id, version }) => {
    const same = shelf.find((entry) => entry.id === id && entry.version === version)
    const title = (same ?? shelf.find((entry) => entry.id === id))?.title ?? {}
    return textIn(title, language) || id
  }
}
