import { en, type ReportWords } from './en'

/** The words for a document in `language`: the catalogue of that language or of its parent, else English. */
export function reportWords(language: string): ReportWords {
  return catalogues[language] ?? catalogues[language.split('-')[0] ?? ''] ?? en
}

const catalogues: Record<string, ReportWords | undefined> = { en }
