import type { ReportAnswer, ReportItem } from '../report'
import type { ReportWords } from '../words/en'

/**
 * What was said about an item and what stands behind it: the answer first, then only what there is. `alone`: nobody else
 * was there to discuss it with.
 */
export function findingLines(item: ReportItem, words: ReportWords, alone = false): { key: string; text: string }[] {
  const inWords = (answer: ReportAnswer) => answerInWords(answer, words, alone)
  const reason = [item.everyoneAgreed ? '' : words.findings.notEveryone, item.reason].filter(Boolean).join(' ')
  const evidence = [...item.evidence, item.evidenceText].filter(Boolean).join('; ')
  return [
    { key: 'said', text: inWords(item.answer) },
    { key: 'really', text: item.reallyThen === 'none' ? '' : words.kinds.really(inWords(item.reallyThen)) },
    { key: 'reason', text: reason && `${words.findings.reason}: ${reason}` },
    { key: 'dissent', text: item.dissent && `${words.findings.dissent}: ${item.dissent}` },
    { key: 'evidence', text: evidence && `${words.findings.evidence}: ${evidence}` },
    { key: 'sure', text: item.confidence === 'none' ? '' : words.findings.confidence[item.confidence] },
    { key: 'note', text: item.note && `${words.findings.note}: ${item.note}` },
  ].filter((line) => line.text !== '')
}

function answerInWords(answer: ReportAnswer, words: ReportWords, alone: boolean): string {
  switch (answer.is) {
    case 'level':
      return labelled(answer)
    case 'options':
      return answer.options.map(labelled).join('\n') || words.kinds.noneOfThese
    case 'number':
      return words.kinds.number(answer)
    case 'text':
      return answer.text
    default: {
      const { [answer.is]: label } = alone ? words.kinds.answers : words.findings.answers
      return labelled({ label, description: answer.is === 'does-not-apply' ? answer.reason : '' })
    }
  }
}

function labelled({ label, description }: { label: string; description: string }): string {
  return [label, description].filter(Boolean).join(': ')
}
