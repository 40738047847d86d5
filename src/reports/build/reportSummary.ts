import type { Instrument } from '../../core/instrument/instrumentSchema'
import type { Item } from '../../core/instrument/itemSchema'
import type { Plan } from '../../core/planning/planSchema'
import { ruleBehind } from '../../core/scoring/redFlags'
import type { RaisedFlag, Result } from '../../core/scoring/result'
import type { Session } from '../../core/session/sessionSchema'
import type { ReportFlag, ReportSummary } from '../report'
import { reportLevel, textOf } from './reportAnswer'
import { typedText } from './typedText'

type Of = { session: Session; instrument: Instrument; items: Map<string, Item>; language: string }

/** The page that is read if only one is: strengths, red flags, what was chosen. */
export function reportSummary(result: Result, plan: Plan | undefined, of: Of): ReportSummary {
  const titles = new Map(of.instrument.domains.map((domain) => [domain.id, textOf(domain.title, of.language)]))
  const nameOf = (id: string) => {
    const item = of.items.get(id)
    return item ? textOf(item.name, of.language) : typedText(id)
  }
  return {
    strengths: result.strengths.slice(0, 3).map((strength) => {
      const item = of.items.get(strength.item)
      const level = item && reportLevel(item, strength.level, of)
      return { name: nameOf(strength.item), description: level ? level.description || level.label : '' }
    }),
    redFlags: result.redFlags.map((flag) => reportFlag(flag, titles, of)),
    warnings: result.warnings.map((flag) => reportFlag(flag, titles, of)),
    priorities: (plan?.priorities ?? []).map((priority) => nameOf(priority.item)),
    signals: signalsOf(result, of),
  }
}

/** The instrument's own sentence; where it has none, the level that was chosen says what is wrong. */
function reportFlag(flag: RaisedFlag, titles: Map<string, string>, of: Of): ReportFlag {
  const item = of.items.get(flag.item)
  const rule = item && ruleBehind(item, flag)
  const level = item && typeof flag.answer === 'number' ? reportLevel(item, flag.answer, of) : undefined
  return {
    item: item ? textOf(item.name, of.language) : typedText(flag.item),
    domain: titles.get(flag.domain) ?? typedText(flag.domain),
    says: rule?.says ? textOf(rule.says, of.language) : (level?.description ?? ''),
    statutory: flag.statutory,
  }
}

function signalsOf(result: Result, of: Of): string[] {
  const raised = new Map(result.signals.map((signal) => [signal.signal, signal.raised]))
  return of.instrument.signals.flatMap((signal) => {
    const says = raised.get(signal.id) ? signal.says : signal.otherwise
    return says && raised.has(signal.id) ? [textOf(says, of.language)] : []
  })
}
