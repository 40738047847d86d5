import type { z } from 'zod'
import { instrumentSchema } from '../../instrumentSchema'
import { tagForm } from '../../text'
import { idFrom } from '../../values/idFrom'
import { languageTag, wordsForm } from '../../values/textSchema'
import { reservedWord, wordId } from '../../values/wordId'
import { idsFor } from './idsFor'
import { valueAt } from './inWhich'
import { listed, meantOrThere } from './listed'
import { nearest } from './nearest'
import { definitionOf, keysAt, schemasAt } from './schemaAt'
import { shown } from './shown'
import { wanted } from './wanted'

export type Issue = z.core.$ZodIssue
type Code = Issue['code']

/** What a schema found, in an author's words: what should stand in a place, what stands there, and how to write it. */
export function sentenceFor(issue: Issue, document: unknown): string {
  const sentence = sentences[issue.code] as (issue: Issue, document: unknown) => string
  return sentence(issue, document)
}

type Sentence<Of extends Code> = (issue: Extract<Issue, { code: Of }>, document: unknown) => string

const sentences: { [Of in Code]: Sentence<Of> } = {
  invalid_type: notWanted,
  invalid_union: notWanted,
  invalid_value: notWanted,
  invalid_element: notWanted,
  not_multiple_of: notWanted,
  invalid_format: wrongForm,
  invalid_key: wrongName,
  unrecognized_keys: unknownKeys,
  too_small: tooLittle,
  too_big: tooMuch,
  custom: brokenRule,
}

function notWanted({ path }: Issue, document: unknown): string {
  const found = valueAt(document, path)
  const form = wantedAt(path, document)
  if (path.length === 0) return `The whole file should be one pair of curly brackets, { … }, not ${shown(found)}.`
  if (found === undefined) return `This is missing. Here should stand ${form}.`
  return `Here should stand ${form}, not ${shown(found)}.${meant(path, found)}`
}

function wantedAt(path: readonly PropertyKey[], document: unknown): string {
  const [schema] = schemasAt(instrumentSchema, path)
  return schema ? wanted(schema, valueAt(document, path), baseLanguage(document)) : 'something else'
}

function baseLanguage(document: unknown): string {
  const language = languageTag.safeParse(valueAt(document, ['baseLanguage']))
  return language.success ? language.data : 'en'
}

/** Of a closed list of words, the one that was probably meant. */
function meant(path: readonly PropertyKey[], found: unknown): string {
  if (typeof found !== 'string') return ''
  const words = schemasAt(instrumentSchema, path).flatMap(wordsOf)
  if (words.includes(found)) return ' Leave out the quotes.'
  const near = nearest(found, words)
  return near === undefined ? '' : ` Did you mean ${shown(near)}?`
}

function wordsOf(schema: z.core.$ZodType): string[] {
  const definition = definitionOf(schema)
  if (definition.type === 'enum') return Object.values(definition.entries).map(String)
  if (definition.type === 'literal') return definition.values.map(String)
  return definition.type === 'union' ? definition.options.flatMap(wordsOf) : []
}

function wrongForm(issue: Extract<Issue, { code: 'invalid_format' }>, document: unknown): string {
  if (issue.pattern === String(wordsForm)) return emptyText
  const isId = schemasAt(instrumentSchema, issue.path).some((schema) => schema === wordId)
  if (!isId) return notWanted(issue, document)
  const said = String(valueAt(document, issue.path))
  const known = idsFor(issue.path, document)
  return known ? `${noId(said)}. ${meantOrThere(said, known)}` : `${noId(said)}, such as ${shown(idFrom(said, []))}.`
}

const emptyText = 'This text is empty. Write its words, or take it out.'

function noId(said: string): string {
  if (said === reservedWord) return `${shown(said)} is a reserved word: an id is another one`
  return `${shown(said)} is not an id: an id is words of lower-case letters and digits, joined by hyphens`
}

/** A name of somebody's own choice: of a level set, a rule, a language. */
function wrongName({ path, issues }: Extract<Issue, { code: 'invalid_key' }>): string {
  const name = String(path.at(-1))
  const isLanguage = issues.some((issue) => issue.code === 'invalid_format' && issue.pattern === String(tagForm))
  if (isLanguage) return `${shown(name)} is not the code of a language: write it like "en" or "cy".`
  return `${noId(name)}, such as ${shown(idFrom(name, []))}.`
}

/** As many as anybody reads. */
const mostKeys = 8

function unknownKeys({ path, keys }: Extract<Issue, { code: 'unrecognized_keys' }>): string {
  const known = keysAt(instrumentSchema, path)
  const near = keys.slice(0, mostKeys).flatMap((key) => nearest(key, known) ?? [])
  const question = near.length === 0 ? '' : ` Did you mean ${listed(near.map(shown))}?`
  return `There is no ${listed(keys.map(shown), 'or')} here.${question}`
}

function tooLittle(
  { path, origin, minimum, inclusive }: Extract<Issue, { code: 'too_small' }>,
  document: unknown,
): string {
  const found = valueAt(document, path)
  if (origin === 'string') return emptyText
  if (Array.isArray(found)) {
    const least = `it needs at least ${minimum === 1 ? 'one entry' : `${minimum} entries`}`
    return found.length === 0
      ? `This list is empty: ${least}.`
      : `This list is too short: ${least} and has ${found.length}.`
  }
  return `Here should stand a number ${inclusive ? `of ${minimum} or more` : `above ${minimum}`}, not ${shown(found)}.`
}

function tooMuch({ path, maximum, inclusive }: Extract<Issue, { code: 'too_big' }>, document: unknown): string {
  const found = valueAt(document, path)
  if (Array.isArray(found)) return `This list is too long: it may have ${maximum} entries and has ${found.length}.`
  return `Here should stand a number ${inclusive ? `of ${maximum} or less` : `below ${maximum}`}, not ${shown(found)}.`
}

/** A rule of our own says itself what it is. */
function brokenRule({ path, message }: Extract<Issue, { code: 'custom' }>, document: unknown): string {
  return `${message} Here stands ${shown(valueAt(document, path))}.`
}
