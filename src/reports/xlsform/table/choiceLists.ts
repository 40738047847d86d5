import type { Text } from '../../../core/instrument/text'
import { levelNamed } from '../shown/shownChoices'
import { idsFrom } from './formIds'
import { cellsByLanguage, type FormLanguages } from './formLanguages'
import { cellIn, type FormTable, filledCells } from './formTable'
import { columnPlace, type Notes, quoted, rowPlace } from './notCarried'

/** A choice as the form has it: its name, the id that it gets as an option, and its cells by language. */
export type ListedChoice = { name: string; id: string; where: string; cells: Text }

export type ChoiceLists = ReadonlyMap<string, ListedChoice[]>

/** The lists of the choices sheet by name, each in its order. */
export function choiceLists(table: FormTable | undefined, languages: FormLanguages, notes: Notes): ChoiceLists {
  const lists = new Map<string, ListedChoice[]>()
  if (!table) return lists
  const names = new Map<string, { ids: (name: string) => string; used: Set<string> }>()
  for (const row of table.rows) {
    const list = cellIn(row, 'list_name')
    const name = cellIn(row, 'name')
    if (list === '' && name === '') continue
    const where = rowPlace(table.sheet, row.number, name)
    if (list === '' || name === '') {
      notes.add(where, 'Not carried. A choice needs a list and a name.')
      continue
    }
    const { ids, used } = names.get(list) ?? { ids: idsFrom(), used: new Set() }
    if (used.has(name)) notes.add(where, `The list ${quoted(list)} has this name twice; conditions look at the first.`)
    names.set(list, { ids, used: used.add(name) })
    const choice = { name, id: ids(name), where, cells: cellsByLanguage(row, 'label', languages) }
    lists.set(list, lists.get(list) ?? [])
    lists.get(list)?.push(choice)
  }
  noteOtherColumns(table, notes)
  return lists
}

const carried = ['list_name', 'name', 'label']

function noteOtherColumns(table: FormTable, notes: Notes): void {
  for (const column of table.columns.filter(({ key }) => !carried.includes(key))) {
    const cells = filledCells(table, column)
    if (cells === 0) continue
    const what = ['image', 'big-image', 'audio', 'video'].includes(column.key)
      ? 'Pictures and sounds of choices are not carried.'
      : 'Soundings does not know this column of choices.'
    notes.add(columnPlace(table.sheet, column.header), `${what} Filled cells: ${cells}.`)
  }
}

/** The two answers that every question can have in Soundings, if it allows them: no choices of their own there. */
export const nonLevelNames: readonly string[] = ['dont-know', 'does-not-apply']

/** Whether all choices of a list are called like levels (`level-2`): then it is a scale. */
export function isScale(choices: ListedChoice[]): boolean {
  const values = choices.map(({ name }) => levelNamed(name))
  return values.length >= 2 && !values.includes(undefined) && new Set(values).size === values.length
}
