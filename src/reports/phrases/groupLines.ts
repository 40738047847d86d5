import type { ReportGroup } from '../report'
import type { ReportWords } from '../words/en'

/** What several areas say together, then what that means and what stands before the next step; a line for each. */
export function groupLines(group: ReportGroup, words: ReportWords): { said: string; more: string[] } {
  const { band, meaning, figure, heldDownBy, bandBeforeCap, fixFirst, waitsFor, missing } = group
  return {
    said: (figure === 'none' ? band : words.kinds.figure(figure)) || words.profile.unknown,
    more: [
      meaning,
      heldDownBy.length > 0 ? words.profile.heldDown(heldDownBy, bandBeforeCap) : '',
      fixFirst === 'none' ? '' : words.kinds.fixFirst(fixFirst),
      waitsFor.length > 0 ? words.kinds.waitsFor(waitsFor) : '',
      missing.length > 0 ? words.kinds.missing(missing) : '',
    ].filter((line) => line !== ''),
  }
}
