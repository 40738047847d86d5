import { nonLevels } from '../../answer'
import { answerCodeSchema } from '../../condition'
import { languageTag, textSchema } from '../../values/textSchema'
import { plainDate, semver, wordId } from '../../values/wordId'
import { listed } from './listed'
import type { Schema } from './schemaAt'
import { bare, definitionOf, mayBeLeftOut } from './schemaAt'
import { shown } from './shown'

/** What a schema asks for, in an author's words. What stands there instead makes the example. */
export function wanted(schema: Schema, found: unknown, language: string): string {
  const form = bare(schema)
  if (form === textSchema) return `a text by its language, such as { "${language}": ${exampleText(found)} }`
  const named = wordsFor.get(form)
  if (named) return named
  const definition = definitionOf(form)
  switch (definition.type) {
    case 'string':
      return 'format' in definition && definition.format === 'url'
        ? 'an address that begins with https://'
        : 'words in double quotes'
    case 'number':
      return `a ${'format' in definition ? 'whole ' : ''}number${isQuoted(found) ? ' without quotes' : ''}`
    case 'boolean':
      return 'true or false, without quotes'
    case 'array':
      return `a list in square brackets, ${isPlain(found) ? `such as [${shown(found)}]` : '[ … ]'}`
    case 'enum':
      return oneOf(Object.values(definition.entries))
    case 'literal':
      return oneOf(definition.values)
    case 'union':
      return orLast(definition.options.map((option) => wanted(option, undefined, language)))
    case 'object':
      return objectOf(definition.shape)
    default:
      return 'named parts in curly brackets, { "a-name": … }'
  }
}

const wordsFor = new Map<Schema, string>([
  [wordId, 'an id: words of lower-case letters and digits, joined by hyphens'],
  [semver, 'a version, such as "1.0.0"'],
  [plainDate, 'a day that there is, as year, month and day, such as "2027-01-31"'],
  [languageTag, 'the code of a language, such as "en" or "cy"'],
  [
    answerCodeSchema,
    `an answer: the value of a level, the id of an option, or one of ${listed(nonLevels.map(shown), 'and')}`,
  ],
])

function exampleText(found: unknown): string {
  return typeof found === 'string' && found.trim() !== '' ? shown(found) : '"…"'
}

function isPlain(found: unknown): boolean {
  return typeof found === 'string' || typeof found === 'number' || typeof found === 'boolean'
}

function isQuoted(found: unknown): boolean {
  return typeof found === 'string' && found.trim() !== '' && Number.isFinite(Number(found))
}

function oneOf(values: readonly unknown[]): string {
  return values.length === 1 ? shown(values[0]) : `one of ${values.map(shown).join(', ')}`
}

function orLast(forms: string[]): string {
  return forms.length < 2 ? forms.join('') : `${forms.slice(0, -1).join(', ')} or ${forms.at(-1)}`
}

/** More keys than these are no example of how to write it. */
const mostKeys = 3

function objectOf(shape: Readonly<Record<string, Schema>>): string {
  const must = Object.entries(shape).flatMap(([key, member]) => (mayBeLeftOut(member) ? [] : [key]))
  const may = must.length > 0 ? must : Object.keys(shape)
  if (may.length > mostKeys) return 'several parts in curly brackets, { … }'
  return `{ ${may.map((key) => `"${key}": …`).join(', ')} }`
}
