import type { ReportFlag } from '../report'
import type { ReportWords } from '../words/en'

/** 'Payments need two people (required by law)' */
export function flagName(flag: ReportFlag, words: ReportWords): string {
  return flag.statutory ? `${flag.item} (${words.summary.statutory})` : flag.item
}

/** 'Payments need two people: One person can take money out.' */
export function flagSentence(flag: ReportFlag): string {
  return flag.says === '' ? flag.item : `${flag.item}: ${flag.says}`
}
