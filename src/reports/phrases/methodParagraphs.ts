import type { Report } from '../report'
import type { ReportWords } from '../words/en'

export function methodParagraphs(report: Report, words: ReportWords): string[] {
  return [
    words.method[report.mode],
    words.method.scoring,
    report.instrument.method,
    words.method.limits,
    words.method.owner,
    words.method.instrument(report.instrument),
    words.method.licence(report.instrument),
  ].filter((paragraph) => paragraph !== '')
}
