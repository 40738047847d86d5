import type { ReportItem } from '../report'
import type { ReportWords } from '../words/en'

/** What was said about an item and what stands behind it: the answer first, then only what there is. */
export function findingLines(item: ReportItem, words: ReportWords): { key: string; text: string }[] {
  const { answer } = item
  const said =
    answer.is === 'level'
      ? [answer.label, answer.description]
      : [words.findings.answers[answer.is], answer.is === 'does-not-apply' ? answer.reason : '']
  const reason = [item.everyoneAgreed ? '' : words.findings.notEveryone, item.reason].filter(Boolean).join(' ')
  const evidence = [...item.evidence, item.evidenceText].filter(Boolean).join('; ')
  return [
    { key: 'said', text: said.filter(Boolean).join(': ') },
    { key: 'reason', text: reason && `${words.findings.reason}: ${reason}` },
    { key: 'evidence', text: evidence && `${words.findings.evidence}: ${evidence}` },
    { key: 'sure', text: item.confidence === 'none' ? '' : words.findings.confidence[item.confidence] },
    { key: 'note', text: item.note && `${words.findings.note}: ${item.note}` },
  ].filter((line) => line.text !== '')
}
