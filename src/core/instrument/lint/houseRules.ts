import { leadsToPlan } from '../../planning/leadsToPlan'
import { optionsWithoutAdvice } from '../advice'
import { isLive } from '../askedItems'
import { textsIn } from '../faults/textsIn'
import type { Instrument } from '../instrumentSchema'
import type { Item } from '../itemSchema'
import { bestLevel, levelsOf } from '../levels'
import type { Found } from './lintFinding'
import { readingAge, sentencesOf, wordsOf } from './readingAge'

const mostWords = 25
const oldestReader = 11

/** Advice on every lower level; plain words, measured where the text is English. */
export function houseRules(instrument: Instrument): Found[] {
  const items = instrument.items.filter(isLive)
  return [
    ...(leadsToPlan(instrument) ? items.flatMap((item) => missingAdvice(instrument, item)) : []),
    ...longSentences(instrument),
    ...items.flatMap(hardItem),
  ]
}

function missingAdvice(instrument: Instrument, item: Item): Found[] {
  const best = bestLevel(instrument, item)
  const silent = levelsOf(instrument, item).filter(({ value, advice }) => value !== best && !advice)
  const places = [
    ...silent.map(({ value }) => `levels.${value}`),
    ...optionsWithoutAdvice(item).map(({ id }) => `options.${id}`),
    ...(item.kind === 'number' && item.weight > 0 && !item.advice ? ['advice'] : []),
  ]
  return places.map((place) => ({
    kind: 'no-advice',
    where: `items.${item.id}.${place}`,
    message: 'An organisation with this answer is not told what to do next.',
  }))
}

function longSentences(instrument: Instrument): Found[] {
  return textsIn(instrument, '').flatMap(({ where, text }) =>
    englishOf(text)
      .flatMap(sentencesOf)
      .filter((sentence) => wordsOf(sentence).length > mostWords)
      .map((sentence) => ({
        kind: 'long-sentence' as const,
        where,
        message: `${wordsOf(sentence).length} words in one sentence: “${sentence}”`,
      })),
  )
}

function hardItem(item: Item): Found[] {
  const words = textsIn(item, '').flatMap(({ text }) => englishOf(text))
  const age = readingAge(words.join('\n'))
  if (age <= oldestReader) return []
  const message = `The words of this item are read with ease at ${age.toFixed(1)} years, not at ${oldestReader}.`
  return [{ kind: 'reading-age', where: `items.${item.id}`, message }]
}

/** The measures were made for English and mean nothing elsewhere. */
function englishOf(text: Readonly<Record<string, string>>): string[] {
  return Object.entries(text).flatMap(([language, words]) => (/^en(-|$)/.test(language) ? [words] : []))
}
