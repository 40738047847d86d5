import type { Answer } from '../../../core/instrument/answer'
import type { Instrument } from '../../../core/instrument/instrumentSchema'
import type { Item } from '../../../core/instrument/itemSchema'
import { languageOfText, type Text, textIn } from '../../../core/instrument/text'
import { answerInWords } from '../../../core/instrument/wording/answerInWords'
import { type ComparedItem, looksBackOn, type Side } from '../../../core/session/compare/matchItems'
import type { compareEn } from '../words/compareEn'

export type Wording = ReturnType<typeof comparedWords>

/** What the two instruments call their items, areas and answers; of an item in both, in the later one's words. */
export function comparedWords(of: { earlier: Side; later: Side; language: string; words: typeof compareEn }) {
  const { earlier, later, language, words } = of
  const instruments = [later.instrument, earlier.instrument]
  const itemIn = (instrument: Instrument, id: string) => instrument.items.find((item) => item.id === id)
  const placed = (id: string): { instrument: Instrument; item: Item } | undefined =>
    instruments.flatMap((instrument) => {
      const item = itemIn(instrument, id)
      return item ? [{ instrument, item }] : []
    })[0]
  const areaTitle = (id: string) => instruments.flatMap(({ domains }) => domains).find((one) => one.id === id)?.title
  const itemName = (id: string) => placed(id)?.item.name
  const textOr = (text: Text | undefined, id: string) => (text ? textIn(text, language) : id)
  const said = (id: string, answer: Answer | undefined) => {
    const found = placed(id)
    return found ? answerInWords(answer, { ...found, language, nonLevels: words.nonLevels }) : words.none
  }
  return {
    language,
    earlier: earlier.session.id,
    /** Whether the later session may say what the earlier one's answers really were. */
    looksBack: looksBackOn(earlier, later),
    instrument: later.instrument,
    areaTitle,
    area: (id: string) => textOr(areaTitle(id), id),
    languageOf: (text: Text | undefined) => text && languageOfText(text, language),
    itemOf: (id: string) => itemIn(later.instrument, id),
    itemName,
    name: (id: string) => textOr(itemName(id), id),
    said,
    /** What was said last time: nothing that could be read as an answer where the item means something else now. */
    saidThen: ({ item, match, was }: Pick<ComparedItem, 'item' | 'was'> & { match: string }) =>
      match === 'new' || match === 'not-asked' || (match === 'asked-once' && was === undefined)
        ? words.notAsked
        : said(item, was),
    saidNow: ({ item, match, now }: Pick<ComparedItem, 'item' | 'now'> & { match: string }) =>
      match === 'gone' || match === 'not-asked' || (match === 'asked-once' && now === undefined)
        ? words.notAsked
        : said(item, now),
  }
}
