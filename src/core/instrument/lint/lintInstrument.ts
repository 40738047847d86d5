import type { Instrument } from '../instrumentSchema'
import { houseRules } from './houseRules'
import { impossibleConditions } from './impossibleConditions'
import { levelGaps } from './levelGaps'
import type { Found, LintFinding } from './lintFinding'
import { missingParts } from './missingParts'
import { neverRaised } from './neverRaised'
import { repeatedIds } from './repeatedIds'
import { unreachableBands } from './unreachableBands'

/**
 * What an author should mend in a file that parses. What contradicts itself is always an error; what the house asks for
 * (advice, plain words, help, evidence, dates) is an error in what ships with Soundings and a warning elsewhere.
 */
export function lintInstrument(instrument: Instrument, options: { houseRules: 'errors' | 'warnings' }): LintFinding[] {
  const asked = options.houseRules === 'errors' ? ('error' as const) : ('warning' as const)
  return [
    ...contradictions(instrument).map((found): LintFinding => ({ severity: 'error', ...found })),
    ...[...missingParts(instrument), ...levelGaps(instrument), ...houseRules(instrument)].map(
      (found): LintFinding => ({ severity: asked, ...found }),
    ),
  ]
}

function contradictions(instrument: Instrument): Found[] {
  return [
    ...repeatedIds(instrument),
    ...unreachableBands(instrument),
    ...impossibleConditions(instrument),
    ...neverRaised(instrument),
    ...numberContradictions(instrument),
  ]
}

function numberContradictions(instrument: Instrument): Found[] {
  const { most, usual } = instrument.priorities
  const values = new Set(
    instrument.items.flatMap((item) => [
      ...item.levels.map(({ value }) => value),
      ...(instrument.levelSets[item.levelSet ?? ''] ?? []).map(({ value }) => value),
    ]),
  )
  const strange = instrument.strengths.levels.filter((level) => !values.has(level))
  return [
    ...(usual > most
      ? [{ kind: 'priorities' as const, where: 'priorities', message: `${usual} are usual, but ${most} are the most.` }]
      : []),
    ...strange.map((level) => ({
      kind: 'strengths' as const,
      where: 'strengths.levels',
      message: `No item has the level ${level}.`,
    })),
  ]
}
