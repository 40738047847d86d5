import type { Report } from '../report'
import type { ReportWords } from '../words/en'

/** Who, what and when, as label and value; what nobody said is left out. */
export function coverFacts(report: Report, words: ReportWords): { label: string; value: string }[] {
  const { days, people, instrument } = report
  const alone = !report.leadsToPlan
  const inTheRoom = people.map(({ role, count }) => words.roles[role](count)).join(', ')
  return [
    { label: alone ? words.kinds.answeredOn : words.cover.met, value: words.day(days.met) },
    { label: words.cover.people, value: inTheRoom || (alone ? '' : words.cover.nobody) },
    { label: words.kinds.occasion, value: report.occasion },
    { label: words.cover.instrument, value: words.cover.version(instrument.title, instrument.version) },
    { label: words.cover.agreed, value: words.day(days.agreed) },
    { label: words.cover.review, value: words.day(days.review) },
    { label: words.cover.made, value: words.day(days.made) },
  ].filter((fact) => fact.value !== '')
}
