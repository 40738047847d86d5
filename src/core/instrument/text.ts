/** A BCP 47 language tag, as far as instruments use them: `en`, `cy`, `pt-BR`, `zh-Hant`. */
export const tagForm = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/

/** What a person reads, by language: `{ "en": "…", "cy": "…" }`. */
export type Text = Record<string, string>

/** The text in `language`, else in its parent language, else in the first that the author wrote. */
export function textIn(text: Text, language: string): string {
  return text[languageOfText(text, language)] ?? ''
}

/** The text as `textIn` gives it, and the language that it is in, for whoever says it aloud. */
export function saidIn(text: Text, language: string): { words: string; language: string } {
  const own = languageOfText(text, language)
  return { words: text[own] ?? '', language: own }
}

/** The language in which `textIn` gives it. */
export function languageOfText(text: Text, language: string): string {
  const [parent = ''] = language.split('-')
  return [language, parent].find((tag) => text[tag] !== undefined) ?? Object.keys(text)[0] ?? language
}
