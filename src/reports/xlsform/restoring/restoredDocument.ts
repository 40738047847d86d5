import { withoutDefaults } from '../../../core/instrument/adapting/saidDefaults'
import { type Condition, itemsIn } from '../../../core/instrument/condition'
import type { FormItems } from '../reading/formItems'
import type { InstrumentDocument } from '../reading/importedFrame'
import type { FormContext, ItemDocument } from '../reading/newItem'
import type { FormSettings } from '../table/formSettings'
import { changedText } from './changedText'
import { inOrder } from './inOrder'
import type { Restored } from './restoredForm'
import type { SoundingsFacts } from './soundingsFacts'
import { withoutGone } from './withoutGone'

/** The instrument that a form of ours is now: what its sheet keeps, with the items, domains and title that are to be seen. */
export function restoredDocument(
  { items, domains }: FormItems,
  restored: Restored,
  of: { facts: SoundingsFacts; settings: FormSettings; form: FormContext },
): InstrumentDocument {
  const { base } = restored
  const { facts, settings, form } = of
  const unasked = base.items.filter(({ id }) => facts.unasked.some((item) => item.id === id))
  const whole = inOrder<ItemDocument>(items, unasked, facts.items)
  const document = {
    ...base,
    title: withNewLanguages(titleOf(restored, settings), of),
    domains: [...restored.domainDocuments, ...domains],
    items: whole.map((item, position) => lookingBack(item, whole.slice(0, position), form)),
  }
  const present = new Set(whole.map(({ id }) => id))
  const gone = new Set(facts.items.filter((id) => !present.has(id)))
  // What is not there any more was set to `undefined` on the way; a document has no such thing.
  const plain: InstrumentDocument = JSON.parse(JSON.stringify(withoutGone(document, gone)))
  return facts.saidDefaults ? withoutDefaults(plain, facts.saidDefaults) : plain
}

function titleOf({ base }: Restored, { titleCell }: FormSettings) {
  const { title, baseLanguage } = base
  const shown = { [baseLanguage]: title[baseLanguage] ?? base.id }
  const changed = changedText(title, shown, titleCell === '' ? shown : { [baseLanguage]: titleCell })
  return { ...title, [baseLanguage]: changed[baseLanguage] ?? base.id }
}

/** An instrument is in the languages of its title: a language that somebody added needs one there. */
function withNewLanguages(
  title: Record<string, string>,
  { facts, form }: { facts: SoundingsFacts; form: FormContext },
): Record<string, string> {
  const added = [...form.languages.tags.values()].filter((language) => !facts.languages.includes(language))
  const words = title[form.languages.base]
  if (words === undefined) return title
  return { ...Object.fromEntries(added.map((language) => [language, words])), ...title }
}

/** Rows may have been moved or taken out: a condition that looks at what is not before it is no condition any more. */
function lookingBack(item: ItemDocument, before: ItemDocument[], { notes }: FormContext): ItemDocument {
  if (!item.appliesWhen) return item
  const missing = itemsIn(item.appliesWhen as Condition).find((id) => !before.some((earlier) => earlier.id === id))
  if (!missing) return item
  notes.add(`item ${item.id}`, `Its condition looks at '${missing}', which is gone or comes later. It is always asked.`)
  const { appliesWhen: _, ...rest } = item
  return rest
}
