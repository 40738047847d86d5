import type { Report } from '../report'
import type { ReportWords } from '../words/en'

/** Whose document it is. */
export function reportName({ organisation, about }: Report, words: ReportWords): string {
  return organisation || (about === 'advisor' ? words.kinds.advisorWithoutName : words.organisationWithoutName)
}

/** What the file is called inside: browsers and readers show it. */
export function documentTitle({ organisation, leadsToPlan }: Report, words: ReportWords): string {
  return leadsToPlan ? words.title(organisation) : words.kinds.title(organisation)
}

/** What it is, as it stands on every page. */
export function shortTitle({ leadsToPlan }: Report, words: ReportWords): string {
  return leadsToPlan ? words.shortTitle : words.kinds.shortTitle
}

/** Who made it, and how. */
export function madeHow({ about, mode }: Report, words: ReportWords): string {
  return about === 'advisor' ? words.kinds.madeByAdvisor : words.cover[mode]
}
