import { fieldWords } from './fieldWords'
import type { JsonSchema, SchemaName } from './jsonSchemas'

/** The schema with a sentence for each field that has one. */
export function withWords(name: SchemaName, schema: JsonSchema): JsonSchema {
  const { '': own = {}, ...parts } = fieldWords[name]
  const $defs = Object.entries((schema.$defs ?? {}) as Record<string, JsonSchema>)
  const described = $defs.map(([part, one]) => [part, withFieldWords(one, parts[part] ?? {})])
  return { ...withFieldWords(schema, own), ...($defs.length > 0 && { $defs: Object.fromEntries(described) }) }
}

function withFieldWords(schema: JsonSchema, words: Record<string, string>): JsonSchema {
  if (typeof schema.properties !== 'object') return schema
  const fields = Object.entries(schema.properties as Record<string, JsonSchema>).map(([field, one]) => {
    const description = words[field]
    return [field, description === undefined ? one : { description, ...one }]
  })
  return { ...schema, properties: Object.fromEntries(fields) }
}
