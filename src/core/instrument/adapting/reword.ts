import { itemSchema } from '../itemSchema'
import { type Text, tagForm } from '../text'
import { languagesOf } from '../wording/languagesOf'
import type { Changed } from './changed'
import { ifItFits, refused, withItem } from './changed'
import { type InstrumentDocument, levelsIn } from './instrumentDocument'
import { pathOf, textAt, withTextAt } from './textPlaces'

/**
 * Other words at a place, in one of the instrument's languages; no words at all take an optional text away. Costs no
 * more than the item that it touches, because it happens at every key.
 */
export function reword(document: InstrumentDocument, of: { where: string; language: string; words: string }): Changed {
  const { where, language, words } = of
  const { baseLanguage } = document
  if (!languagesOf(document).includes(language)) return refused('no-such-language')
  const from = words.trim() === '' ? document : withOwnLevel(document, where, language)
  const text = withWords(textAt(from, where), language, words)
  if (text && !(baseLanguage in text)) return refused(language === baseLanguage ? 'still-translated' : 'no-such-place')
  const changed = withTextAt(from, where, text)
  if (!changed) return refused('no-such-place')
  if (!text && isNeeded(changed, where)) return refused('needed')
  return where.startsWith('items.') ? checkedItem(changed, where) : ifItFits(changed)
}

/** A further language begins with the title. The licence says whether there may be one. */
export function addLanguage(document: InstrumentDocument, of: { language: string; title: string }): Changed {
  if (!tagForm.test(of.language) || of.title.trim() === '') return refused('no-such-language')
  if (of.language in document.title) return refused('language-is-there')
  if (!document.licence.mayTranslate) return refused('may-not-translate')
  return { ok: true, document: { ...document, title: { ...document.title, [of.language]: of.title } } }
}

/**
 * What an item says of a level that it has from elsewhere stands in a level of its own. A translation there begins with
 * the words that it translates.
 */
function withOwnLevel(document: InstrumentDocument, where: string, language: string): InstrumentDocument {
  const [part, id = '', list, name, field = ''] = pathOf(where)
  const item = document.items.find((one) => part === 'items' && list === 'levels' && one.id === id)
  const level = item && levelsIn(document, item).find(({ value }) => String(value) === name)
  if (!item || !level) return document
  const { value, ...said } = level
  const own = item.levels?.find((one) => one.value === value)
  const isTranslated = language !== document.baseLanguage && !(own && field in own) && field in said
  if (own && !isTranslated) return document
  const taken = isTranslated ? { [field]: said[field as keyof typeof said] } : {}
  const others = item.levels?.filter((one) => one !== own) ?? []
  const levels = [...others, { value, ...own, ...taken }].sort((a, b) => a.value - b.value)
  return withItem(document, id, (one) => ({ ...one, levels }))
}

function withWords(before: Text | undefined, language: string, words: string): Text | undefined {
  if (words.trim() !== '') return { ...before, [language]: words }
  const { [language]: _, ...others } = before ?? {}
  return Object.keys(others).length > 0 ? others : undefined
}

function isNeeded(changed: InstrumentDocument, where: string): boolean {
  const [part = '', id] = pathOf(where)
  if (part !== 'items') return !ifItFits(changed).ok
  return !itemSchema.safeParse(changed.items.find((item) => item.id === id)).success
}

function checkedItem(changed: InstrumentDocument, where: string): Changed {
  const item = changed.items.find(({ id }) => id === pathOf(where)[1])
  return itemSchema.safeParse(item).success ? { ok: true, document: changed } : refused('no-such-place')
}
