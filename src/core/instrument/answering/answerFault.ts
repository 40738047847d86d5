import type { Answer } from '../answer'
import type { Instrument } from '../instrumentSchema'
import type { Item } from '../itemSchema'
import { levelsOf } from '../levels'
import { textIn } from '../text'
import { isPlainNumber } from '../values/plainNumber'

type KeyOfEach<Each> = Each extends unknown ? keyof Each : never
type Form = KeyOfEach<Exclude<Answer, string>>

const formsOf: Record<Item['kind'], readonly Form[]> = {
  levels: ['level'],
  choice: ['option'],
  several: ['options', 'option'],
  number: ['number'],
  text: ['text'],
  note: [],
}

/** Why this is no answer to this item, as a sentence that says what is one; nothing where it fits. */
export function answerFault(instrument: Instrument, item: Item, answer: Answer): string | undefined {
  if (item.kind === 'note') return wantedOf(instrument, item)
  if (answer === 'does-not-apply' || (typeof answer === 'object' && 'doesNotApply' in answer)) {
    return item.allowDoesNotApply ? undefined : `‘Does not apply’ is not allowed here. ${wantedOf(instrument, item)}`
  }
  if (typeof answer === 'string') return undefined
  const [form] = Object.keys(answer) as Form[]
  if (!form || !formsOf[item.kind].includes(form)) {
    return `A "${form}" is no answer to an item of the kind ‘${item.kind}’. ${wantedOf(instrument, item)}`
  }
  const strange = strangeValue(instrument, item, answer)
  return strange === undefined ? undefined : `${strange} ${wantedOf(instrument, item)}`
}

/** What fits this item, and what every item that is answered takes. */
export function wantedOf(instrument: Instrument, item: Item): string {
  if (item.kind === 'note') return 'A note is only read: it takes no answer.'
  const notApplying = item.allowDoesNotApply ? ', "does-not-apply" (or { "doesNotApply": "the reason" })' : ''
  return `Wanted: ${ownForm(instrument, item)}${notApplying}, "dont-know" or "not-discussed".`
}

function ownForm(instrument: Instrument, item: Item): string {
  const ids = item.options.map(({ id }) => id).join(', ')
  switch (item.kind) {
    case 'choice':
      return `{ "option": … } with one of ${ids}`
    case 'several':
      return `{ "options": [ … ] } with any of ${ids}`
    case 'number':
      return `{ "number": n } with ${rangeOf(item.number)}`
    case 'text':
      return '{ "text": "…" }'
    default:
      return `{ "level": n } with one of ${levelsInWords(instrument, item)}`
  }
}

function levelsInWords(instrument: Instrument, item: Item): string {
  return levelsOf(instrument, item)
    .map(({ value, label }) => (label ? `${value} (${textIn(label, instrument.baseLanguage)})` : String(value)))
    .join(', ')
}

function rangeOf(number: Item['number']): string {
  return number ? `a ${number.whole ? 'whole number' : 'number'} from ${number.from} to ${number.to}` : 'a number'
}

function strangeValue(instrument: Instrument, item: Item, answer: Exclude<Answer, string>): string | undefined {
  if ('level' in answer) {
    const isThere = levelsOf(instrument, item).some(({ value }) => value === answer.level)
    return isThere ? undefined : `There is no level ${answer.level}.`
  }
  if ('number' in answer) return strangeNumber(item.number, answer.number)
  const chosen = 'options' in answer ? answer.options : 'option' in answer ? [answer.option] : []
  const strange = chosen.filter((id) => !item.options.some((option) => option.id === id))
  if (strange.length === 0) return undefined
  return `There is no option ${strange.map((id) => `‘${id}’`).join(', ')}.`
}

function strangeNumber(number: Item['number'], given: number): string | undefined {
  if (!number) return undefined
  if (given < number.from || given > number.to) return `The number ${given} is out of range.`
  if (number.whole && !Number.isInteger(given)) return `The number ${given} is not whole.`
  return isPlainNumber(given) ? undefined : `The number ${given} has too many digits.`
}
