import type { XmlEvents } from './readXml'
import { mostSheets } from './workbookLimits'
import { WorkbookRefusal } from './workbookProblem'

/** Reads one part of the workbook; false where there is no such part. */
export type ReadPart = (path: string, events: XmlEvents) => boolean

export type WorkbookParts = { sheets: { name: string; path: string }[]; sharedTexts: string | 'none' }

/** The sheets of a workbook and the part with its shared texts, as its relations name them. */
export function workbookParts(read: ReadPart): WorkbookParts {
  const [workbook] = relationsOf(read, '').filter(({ type }) => type === 'officeDocument')
  if (!workbook) throw new WorkbookRefusal('not-a-workbook', 'file')
  const relations = relationsOf(read, workbook.path)
  const paths = new Map(relations.map(({ id, path }) => [id, path]))
  const sheets: WorkbookParts['sheets'] = []
  const found = read(workbook.path, {
    open: (name, attributes) => {
      if (name !== 'sheet') return
      if (sheets.length >= mostSheets) throw new WorkbookRefusal('too-many-sheets', workbook.path)
      const path = paths.get(attributes('id') ?? '')
      if (path) sheets.push({ name: attributes('name') ?? '', path })
    },
  })
  if (!found) throw new WorkbookRefusal('not-a-workbook', 'file')
  return { sheets, sharedTexts: relations.find(({ type }) => type === 'sharedStrings')?.path ?? 'none' }
}

type Relation = { id: string; type: string; path: string }

/** The relations of a part stand beside it in `_rels`; those of the file itself in `_rels/.rels`. Outside targets are left. */
function relationsOf(read: ReadPart, of: string): Relation[] {
  const folder = of.slice(0, of.lastIndexOf('/') + 1)
  const relations: Relation[] = []
  read(`${folder}_rels/${of.slice(folder.length)}.rels`, {
    open: (name, attributes) => {
      if (name !== 'Relationship' || attributes('TargetMode') === 'External') return
      const type = attributes('Type') ?? ''
      relations.push({
        id: attributes('Id') ?? '',
        type: type.slice(type.lastIndexOf('/') + 1),
        path: pathFrom(folder, attributes('Target') ?? ''),
      })
    },
  })
  return relations
}

function pathFrom(folder: string, target: string): string {
  const steps = target.startsWith('/') ? [] : folder.split('/').filter(Boolean)
  for (const step of target.split('/').filter(Boolean)) {
    if (step === '..') steps.pop()
    else if (step !== '.') steps.push(step)
  }
  return steps.join('/')
}
