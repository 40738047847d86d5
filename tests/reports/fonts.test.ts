import { Font } from '@react-pdf/renderer'
import { expect, test } from 'vitest'
import { coveredRanges } from '../../src/reports/pdf/fonts/coveredRanges'
import { fontFamily, registerFonts } from '../../src/reports/pdf/fonts/registerFonts'
import { unsupportedCharacters } from '../../src/reports/pdf/fonts/unsupportedCharacters'
import { settableText } from '../../src/reports/pdf/settableText'
import { en } from '../../src/reports/words/en'
import { aReport, aSession } from '../support/builders/reportBuilders'
import { pdfFonts } from '../support/pdfFonts'

test('the list of characters that the fonts can set is what the font files hold', async () => {
  await registerFonts(pdfFonts())
  expect(coveredRanges).toEqual(rangesOf(both(await covered(400), await covered(700))))
})

test('our own words can be set', () => {
  const organisationName = settableText([...wordsIn(en)].join(' '))
  expect(unsupportedCharacters(aReport({ session: aSession({ organisationName }) }))).toEqual([])
})

test.each([
  ['English', 'We’ll meet – “soon” … £5, 50 % of it; e-mail: a@b.example'],
  ['Welsh', 'Clwb Henoed Glan yr ŵyl: ŵŷẃẁẅỳÿ ŴŶẂẀẄỲŸ âêîôû áéíóú äëïöü àèìòù'],
  ['Polish', 'Zażółć gęślą jaźń ZAŻÓŁĆ GĘŚLĄ JAŹŃ'],
  ['typed as letter and mark', 'w\u0302yl'],
  ['of no width', 'a\u200bb\u00adc\ufeffd\u2011e'],
  ['on several lines', 'one\ntwo\tthree'],
])('%s can be set', (_, organisationName) => {
  expect(unsupportedCharacters(aReport({ session: aSession({ organisationName }) }))).toEqual([])
})

test.each([
  ['Arabic', 'مركز النصيحة', 'م'],
  ['Hebrew', 'מרכז', 'מ'],
  ['Bengali', 'পরামর্শ', 'প'],
  ['emoji', 'thank you 🙏', '🙏'],
  ['Chinese', '中心', '中'],
  ['right-to-left override', 'abc\u202edef', '\u202e'],
])('%s cannot be set, and the characters are named', (_, organisationName, character) => {
  expect(unsupportedCharacters(aReport({ session: aSession({ organisationName }) }))).toContain(character)
})

test('a character that cannot be set is found wherever it stands', () => {
  const session = aSession()
  for (const recorded of Object.values(session.items)) recorded.notes.shareable = '→'
  expect(unsupportedCharacters(aReport({ session }))).toEqual(['→'])
})

/** Texts as they stand, and the source of the functions that make the others. */
function* wordsIn(value: unknown): Generator<string> {
  if (typeof value === 'string' || typeof value === 'function') yield String(value)
  else for (const part of Object.values(value as object)) yield* wordsIn(part)
}

async function covered(fontWeight: number): Promise<Set<number>> {
  const codes = new Set<number>()
  for (const family of fontFamily) {
    await Font.load({ fontFamily: family, fontWeight })
    const characters: number[] = Font.getFont({ fontFamily: family, fontWeight })?.data?.characterSet ?? []
    for (const code of characters) if (code >= 32 && code < 0xffff) codes.add(code)
  }
  return codes
}

function both(a: Set<number>, b: Set<number>): number[] {
  return [...a].filter((code) => b.has(code)).sort((x, y) => x - y)
}

function rangesOf(codes: number[]): [number, number][] {
  const ranges: [number, number][] = []
  for (const code of codes) {
    const last = ranges.at(-1)
    if (last && last[1] === code - 1) last[1] = code
    else ranges.push([code, code])
  }
  return ranges
}
