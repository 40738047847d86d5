import { sectorWords } from './sectorWords'
import { syllablesOf } from './syllables'

/** The sentences of a text; headings and list lines count as sentences of their own. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?])["'”’)]*\s+|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\p{L}/u.test(sentence))
}

export function wordsOf(sentence: string): string[] {
  return sentence.match(/[\p{L}\p{N}]+(?:[’'][\p{L}]+)*/gu) ?? []
}

/**
 * The age at which a text is read with ease: Flesch–Kincaid grade (Kincaid et al., 1975) + 5.
 * Listed sector words count as two syllables: people in the field know them. English only.
 */
export function readingAge(text: string): number {
  const sentences = sentencesOf(text)
  const words = sentences.flatMap(wordsOf)
  if (words.length === 0) return 0
  const syllables = words.reduce((sum, word) => sum + familiarSyllables(word), 0)
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59 + 5
}

function familiarSyllables(word: string): number {
  const syllables = syllablesOf(word)
  return syllables > 2 && sectorWords.has(word.toLowerCase().replace(/[’']s$/u, '')) ? 2 : syllables
}
