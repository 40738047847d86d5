import { answerCode } from '../../core/instrument/answer'
import type { Instrument, Item } from '../../core/instrument/instrumentSchema'
import { levelsOf } from '../../core/instrument/levels'
import { type Text, textIn } from '../../core/instrument/text'
import type { DomainResult } from '../../core/scoring/result'
import type { RecordedItem, Session } from '../../core/session/sessionSchema'
import type { ReportAnswer, ReportItem } from '../report'
import { typedText } from './typedText'

/** The items of one domain that were asked, in the instrument's order. Private notes are not read here or anywhere. */
export function reportItems(
  result: DomainResult,
  of: { session: Session; items: Map<string, Item>; instrument: Instrument; language: string },
): ReportItem[] {
  const flagged = new Set(result.flags.filter((flag) => flag.effect !== 'warn').map((flag) => flag.item))
  return result.trace.flatMap((trace) => {
    const item = of.items.get(trace.item)
    if (!item) return []
    const recorded = of.session.items[item.id]
    return [
      {
        id: item.id,
        name: textOf(item.name, of.language),
        answer: reportAnswer(item, recorded, of),
        redFlag: flagged.has(item.id),
        ...conversation(item, recorded, of.language),
      },
    ]
  })
}

function conversation(item: Item, recorded: RecordedItem | undefined, language: string) {
  const labels = new Map(item.evidence.map((evidence) => [evidence.id, textOf(evidence.label, language)]))
  return {
    undecided: recorded?.undecided ?? false,
    everyoneAgreed: recorded?.everyoneAgreed ?? true,
    reason: typedText(recorded?.reason ?? ''),
    evidence: (recorded?.evidence ?? []).map((id) => labels.get(id) ?? typedText(id)),
    evidenceText: typedText(recorded?.evidenceText ?? ''),
    confidence: recorded?.confidence ?? ('none' as const),
    note: typedText(recorded?.notes.shareable ?? ''),
  }
}

function reportAnswer(
  item: Item,
  recorded: RecordedItem | undefined,
  of: { instrument: Instrument; language: string },
): ReportAnswer {
  const answer = recorded?.answer
  const code = answerCode(answer)
  if (typeof code === 'number') return reportLevel(item, code, of)
  const reason = typeof answer === 'object' && 'doesNotApply' in answer ? typedText(answer.doesNotApply) : ''
  return { is: code, reason }
}

/** A level by its value: the item's own words, and its place among the item's levels from the lowest. */
export function reportLevel(
  item: Item,
  value: number,
  of: { instrument: Instrument; language: string },
): Extract<ReportAnswer, { is: 'level' }> {
  const levels = levelsOf(of.instrument, item)
  const place = levels.findIndex((level) => level.value === value)
  const { label, description } = levels[place] ?? {}
  return {
    is: 'level',
    label: label ? textOf(label, of.language) : String(value),
    description: description ? textOf(description, of.language) : '',
    step: item.reverse ? levels.length - 1 - place : place,
    steps: levels.length,
  }
}

export function textOf(text: Text, language: string): string {
  return typedText(textIn(text, language))
}
