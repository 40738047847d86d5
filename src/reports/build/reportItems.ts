import type { Instrument } from '../../core/instrument/instrumentSchema'
import type { Item } from '../../core/instrument/itemSchema'
import type { DomainResult } from '../../core/scoring/result'
import { evidenceFor } from '../../core/session/evidence/evidenceFor'
import { recordOf } from '../../core/session/recorded'
import type { RecordedItem, Session } from '../../core/session/sessionSchema'
import type { ReportItem } from '../report'
import { reportAnswer, textOf } from './reportAnswer'
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
    const recorded = recordOf(of.session, item)
    return [
      {
        id: item.id,
        name: textOf(item.name, of.language),
        answer: reportAnswer(item, recorded?.answer, of),
        reallyThen: recorded?.then === undefined ? 'none' : reportAnswer(item, recorded.then, of),
        redFlag: flagged.has(item.id),
        ...conversation(item, recorded, of),
      },
    ]
  })
}

function conversation(
  item: Item,
  recorded: RecordedItem | undefined,
  { session, language }: { session: Session; language: string },
) {
  const labels = new Map(item.evidence.map((evidence) => [evidence.id, textOf(evidence.label, language)]))
  return {
    undecided: recorded?.undecided ?? false,
    everyoneAgreed: recorded?.everyoneAgreed ?? true,
    dissent: typedText(recorded?.dissent ?? ''),
    reason: typedText(recorded?.reason ?? ''),
    evidence: [
      ...(recorded?.evidence ?? []).map((id) => labels.get(id) ?? typedText(id)),
      ...evidenceFor(session, item.id).map(({ title }) => typedText(title)),
    ],
    evidenceText: typedText(recorded?.evidenceText ?? ''),
    confidence: recorded?.confidence ?? ('none' as const),
    note: typedText(recorded?.notes.shareable ?? ''),
  }
}
