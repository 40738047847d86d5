import type { ItemScale } from '../../scoring/parts/itemScale'
import { inWords, isNonLevel, noneOfThese } from '../answer'
import type { Item } from '../itemSchema'
import type { InstrumentProblem } from '../parseInstrument'
import { canAnswer } from './canAnswer'
import { repeated, repeatedId, repeatedLevels, scaleProblem } from './problem'
import { listed } from './saying/listed'

/** What an item of its kind needs before anybody can answer it, and what is said of answers that it does not have. */
export function kindProblems(item: Item, scale: ItemScale | undefined): InstrumentProblem[] {
  const problems = shapeProblems(item, scale)
  return problems.length > 0 ? problems : [...strangeFlags(item, scale), ...strangeReference(item, scale)]
}

function shapeProblems(item: Item, scale: ItemScale | undefined): InstrumentProblem[] {
  const where = `items.${item.id}`
  switch (item.kind) {
    case 'levels': {
      const twice = repeatedLevels(`${where}.levels`, item.levels)
      if (twice.length > 0) return twice
      if (scale && scale.values.length >= 2) return []
      return [scaleProblem(`${where}.levels`, 'An item needs at least two levels.')]
    }
    case 'choice':
    case 'several':
      return optionProblems(item, `${where}.options`)
    case 'number':
      return numberProblems(item.number, `${where}.number`)
    default:
      return []
  }
}

function optionProblems({ kind, options }: Item, where: string): InstrumentProblem[] {
  if (options.length < 2) return [scaleProblem(where, 'There must be at least two options to choose from.')]
  const ids = options.map(({ id }) => id)
  const valued = options.filter(({ value }) => value !== undefined).length
  return [
    ...repeated(ids).map((twice) => repeatedId(where, 'option', twice)),
    ...ids
      .filter((id) => isNonLevel(id) || (kind === 'several' && id === noneOfThese))
      .map((id) =>
        scaleProblem(where, `'${id}' is not an option: people can always say so, or not where it is not allowed.`),
      ),
    ...(valued > 0 && valued < options.length
      ? [scaleProblem(where, 'Either every option has a value, or none has.')]
      : []),
  ]
}

function numberProblems(number: Item['number'], where: string): InstrumentProblem[] {
  if (!number) return [scaleProblem(where, 'A number needs `from` and `to`.')]
  const { from, to, steps = [] } = number
  const starts = steps.map((step) => step.from)
  return [
    ...(from < to ? [] : [scaleProblem(where, '`from` must be less than `to`.')]),
    ...(steps.length > 0 && Math.min(...starts) > from
      ? [scaleProblem(where, `Numbers from ${from} to ${Math.min(...starts)} stand on no step.`)]
      : []),
    ...(new Set(starts).size < starts.length ? [scaleProblem(where, 'Two steps start at the same number.')] : []),
  ]
}

function strangeFlags(item: Item, scale: ItemScale | undefined): InstrumentProblem[] {
  const strange = item.redFlags
    .flatMap((flag) => flag.when)
    .filter((code) => !isNonLevel(code) && !canAnswer(item, scale?.values ?? [], code))
  if (strange.length === 0) return []
  const none = `No ${item.kind === 'levels' ? 'level has the value' : 'answer is'} ${strange.join(', ')}.`
  return [scaleProblem(`items.${item.id}.redFlags`, `${none} ${whatThereIs(item, scale)}`)]
}

function whatThereIs({ kind, options, number }: Item, scale: ItemScale | undefined): string {
  if (kind === 'number')
    return number
      ? `${number.whole ? 'Whole numbers' : 'Numbers'} go from ${number.from} to ${number.to}.`
      : 'No numbers are set.'
  if (kind === 'levels') return `The levels are ${listed((scale?.values ?? []).map(String))}.`
  if (kind === 'text') return `People answer in their own words: that is '${inWords}'.`
  if (options.length === 0) return 'It has no options.'
  const none = kind === 'several' ? ` With none of them it is '${noneOfThese}'.` : ''
  return `The options are ${listed(options.map(({ id }) => `'${id}'`))}.${none}`
}

/** What a panel said is one of the values that answers can have, or lies between them. */
function strangeReference({ id, reference }: Item, scale: ItemScale | undefined): InstrumentProblem[] {
  const [lowest, highest] = [scale?.values[0], scale?.values.at(-1)]
  if (reference === undefined || lowest === undefined || highest === undefined) return []
  if (reference >= lowest && reference <= highest) return []
  return [scaleProblem(`items.${id}.reference`, `${reference} is not between ${lowest} and ${highest}.`)]
}
