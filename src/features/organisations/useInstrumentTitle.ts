import { useStore } from '../../store/useStore'
import { useInstrumentLanguage } from '../../ui/words/useInstrumentLanguage'

/**
 * The name of an instrument as it lies on the shelf; one that is no longer there goes by its id.
 * It stands on the first screen, so it does without core's `textIn`, which brings zod along.
 */
export function useInstrumentTitle(): (instrument: { id: string; version: string }) => string {
  const shelf = useStore().instruments.shelf()
  const language = useInstrumentLanguage()
  return ({ id, version }) => {
    const same = shelf.find((entry) => entry.id === id && entry.version === version)
    const title = (same ?? shelf.find((entry) => entry.id === id))?.title ?? {}
    return title[language] ?? Object.values(title)[0] ?? id
  }
}
