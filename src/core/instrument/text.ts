import { z } from 'zod'

const tagForm = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/

/** A BCP 47 language tag, as far as instruments use them: `en`, `cy`, `pt-BR`, `zh-Hant`. */
export const languageTag = z.string().regex(tagForm, 'not a language tag')

/** What a person reads, by language: `{ "en": "…", "cy": "…" }`. */
export const textSchema = z
  .record(languageTag, z.string().min(1))
  .refine((text) => Object.keys(text).length > 0, 'a text needs its words')
export type Text = z.infer<typeof textSchema>

/** The text in `language`, else in its parent language, else in the first that the author wrote. */
export function textIn(text: Text, language: string): string {
  return text[language] ?? text[language.split('-')[0] ?? ''] ?? Object.values(text)[0] ?? ''
}

/** A text and its place in the file, with ids and level values instead of positions. */
type PlacedText = { where: string; text: Text }

/** Every text in a part of an instrument. A text is an object whose keys are language tags. */
export function textsIn(value: unknown, where: string): PlacedText[] {
  if (typeof value !== 'object' || value === null) return []
  if (isText(value)) return [{ where, text: value }]
  return Object.entries(value).flatMap(([key, member]) => {
    const name = Array.isArray(value) ? nameOf(member, key) : key
    return textsIn(member, where ? `${where}.${name}` : name)
  })
}

function isText(value: object): value is Text {
  const entries = Object.entries(value)
  return entries.length > 0 && entries.every(([key, text]) => tagForm.test(key) && typeof text === 'string')
}

function nameOf(member: unknown, position: string): string {
  if (typeof member !== 'object' || member === null) return position
  if ('id' in member) return String(member.id)
  return 'value' in member ? String(member.value) : position
}
