import { canonicalJson } from '../contentHash'
import type { Schema } from '../faults/saying/schemaAt'
import { bare, definitionOf } from '../faults/saying/schemaAt'
import { instrumentSchema } from '../instrumentSchema'
import type { InstrumentDocument } from './instrumentDocument'

/** Where a document says what would hold without a word, such as `items.budget.weight` where it says 1. */
export function saidDefaults(document: InstrumentDocument): string[] {
  const said: string[] = []
  kept(instrumentSchema, document, '', (place) => {
    said.push(place)
    return true
  })
  return said
}

/** The document without what would hold without a word, but for what was `said` at these places: so it is as it was written. */
export function withoutDefaults(document: InstrumentDocument, said: readonly string[]): InstrumentDocument {
  const places = new Set(said)
  return kept(instrumentSchema, document, '', (place) => places.has(place)) as InstrumentDocument
}

type Keep = (place: string) => boolean

/** A choice of forms is passed over: none of them has a default in it. */
function kept(schema: Schema, value: unknown, place: string, keep: Keep): unknown {
  const definition = definitionOf(bare(schema))
  if (Array.isArray(value) && definition.type === 'array') {
    return value.map((entry, position) => kept(definition.element, entry, `${place}${nameOf(entry, position)}.`, keep))
  }
  if (typeof value !== 'object' || value === null) return value
  const shape = definition.type === 'object' ? definition.shape : {}
  const inside = (key: string) => (definition.type === 'record' ? definition.valueType : shape[key])
  const members = Object.entries(value).flatMap(([key, member]) => {
    const form = inside(key)
    if (!form) return [[key, member]]
    if (isDefault(form, member) && !keep(`${place}${key}`)) return []
    return [[key, kept(form, member, `${place}${key}.`, keep)]]
  })
  return Object.fromEntries(members)
}

/** By its id: entries may have been moved since. */
function nameOf(entry: unknown, position: number): string {
  return typeof entry === 'object' && entry !== null && 'id' in entry ? String(entry.id) : String(position)
}

function isDefault(schema: Schema, value: unknown): boolean {
  const definition = definitionOf(schema)
  return definition.type === 'default' && canonicalJson(definition.defaultValue) === canonicalJson(value)
}
