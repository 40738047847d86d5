import type { Report } from '../report'
import type { ReportWords } from '../words/en'

export function methodParagraphs(report: Report, words: ReportWords): string[] {
  const { method, kinds } = words
  const alone = !report.leadsToPlan
  return [
    alone ? kinds.method.made : method[report.mode],
    alone ? kinds.method.scoring : method.scoring,
    report.instrument.method,
    alone ? '' : method.limits,
    alone ? kinds.method.owner : method.owner,
    words.method.instrument(report.instrument),
    words.method.licence(report.instrument),
  ].filter((paragraph) => paragraph !== '')
}
