import type { Item } from '../../../core/instrument/instrumentSchema'
import { textIn } from '../../../core/instrument/text'
import { ErrorSummary } from '../../../ui/fields/ErrorSummary'
import { useInstrumentLanguage } from '../../../ui/words/useInstrumentLanguage'
import { useWords } from '../../../ui/words/useWords'
import { en } from '../words/en'

/** After Continue: every 'does not apply' that still lacks its reason, each a way to its field. */
export function MissingReasons({ items, attempt }: { items: Item[]; attempt: number }) {
  const words = useWords(en).item
  const language = useInstrumentLanguage()
  const problems = items.map((item) => ({
    id: reasonField(item),
    message: words.whyNotApplyNeededFor(textIn(item.name, language)),
  }))
  return <ErrorSummary problems={attempt > 0 ? problems : []} attempt={attempt} />
}

export function reasonField(item: Item): string {
  return `${item.id}-why`
}
