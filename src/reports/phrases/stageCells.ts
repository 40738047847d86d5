import type { ReportEvidence, ReportSignOff, ReportStageCell, ReportStandsBehind } from '../stagedReport'
import type { ReportWords } from '../words/en'

/** A cell of the grid in words: reached, or what is missing or open there. */
export function stageCell(cell: ReportStageCell, { stages: words }: ReportWords): string {
  if (cell === 'none') return words.nothing
  const { state, applicable, missing, open } = cell
  if (state === 'reached') return applicable === 0 ? words.nothing : words.reached
  const lacks = [missing > 0 ? words.missing(missing) : '', open > 0 ? words.open(open) : ''].filter(Boolean)
  if (lacks.length > 0) return lacks.join(', ')
  return state === 'not-yet' ? words.allMet : words.unknown
}

/** The cells of a piece of evidence, in the order of `evidenceHeadings`; the peer's column only where there was one. */
export function evidenceCells(piece: ReportEvidence, isReviewed: boolean, words: ReportWords): string[] {
  const { register } = words.stages
  const day = piece.reviewOn && words.day(piece.reviewOn)
  return [
    piece.title || register.noTitle,
    piece.place || register.noPlace,
    piece.countsFor.join('\n') || '–',
    day ? (piece.isDue ? register.due(day) : day) : register.noDay,
    ...(isReviewed ? [[register.reviews[piece.review], piece.note].filter(Boolean).join('\n')] : []),
  ]
}

export function evidenceHeadings(isReviewed: boolean, { stages: { register } }: ReportWords): string[] {
  const { what, where, countsFor, lookAgain, peer } = register
  return [what, where, countsFor, lookAgain, ...(isReviewed ? [peer] : [])]
}

/** The cells of an area's sign-off: the area, its state, and by which roles on which day. */
export function signOffCells(signOff: ReportSignOff, words: ReportWords): [string, string, string] {
  const { given, outdated, nobody, yes, notYet } = words.stages.signOff
  const lines = [
    ...signOff.standing.map(({ role, on }) => given(role, words.day(on))),
    ...signOff.outdated.map(({ role, on }) => outdated(role, words.day(on))),
  ]
  return [signOff.area, signOff.isDone ? yes : notYet, lines.join('\n') || nobody]
}

/** How long the result lasts; '' where it does not end. */
export function validityLine({ validity }: ReportStandsBehind, words: ReportWords): string {
  if (validity === 'none') return ''
  if (validity.state === 'not-finished') return words.stages.validity['not-finished'](validity.months)
  return words.stages.validity[validity.state](words.day(validity.until))
}
