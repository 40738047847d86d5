import type { z } from 'zod'

export type Schema = z.core.$ZodType
type Definition = z.core.$ZodTypes['_zod']['def']

/** The forms that a schema knows for a place; more than one where the way there leads through a choice of forms. */
export function schemasAt(schema: Schema, path: readonly PropertyKey[]): Schema[] {
  const [key, ...rest] = path
  if (key === undefined) return [bare(schema)]
  return formsOf(schema)
    .flatMap((form) => inside(form, key))
    .flatMap((next) => schemasAt(next, rest))
}

/** The keys that an object may have at a place. */
export function keysAt(schema: Schema, path: readonly PropertyKey[]): string[] {
  const forms = schemasAt(schema, path).flatMap(formsOf).map(definitionOf)
  return [...new Set(forms.flatMap((form) => (form.type === 'object' ? Object.keys(form.shape) : [])))]
}

/** What a schema's definition says of itself. */
export function definitionOf(schema: Schema): Definition {
  return (schema as z.core.$ZodTypes)._zod.def
}

/** Without what says only that it may be left out. */
export function bare(schema: Schema): Schema {
  const definition = definitionOf(schema)
  if (definition.type === 'optional' || definition.type === 'default') return bare(definition.innerType)
  return definition.type === 'lazy' ? bare(definition.getter()) : schema
}

export function mayBeLeftOut(schema: Schema): boolean {
  const { type } = definitionOf(schema)
  return type === 'optional' || type === 'default'
}

function formsOf(schema: Schema): Schema[] {
  const form = bare(schema)
  const definition = definitionOf(form)
  return definition.type === 'union' ? definition.options.flatMap(formsOf) : [form]
}

function inside(form: Schema, key: PropertyKey): Schema[] {
  const definition = definitionOf(form)
  if (definition.type === 'array') return [definition.element]
  if (definition.type === 'record') return [definition.valueType]
  if (definition.type !== 'object' || typeof key !== 'string' || !Object.hasOwn(definition.shape, key)) return []
  const member = definition.shape[key]
  return member ? [member] : []
}
