import { idFrom } from '../values/idFrom'
import { isShortDecimal } from '../values/wordId'
import type { Basis } from './basis'
import type { Changed } from './changed'
import { ifItFits, refused, withItem } from './changed'
import type { InstrumentDocument, ItemDocument } from './instrumentDocument'

/** A hidden item is not asked and counts in no figure; everything about it stays, so that it comes back unharmed. */
export function hideItem(document: InstrumentDocument, id: string): Changed {
  return ifItFits(withItem(document, id, (item) => ({ ...item, future: true })))
}

export function showItem(document: InstrumentDocument, id: string): Changed {
  return ifItFits(withItem(document, id, ({ future: _, ...item }) => item))
}

/** How much it counts beside the others of its domain; 0 is asked, shown and not scored. */
export function reweigh(document: InstrumentDocument, id: string, weight: number): Changed {
  if (!isShortDecimal(weight) || weight < 0) return refused('not-a-weight')
  return ifItFits(withItem(document, id, (item) => ({ ...item, weight })))
}

export type NewItem = { domain: string; kind: 'levels' | 'choice' | 'text'; name: string; probe: string }

/** A question at the end of its domain, in the base language, on the same scale as its neighbours. `answers` for a choice. */
export function addItem(
  document: InstrumentDocument,
  { domain, kind, name, probe, answers = [] }: NewItem & { answers?: string[] },
): Changed {
  if (name.trim() === '' || probe.trim() === '') return refused('needed')
  const { baseLanguage: base, items, version } = document
  const neighbour = items.findLast((item) => item.domain === domain && (item.kind ?? 'levels') === 'levels')
  const item: ItemDocument = {
    id: idFrom(name, idsIn(document)),
    domain,
    ...(kind !== 'levels' && { kind }),
    revision: 1,
    since: version,
    name: { [base]: name },
    probe: { [base]: probe },
    ...(neighbour?.stage !== undefined && { stage: neighbour.stage }),
    ...(kind === 'levels' && scaleOf(document, neighbour)),
    ...(kind === 'choice' && { options: optionsFrom(answers, base) }),
  }
  const last = items.findLastIndex((other) => other.domain === domain)
  return ifItFits({ ...document, items: items.toSpliced(last < 0 ? items.length : last + 1, 0, item) })
}

/** One more thing that people could look at. */
export function addEvidence(document: InstrumentDocument, id: string, label: string): Changed {
  if (label.trim() === '') return refused('needed')
  const taken = document.items.find((item) => item.id === id)?.evidence?.map((one) => one.id) ?? []
  const evidence = { id: idFrom(label, taken), label: { [document.baseLanguage]: label } }
  return ifItFits(withItem(document, id, (item) => ({ ...item, evidence: [...(item.evidence ?? []), evidence] })))
}

export function removeEvidence(document: InstrumentDocument, id: string, evidence: string): Changed {
  const without = (item: ItemDocument) => ({ ...item, evidence: item.evidence?.filter((one) => one.id !== evidence) })
  return ifItFits(withItem(document, id, without))
}

/** Only what was added since the version before; what came with that can be hidden. */
export function removeItem(document: InstrumentDocument, id: string, basis: Basis): Changed {
  if (id in basis) return refused('not-ours')
  return ifItFits({ ...document, items: document.items.filter((item) => item.id !== id) })
}

/** The shared scale of a neighbour, else the one that most items use, else four plain steps. */
function scaleOf({ levelSets = {}, items, baseLanguage }: InstrumentDocument, neighbour: ItemDocument | undefined) {
  const used = items.flatMap(({ levelSet }) => (levelSet && levelSet in levelSets ? [levelSet] : []))
  const most = [...new Set(used)].sort((a, b) => count(used, b) - count(used, a))[0]
  const levelSet = neighbour?.levelSet ?? most
  if (levelSet) return { levelSet }
  return { levels: ['1', '2', '3', '4'].map((label, value) => ({ value, label: { [baseLanguage]: label } })) }
}

function count(list: string[], one: string): number {
  return list.filter((other) => other === one).length
}

function optionsFrom(answers: string[], base: string): NonNullable<ItemDocument['options']> {
  const taken: string[] = []
  return answers
    .filter((answer) => answer.trim() !== '')
    .map((answer) => {
      const id = idFrom(answer, taken)
      taken.push(id)
      return { id, label: { [base]: answer } }
    })
}

/** Every id of a file is different from every other. */
function idsIn({ items, domains, scoring, signals = [], orders = [], occasions = [] }: InstrumentDocument): string[] {
  return [...items, ...domains, ...(scoring.groups ?? []), ...signals, ...orders, ...occasions].map(({ id }) => id)
}
