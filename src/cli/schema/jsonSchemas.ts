import { z } from 'zod'
import { answerFileSchema } from '../../core/instrument/answering/answerFileSchema'
import { instrumentSchema } from '../../core/instrument/instrumentSchema'
import { publishedResultSchema } from '../../core/scoring/published/publishedResultSchema'
import { namedParts } from './namedParts'
import { withWords } from './withWords'

export const schemaNames = ['instrument', 'answers', 'result'] as const
export type SchemaName = (typeof schemaNames)[number]

export type JsonSchema = { [key: string]: unknown }

const published: Record<SchemaName, { of: z.ZodType; title: string; description: string }> = {
  instrument: {
    of: instrumentSchema,
    title: 'An instrument of Soundings',
    description:
      'The file instruments/<id>/<version>.json: what is asked, and the rule by which answers become a result. `soundings lint` checks more than a schema can: references, scales, bands and words.',
  },
  answers: {
    of: answerFileSchema,
    title: 'Answers to an instrument of Soundings',
    description:
      'What `soundings score INSTRUMENT ANSWERS` reads. Which answers fit an item is for its kind and its scale to say: `score` tells each one that does not.',
  },
  result: {
    of: publishedResultSchema,
    title: 'What answers come to',
    description: 'What `soundings score` prints.',
  },
}

/** A published format as JSON Schema 2020-12, made from the schema that the product itself reads by. */
export function jsonSchema(name: SchemaName): JsonSchema {
  const { of, title, description } = published[name]
  const made = z.toJSONSchema(of, {
    target: 'draft-2020-12',
    io: name === 'result' ? 'output' : 'input',
    unrepresentable: 'any',
    metadata: namedParts(),
  }) as JsonSchema
  const { $schema, $defs, ...rest } = made
  return withWords(name, {
    $schema,
    $id: `urn:soundings:schema:${name}`,
    title,
    description,
    ...rest,
    ...($defs !== undefined && { $defs }),
  })
}
