import { isLive } from '../../../core/instrument/askedItems'
import { textsIn } from '../../../core/instrument/faults/textsIn'
import type { Domain, Instrument } from '../../../core/instrument/instrumentSchema'
import type { Item } from '../../../core/instrument/itemSchema'
import type { ProfileField } from '../../../core/organisation/organisation'
import { profileCodes } from '../../../core/organisation/profileCodes'
import { profileRowName, severalFields, type Target } from '../expressions/relevantText'
import { formWords } from '../words/formWords'
import { inAll, type ShownChoice, type ShownList, shownList } from './shownChoices'
import { aRow, type ShownRow, shownItem } from './shownItem'
import { occasionRowName, type ShownRelevant, shownRelevant } from './shownRelevant'

/** A row of the form and what it stands for. */
export type FormRow = { row: ShownRow } & (
  | { of: 'item'; item: Item; list: ShownList | undefined; relevant: ShownRelevant }
  | { of: 'domain' | 'story'; domain: Domain }
  | { of: 'profile' | 'occasion' | 'end' }
)

/** An instrument as an XLSForm shows it: what is written, and what a form that comes back is compared with. */
export type ShownForm = { languages: string[]; rows: FormRow[]; lists: Map<string, ShownChoice[]> }

export function shownForm(instrument: Instrument, codeLabel: CodeLabel = (_, code) => code): ShownForm {
  const languages = languagesOf(instrument)
  const items = shownItems(instrument, languages)
  const lists = new Map<string, ShownChoice[]>()
  for (const { list } of items) if (list) lists.set(list.list, list.choices)
  const rows: FormRow[] = [
    ...occasionRows(instrument, items, languages, lists),
    ...profileRows(items, languages, lists, codeLabel),
    ...runsOf(items).flatMap((run) => domainRows(instrument, run)),
  ]
  return { languages, rows, lists }
}

/** What a code of the profile is called; the codes themselves where nobody says. */
export type CodeLabel = (field: ProfileField, code: string) => string

/** The languages of all texts: that of the instrument first, then those of its title. Columns stand in this order. */
function languagesOf(instrument: Instrument): string[] {
  const used = textsIn(instrument, '').flatMap(({ text }) => Object.keys(text))
  return [...new Set([instrument.baseLanguage, ...Object.keys(instrument.title), ...used])]
}

type ItemRow = FormRow & { of: 'item' }

function shownItems(instrument: Instrument, languages: string[]): ItemRow[] {
  const live = instrument.items.filter(isLive)
  const lists = new Map(live.map((item) => [item.id, shownList(instrument, languages, item)]))
  const targets = new Map(live.map((item) => [item.id, targetOf(item, lists.get(item.id))]))
  return live.map((item) => {
    const list = lists.get(item.id)
    const relevant = shownRelevant(instrument, item, (id) => targets.get(id))
    const row = shownItem(item, { name: rowName(item.id), list, relevant: relevant.whole, languages })
    return { of: 'item', item, list, relevant, row }
  })
}

function targetOf(item: Item, list: ShownList | undefined): Target {
  const allowed = list?.choices.filter(({ name }) => list.filter === '' || name !== 'does-not-apply') ?? []
  return { name: rowName(item.id), kind: item.kind, choices: new Map(allowed.map(({ code, name }) => [code, name])) }
}

/** Names in a form begin with a letter or an underscore; ids may begin with a digit. */
function rowName(id: string): string {
  return /^[a-z]/.test(id) ? id : `_${id}`
}

function occasionRows(
  instrument: Instrument,
  items: ItemRow[],
  languages: string[],
  lists: ShownForm['lists'],
): FormRow[] {
  if (!items.some(({ relevant }) => relevant.whole.includes(`\${${occasionRowName}}`))) return []
  const label = inAll(languages, formWords.occasion)
  lists.set(
    occasionRowName,
    instrument.occasions.map(({ id, title }) => ({ name: id, label: title, code: id })),
  )
  return [{ of: 'occasion', row: aRow({ type: `select_one ${occasionRowName}`, name: occasionRowName, label }) }]
}

/** Only what some row's `relevant` looks at is asked. */
function profileRows(
  items: ItemRow[],
  languages: string[],
  lists: ShownForm['lists'],
  codeLabel: CodeLabel,
): FormRow[] {
  const needed = (Object.keys(profileCodes) as ProfileField[]).filter((field) =>
    items.some(({ row }) => row.relevant.includes(`\${${profileRowName(field)}}`)),
  )
  if (needed.length === 0) return []
  const questions = needed.map((field): FormRow => {
    const name = profileRowName(field)
    const codes: readonly string[] = profileCodes[field]
    lists.set(
      name,
      codes.map((code) => ({ name: code, label: inAll(languages, codeLabel(field, code)), code })),
    )
    const type = `${severalFields.includes(field) ? 'select_multiple' : 'select_one'} ${name}`
    return { of: 'profile', row: aRow({ type, name, label: inAll(languages, formWords.profileFields[field]) }) }
  })
  const label = inAll(languages, formWords.profile)
  return [
    { of: 'profile', row: aRow({ type: 'begin_group', name: 'soundings_profile', label }) },
    ...questions,
    { of: 'profile', row: aRow({ type: 'end_group', name: '' }) },
  ]
}

type Run = { domain: string; name: string; isFirst: boolean; items: ItemRow[] }

/** Items one after another in one domain; the same domain may come again, and then needs another name for its group. */
function runsOf(items: ItemRow[]): Run[] {
  const runs: Run[] = []
  const ids = new Set(items.map(({ item }) => item.id))
  const seen = new Map<string, number>()
  for (const row of items) {
    const { domain } = row.item
    const last = runs.at(-1)
    if (last?.domain === domain) {
      last.items.push(row)
      continue
    }
    const times = (seen.get(domain) ?? 0) + 1
    seen.set(domain, times)
    const first = ids.has(domain) ? `domain_${domain}` : rowName(domain)
    runs.push({ domain, name: times === 1 ? first : `domain_${domain}_${times}`, isFirst: times === 1, items: [row] })
  }
  return runs
}

function domainRows({ domains }: Instrument, { domain: id, name, isFirst, items }: Run): FormRow[] {
  const domain = domains.find((one) => one.id === id)
  if (!domain) return items
  const story = isFirst && domain.story ? [storyRow(domain, domain.story)] : []
  return [
    { of: 'domain', domain, row: aRow({ type: 'begin_group', name, label: domain.title }) },
    ...story,
    ...items,
    { of: 'end', row: aRow({ type: 'end_group', name: '' }) },
  ]
}

function storyRow(domain: Domain, label: NonNullable<Domain['story']>): FormRow {
  return { of: 'story', domain, row: aRow({ type: 'note', name: `story_${domain.id}`, label }) }
}
