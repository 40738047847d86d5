import { useLiveQuery } from 'dexie-react-hooks'
import type { Instrument } from '../../../core/instrument/instrumentSchema'
import type { Item } from '../../../core/instrument/itemSchema'
import { levelAt } from '../../../core/instrument/levels'
import { textIn } from '../../../core/instrument/text'
import { suggestionFor } from '../../../core/session/carry/waitingSuggestions'
import { useReadySession } from '../../../store/readySession'
import { useStore } from '../../../store/useStore'

/** In words: `here` is the level on this item's scale; `said` what was asked and answered, where that can still be read. */
export type SuggestionInWords = {
  level: number
  here: string
  on: string
  said: { title: string; answer: string } | undefined
}

/** The suggestion that waits for an item of the open session; none in a finished one, or until its words are at hand. */
export function useSuggestion(item: Item, language: string): SuggestionInWords | undefined {
  const store = useStore()
  const { session, instrument } = useReadySession()
  const waits = session.finishedAt === undefined ? suggestionFor(session, instrument, item) : undefined
  const contentHash = waits?.from.instrument.contentHash
  const opened = useLiveQuery(
    () => Promise.resolve(contentHash === undefined ? undefined : store.instruments.open({ contentHash })),
    [store, contentHash],
  )
  if (!waits || !opened) return undefined
  const { level, from } = waits
  return {
    level,
    here: labelOf(instrument, item, level, language),
    on: from.on,
    said: opened.ok ? whatWasSaid(opened.instrument, from.item, level, language) : undefined,
  }
}

function whatWasSaid(earlier: Instrument, id: string, level: number, language: string): SuggestionInWords['said'] {
  const item = earlier.items.find((other) => other.id === id)
  return item && { title: textIn(earlier.title, language), answer: labelOf(earlier, item, level, language) }
}

function labelOf(instrument: Instrument, item: Item, value: number, language: string): string {
  const { label, description } = levelAt(instrument, item, value) ?? {}
  const text = label ?? description
  return text ? textIn(text, language) : String(value)
}
