import type { AnswerCode } from '../../../core/instrument/answer'
import type { Text } from '../../../core/instrument/text'
import type { ProfileField } from '../../../core/organisation/organisation'
import { profileCodes } from '../../../core/organisation/profileCodes'
import type { Asked } from '../expressions/conditionFrom'
import { profileRowName } from '../expressions/relevantText'
import { changedItem } from '../restoring/changedItem'
import type { Restored } from '../restoring/restoredForm'
import { levelNamed } from '../shown/shownChoices'
import { occasionRowName } from '../shown/shownRelevant'
import { type ListedChoice, nonLevelNames } from '../table/choiceLists'
import { idsFrom } from '../table/formIds'
import { textIn } from '../table/formLanguages'
import { quoted } from '../table/notCarried'
import type { GroupRow, QuestionRow } from '../table/surveyRows'
import { complete, type FormContext, type ItemDocument, newItem } from './newItem'
import { askedWhen, ownRelevance } from './relevance'

export type DomainDocument = { id: string; title: Text }

/** The items of a form in its order, and the domains that its groups become, but for those that it had before. */
export type FormItems = { items: ItemDocument[]; domains: DomainDocument[] }

/** What rows become: those that Soundings wrote are changed, the others are new. `title` is for questions outside groups. */
export function formItems(questions: QuestionRow[], form: FormContext, of: FormFrame): FormItems {
  const nextId = idsFrom(of.restored === 'none' ? [] : of.restored.taken)
  const domains = formDomains(form, nextId, of)
  const items: ItemDocument[] = []
  const asked = new Map<string, Asked>()
  for (const question of questions) {
    const { name, type } = question
    const aside = notAnItem(question, form)
    const item = aside ? undefined : itemFrom(question, { form, of, nextId, domain: domains.of(question.group), asked })
    if (item) items.push(item)
    const found = aside ?? (item && askedOf(item, question, form))
    if (found) asked.set(name, asked.has(name) ? { is: 'nothing', why: `two rows are called ${quoted(name)}` } : found)
    if (item && type.is === 'select' && type.orOther) items.push(otherInWords(item, nextId, form))
  }
  const used = new Set(items.map(({ domain }) => domain))
  return { items, domains: domains.list().filter(({ id }) => used.has(id)) }
}

export type FormFrame = { title: Text; since: string; restored: Restored | 'none' }

type ItemFrame = {
  form: FormContext
  of: FormFrame
  nextId: (name: string) => string
  domain: string
  asked: ReadonlyMap<string, Asked>
}

function itemFrom(question: QuestionRow, { form, of, nextId, domain, asked }: ItemFrame): ItemDocument | undefined {
  const { restored, since } = of
  const lookup = (name: string): Asked => asked.get(name) ?? { is: 'nothing', why: notBefore(name) }
  const own = restored === 'none' ? undefined : restored.rows.get(question)
  if (restored === 'none' || !own) {
    const when = askedWhen(question, lookup, form.notes)
    return newItem(question, { id: nextId(question.name), domain, since, when }, form)
  }
  const relevance = ownRelevance(question, own, lookup, form.notes)
  return changedItem(restored.base, own, question, { id: own.item.id, domain, since, ...relevance }, form)
}

function notBefore(name: string): string {
  return `no row that Soundings carries is called ${quoted(name)} before it`
}

/** Rows by which a form asks what a session of Soundings knows already: the profile, and which occasion it is. */
function notAnItem(question: QuestionRow, { lists }: FormContext): Asked | undefined {
  if (question.name === occasionRowName) return { is: 'nothing', why: 'it looks at the occasion' }
  const { type } = question
  const fields = Object.keys(profileCodes) as ProfileField[]
  const field = fields.find((one) => profileRowName(one) === question.name)
  if (!field || type.is !== 'select') return undefined
  const codes: readonly string[] = profileCodes[field]
  return lists.get(type.list)?.every(({ name }) => codes.includes(name)) ? { is: 'profile', field } : undefined
}

function formDomains(form: FormContext, nextId: (name: string) => string, { title, restored }: FormFrame) {
  const ids = new Map<GroupRow | 'none', string>(restored === 'none' ? [] : restored.domains)
  const list: DomainDocument[] = []
  const of = (group: GroupRow | 'none'): string => {
    const known = ids.get(group)
    if (known) return known
    const id = nextId(group === 'none' ? 'questions' : group.name || 'group')
    list.push({ id, title: group === 'none' ? title : titleOf(group, form) })
    ids.set(group, id)
    return id
  }
  return { of, list: () => list }
}

function titleOf({ row, name, where }: GroupRow, form: FormContext): Text {
  const label = textIn(row, 'label', form.languages)
  return Object.keys(label).length === 0
    ? { [form.languages.base]: name || '?' }
    : complete(label, { name, where }, form)
}

/** What later conditions can look at. */
function askedOf(item: ItemDocument, { type }: QuestionRow, { lists }: FormContext): Asked {
  const choices = type.is === 'select' ? (lists.get(type.list) ?? []) : []
  const kind = item.kind ?? 'levels'
  const codes = new Map([...choices].reverse().map((choice) => [choice.name, codeOf(choice, item)] as const))
  if (type.is === 'select' && type.orOther) codes.set('other', 'other')
  return { is: 'item', id: item.id, kind, whole: item.number?.whole ?? true, codes }
}

function codeOf({ name, id }: ListedChoice, { kind, options = [] }: ItemDocument): AnswerCode {
  const level = kind === 'levels' ? levelNamed(name) : undefined
  if (level !== undefined) return level
  return nonLevelNames.includes(name) || options.some((option) => option.id === name) ? name : id
}

/** The question that `or_other` adds to a list, with pyxform's words. */
function otherInWords(item: ItemDocument, nextId: (name: string) => string, { languages }: FormContext): ItemDocument {
  const words = { [languages.base]: 'Specify other.' }
  return {
    id: nextId(`${item.id}-other`),
    domain: item.domain,
    revision: 1,
    since: item.since,
    kind: 'text',
    name: words,
    probe: words,
    appliesWhen: { item: item.id, in: ['other'] },
  }
}
