import { type Domain, type Instrument, instrumentSchema } from '../../../core/instrument/instrumentSchema'
import type { Item } from '../../../core/instrument/itemSchema'
import type { FormContext } from '../reading/newItem'
import { type FormRow, shownForm } from '../shown/shownForm'
import { cellsByLanguage } from '../table/formLanguages'
import type { GroupRow, QuestionRow } from '../table/surveyRows'
import { baseItem } from './baseItem'
import { changedText } from './changedText'
import { inOrder } from './inOrder'
import { wordIn } from './rowFacts'
import type { SoundingsFacts } from './soundingsFacts'

/** A form that Soundings wrote: the instrument as it was, and which rows are its items and domains. */
export type Restored = {
  base: Instrument
  rows: Map<QuestionRow, FormRow & { of: 'item' }>
  domains: Map<GroupRow, string>
  domainDocuments: Domain[]
  taken: string[]
}

export type RestoredForm = { ok: true; restored: Restored; questions: QuestionRow[] } | { ok: false; why: string[] }

/** Finds the instrument again of which a form was made. `questions` are the rows that are items or may become some. */
export function restoredForm(all: QuestionRow[], facts: SoundingsFacts, form: FormContext): RestoredForm {
  const questions = all.filter(({ row }) => wordIn(row, 'part') === '')
  const domains = ownGroups(questions, facts)
  const items = ownItems(questions, domains, facts, form)
  const live = facts.items.filter((id) => !facts.unasked.some((item) => item.id === id))
  if (items.size === 0 && live.length > 0) return { ok: false, why: ['It belongs to another form.'] }
  const parsed = instrumentSchema.safeParse({
    ...facts.instrument,
    items: inOrder<{ id: string }>([...items.values()], facts.unasked, facts.items),
  })
  if (!parsed.success) {
    return { ok: false, why: parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) }
  }
  const base = parsed.data
  const shown = shownForm(base)
  const shownItems = new Map(shown.rows.flatMap((row) => (row.of === 'item' ? [[row.item.id, row] as const] : [])))
  const rows = [...items].flatMap(([question, { id }]) => {
    const row = shownItems.get(id)
    return row ? [[question, row] as const] : []
  })
  const restored: Restored = {
    base,
    rows: new Map(rows),
    domains,
    domainDocuments: base.domains.map((domain) => changedDomain(domain, all, domains, shown.rows, form)),
    taken: [...facts.items, ...base.domains.map(({ id }) => id)],
  }
  return { ok: true, restored, questions }
}

function ownGroups(questions: QuestionRow[], { instrument }: SoundingsFacts): Map<GroupRow, string> {
  const known = Array.isArray(instrument.domains) ? instrument.domains.map((domain) => domain?.id) : []
  const groups = new Map<GroupRow, string>()
  for (const { group } of questions) {
    if (group === 'none' || groups.has(group)) continue
    const id = wordIn(group.row, 'id')
    if (wordIn(group.row, 'part') === 'domain' && known.includes(id)) groups.set(group, id)
  }
  return groups
}

/** A row that was copied has the same id: the first is the item, the others are new. */
function ownItems(
  questions: QuestionRow[],
  domains: Map<GroupRow, string>,
  facts: SoundingsFacts,
  form: FormContext,
): Map<QuestionRow, Item> {
  const free = new Set(facts.items.filter((id) => !facts.unasked.some((item) => item.id === id)))
  const items = new Map<QuestionRow, Item>()
  for (const question of questions) {
    const id = wordIn(question.row, 'id')
    if (!free.delete(id)) continue
    const group = question.group === 'none' ? undefined : domains.get(question.group)
    const item = baseItem(question, { id, domain: group ?? [...domains.values()][0] ?? 'questions' }, form)
    if (item) items.set(question, item)
  }
  return items
}

function changedDomain(
  domain: Domain,
  all: QuestionRow[],
  domains: Map<GroupRow, string>,
  shown: FormRow[],
  { languages }: FormContext,
): Domain {
  const written = (of: 'domain' | 'story') =>
    shown.find((row) => row.of === of && row.domain.id === domain.id)?.row.label ?? {}
  const group = [...domains].find(([, id]) => id === domain.id)?.[0]
  const story = all.find(({ row }) => wordIn(row, 'part') === 'story' && wordIn(row, 'id') === domain.id)
  const cells = (of: { row: GroupRow['row'] } | undefined) => (of ? cellsByLanguage(of.row, 'label', languages) : {})
  const title = group ? changedText(domain.title, written('domain'), cells(group)) : domain.title
  const told = changedText(domain.story ?? {}, written('story'), cells(story))
  const isTold = Object.keys(told).length > 0
  return {
    ...domain,
    title: { [languages.base]: domain.title[languages.base] ?? domain.id, ...title },
    // A domain without a group in the form has kept its story in the sheet.
    story: group ? (isTold ? told : undefined) : domain.story,
  }
}
