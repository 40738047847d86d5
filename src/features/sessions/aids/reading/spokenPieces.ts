import type { Instrument } from '../../../../core/instrument/instrumentSchema'
import type { Item } from '../../../../core/instrument/itemSchema'
import { saidIn } from '../../../../core/instrument/text'
import { levelChoices, optionChoices } from '../../items/itemAnswers'

export type SpokenPiece = { words: string; language: string }

/** What is read out of a question, piece by piece: the question, its hint, and each of its answers with what it means. */
export function spokenPieces(instrument: Instrument, item: Item, language: string): SpokenPiece[] {
  const choices = item.kind === 'levels' ? levelChoices(instrument, item, language) : optionChoices(item, language)
  const answers = choices.map(({ label, description, language: own = language }) => ({
    words: [label, description].filter(Boolean).join('. '),
    language: own,
  }))
  const asked = [item.probe, item.hint ?? {}].map((text) => saidIn(text, language))
  return [...asked, ...answers].filter(({ words }) => words !== '')
}
