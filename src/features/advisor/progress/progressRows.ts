import type { Answer } from '../../../core/instrument/answer'
import { answerCode } from '../../../core/instrument/answer'
import type { Instrument } from '../../../core/instrument/instrumentSchema'
import type { ScoringRule } from '../../../core/instrument/scoringSchema'
import { textIn } from '../../../core/instrument/text'
import { bandsOf, domainRule, ruleOf } from '../../../core/scoring/bands'
import { minus, toNumber } from '../../../core/scoring/exact/fraction'
import type { Score } from '../../../core/scoring/result'
import { shownFigure } from '../../../core/scoring/shownFigure'
import type { AdvisorProgress, ConstructReading, Reading } from '../../../core/session/advisor/advisorProgress'
import type { en } from '../words/en'

export type ProgressWords = (typeof en)['progress']

/** Where marks stand on the picture, in per cent of the scale; what is not known has no mark. */
export type Marks = { was: number | undefined; really: number | undefined; value: number | undefined }

export type ProgressRow = {
  id: string
  head: string
  group?: string
  cells: string[]
  marks?: Marks
}

type Of = { progress: AdvisorProgress; language: string; words: ProgressWords }

/** The first rating, then for each later session what it really was and what it is: the columns of every table here. */
export function columnsOf({ progress, language, words }: Of): string[] {
  const { occasions } = progress.instrument
  return progress.sessions.flatMap(({ occasion: id }) => {
    const occasion = occasions.find((one) => one.id === id)
    const earlier = occasions.find((one) => one.id === occasion?.then)
    const own = occasion ? textIn(occasion.title, language) : id
    return earlier ? [words.really(textIn(earlier.title, language)), own] : [own]
  })
}

export function constructRows(of: Of): ProgressRow[] {
  const { progress, language, words } = of
  const { instrument, constructs } = progress
  return constructs.map(({ group, readings }) => {
    const rule = groupRule(instrument, group)
    const [from, to] = rangeOf(instrument, group)
    return {
      id: group,
      head: titleOf(instrument, group, language),
      cells: [
        ...cellsOf(readings, of, (score: Score) => scoreInWords(rule, score, of)),
        ...verdictsIn(readings, rule, words),
      ],
      marks: marksOf(readings, (score) => (typeof score === 'string' ? undefined : toNumber(score)), from, to),
    }
  })
}

/** One area's ratings stand together under its name. */
export function areaRows(of: Of): ProgressRow[] {
  const { progress, language, words } = of
  const { instrument, areas } = progress
  return areas.flatMap(({ domain, ratings }) =>
    ratings.map(({ group, readings }) => {
      const [from, to] = rangeOf(instrument, group)
      return {
        id: `${domain} ${group}`,
        group: titleOf(instrument, domain, language),
        head: titleOf(instrument, group, language),
        cells: cellsOf(readings, of, (answer: Answer | undefined) => answerInWords(answer, words)),
        marks: marksOf(readings, numberIn, from, to),
      }
    }),
  )
}

/** What is not rated but checked: one column for each session that asked. */
export function checkRows(of: Of): { columns: string[]; rows: ProgressRow[] } {
  const { progress, language, words } = of
  const { instrument, checks, sessions } = progress
  const titled = sessions.map(({ session, occasion }) => {
    const title = instrument.occasions.find(({ id }) => id === occasion)?.title
    return { id: session.id, title: title ? textIn(title, language) : occasion }
  })
  const rows = checks
    .filter(({ readings }) => readings.length > 0)
    .map(({ part, readings }) => ({
      id: part,
      head: titleOf(instrument, part, language),
      cells: titled.map(({ id }) => {
        const reading = readings.find(({ session }) => session === id)
        return reading ? scoreInWords(partRule(instrument, part), reading.now, of) : words.none
      }),
    }))
  return { columns: titled.map(({ title }) => title), rows }
}

function cellsOf<Value>(
  readings: Reading<Value>[],
  { progress, words }: Of,
  inWords: (value: Value) => string,
): string[] {
  return readings.flatMap(({ now, really }, place) => {
    const looksBack = progress.instrument.occasions.find(({ id }) => id === progress.sessions[place]?.occasion)?.then
    if (!looksBack) return [inWords(now)]
    return [really === undefined ? words.none : inWords(really), inWords(now)]
  })
}

function marksOf<Value>(
  readings: Reading<Value>[],
  numberOf: (value: Value) => number | undefined,
  from: number,
  to: number,
): Marks {
  const last = readings.at(-1)
  const place = (value: Value | undefined) => {
    const number = value === undefined ? undefined : numberOf(value)
    return number === undefined ? undefined : ((number - from) / (to - from)) * 100
  }
  const was = readings.length > 1 ? place(readings[0]?.now) : undefined
  return { was, really: place(last?.really), value: place(last?.now) }
}

/** The columns that `constructRows` have beside those of the sessions. */
export function verdictColumns({ words }: Of): string[] {
  return [words.since, words.sinceReally]
}

/** Both verdicts of the newest session, each with by how much. */
function verdictsIn(readings: ConstructReading[], rule: ScoringRule, words: ProgressWords): string[] {
  const [first, last] = [readings[0], readings.at(-1)]
  const said = (verdict: ConstructReading['since'], before: Score | undefined) =>
    verdict && last ? words.verdicts[verdict](difference(before, last.now, rule, words)) : words.none
  return [said(last?.since, first?.now), said(last?.sinceReally, last?.really)]
}

function difference(before: Score | undefined, now: Score, { rounding }: ScoringRule, words: ProgressWords): string {
  if (typeof before !== 'object' || typeof now !== 'object') return ''
  return words.difference(toNumber(minus(now, before)), rounding.digits)
}

function scoreInWords(rule: ScoringRule, score: Score, { progress, words }: Of): string {
  const figure = shownFigure(rule, bandsOf(progress.instrument, rule), score)
  if (figure === 'none') return words.unknown
  const { value, digits, unit } = figure
  if (unit === 'percent') return words.percent(value, digits)
  if (unit === 'difference') return words.difference(value, digits)
  return unit === 'stage' ? words.stage(value) : words.points(value, digits)
}

function answerInWords(answer: Answer | undefined, words: ProgressWords): string {
  const code = answerCode(answer)
  if (typeof code === 'number') return words.points(code, 0)
  return code === 'dont-know' ? words.cantSay : words.none
}

function numberIn(answer: Answer | undefined): number | undefined {
  const code = answerCode(answer)
  return typeof code === 'number' ? code : undefined
}

/** The ends of the scale that a construct's items share; the outermost where they differ. */
function rangeOf(instrument: Instrument, group: string): [number, number] {
  const members = instrument.scoring.groups.find(({ id }) => id === group)?.of.map(({ member }) => member) ?? []
  const ranges = instrument.items.flatMap(({ id, number }) => (members.includes(id) && number ? [number] : []))
  return [Math.min(...ranges.map(({ from }) => from)), Math.max(...ranges.map(({ to }) => to))]
}

function titleOf(instrument: Instrument, id: string, language: string): string {
  const found = [...instrument.domains, ...instrument.scoring.groups].find((one) => one.id === id)
  return found ? textIn(found.title, language) : id
}

function partRule(instrument: Instrument, part: string): ScoringRule {
  return instrument.domains.some(({ id }) => id === part) ? domainRule(instrument, part) : groupRule(instrument, part)
}

export function groupRule(instrument: Instrument, group: string): ScoringRule {
  const found = instrument.scoring.groups.find(({ id }) => id === group)
  return ruleOf(instrument, found?.rule ?? '')
}
