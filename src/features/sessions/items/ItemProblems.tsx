import type { Item } from '../../../core/instrument/itemSchema'
import { textIn } from '../../../core/instrument/text'
import { lacksReason } from '../../../core/session/sessionProgress'
import { useReadySession } from '../../../store/readySession'
import { ErrorSummary } from '../../../ui/fields/ErrorSummary'
import { useInstrumentLanguage } from '../../../ui/words/useInstrumentLanguage'
import { useWords } from '../../../ui/words/useWords'
import { en } from '../words/en'
import { kindsEn } from '../words/kindsEn'
import { problemInWords, useTypedNumbers } from './kinds/typedNumbers'

/** After Continue: every 'does not apply' that still lacks its reason and every number that is none, each a way to its field. */
export function ItemProblems({ items, attempt }: { items: Item[]; attempt: number }) {
  const words = useWords(en).item
  const kinds = useWords(kindsEn)
  const language = useInstrumentLanguage()
  const wrong = useTypedNumbers((typed) => typed.wrong)
  const problems = items.map((item) => {
    const name = textIn(item.name, language)
    const number = wrong[item.id]
    return number === undefined
      ? { id: reasonField(item), message: words.whyNotApplyNeededFor(name) }
      : { id: numberField(item), message: kinds.wrongFor(name, problemInWords(number, item, kinds)) }
  })
  return <ErrorSummary problems={attempt > 0 ? problems : []} attempt={attempt} />
}

/** The items that nobody can go on from yet. */
export function useUnsettled(items: Item[]): Item[] {
  const { session, mayWrite } = useReadySession()
  const wrong = useTypedNumbers((typed) => typed.wrong)
  if (!mayWrite || session.finishedAt) return []
  return items.filter((item) => lacksReason(session, item) || wrong[item.id] !== undefined)
}

export function reasonField(item: Item): string {
  return `${item.id}-why`
}

export function numberField(item: Item): string {
  return `${item.id}-number`
}
