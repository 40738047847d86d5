import { expect, test } from 'vitest'
import { readingAge, sentencesOf, wordsOf } from '../../../src/core/instrument/lint/readingAge'
import { sectorWords } from '../../../src/core/instrument/lint/sectorWords'
import { syllablesOf } from '../../../src/core/instrument/lint/syllables'

/** Counted by hand, aloud: words drawn by lot from the full diagnosis, then words that rules of spelling get wrong. */
const counted: Record<number, string> = {
  1: `sight most start wastes forms words tell ring served harm much banks works fear loss rules thinks twelve pile
    raise time’s worst real miss while counts which group’s does full keep locked hope mark late else join note gets
    wish grant subs thought cope line marked brings said shut costs pass helped lean names cards shows post home used
    light least risk best five asked files made league vague cheque cheques eyes changed don’t can’t we’re paid
    owed friend`,
  2: `total always conflicts funder higher contracts result circle proper centre event lifting meetings
    private changing reaches today complaint northern chances ever wanted playgroup early beside treatment enter settle
    follows safely reason aside quiet newer offered leaders along reviewed nearly landlord widely advert busy someone’s
    visits needed broken people table money payment uses being doing trying science useful careful homeless
    business evening something sometimes every question action special client fuel poem lion isn’t doesn’t minutes`,
  3: `together register expected decisions employers relations animals nobody reminders councillor disagree
    decided quietest area idea radio video diary annual period audience services languages management everyone anyone
    dialogue serious previous religious museum volunteer insurance policy document purposes realise racism`,
  4: `constitution differently society usually experience available situation reliable evaluate material regulator
    variety community`,
  5: 'individual organisation association',
}

test('syllables are counted as they are spoken, in at least nine of ten ordinary words', () => {
  const words = Object.entries(counted).flatMap(([syllables, list]) =>
    list.split(/\s+/).flatMap((word) => (word.includes('-') ? [] : [{ word, syllables: Number(syllables) }])),
  )
  expect(words.length).toBeGreaterThan(200)
  const wrong = words.filter(({ word, syllables }) => syllablesOf(word) !== syllables)
  expect(wrong.length, wrong.map(({ word }) => `${word} ${syllablesOf(word)}`).join(', ')).toBeLessThanOrEqual(
    words.length / 10,
  )
})

test('the reading age is the Flesch–Kincaid grade and five years', () => {
  // 6 words in 1 sentence, 7 syllables: 0.39 × 6 + 11.8 × 7/6 − 15.59 + 5 = 2.34 + 13.7667 − 10.59 = 5.5167
  expect(readingAge('Two people pay the hall bill.')).toBeCloseTo(5.5167, 3)
  // 8 words in 2 sentences, 9 syllables: 0.39 × 4 + 11.8 × 9/8 − 10.59 = 1.56 + 13.275 − 10.59 = 4.245
  expect(readingAge('We ask for help. We get a reply.')).toBeCloseTo(4.245, 3)
})

test('a word that the sector knows counts as two syllables, in the plural and the possessive too', () => {
  expect(sectorWords.has('organisation')).toBe(true)
  // 1 word, 2 syllables: 0.39 + 23.6 − 10.59 = 13.4
  expect(readingAge('Organisation.')).toBeCloseTo(13.4, 3)
  expect(readingAge('Organisations.')).toBeCloseTo(13.4, 3)
  expect(readingAge('Organisation’s.')).toBeCloseTo(13.4, 3)
  expect(readingAge('Individual.')).toBeGreaterThan(40)
})

test('lines, closing quotes and questions end sentences; a figure is one word', () => {
  expect(sentencesOf('Who pays?\nWe do. ‘You do not.’ Good')).toEqual(['Who pays?', 'We do.', '‘You do not.', 'Good'])
  expect(wordsOf('We don’t have £4,000 – yet')).toEqual(['We', 'don’t', 'have', '4', '000', 'yet'])
})

test('nothing to read has no reading age', () => {
  expect(readingAge('')).toBe(0)
  expect(readingAge('… – !')).toBe(0)
})
