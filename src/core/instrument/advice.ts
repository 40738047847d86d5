import type { Answer } from './answer'
import type { Instrument } from './instrumentSchema'
import type { Advice, Item, Option } from './itemSchema'
import { levelAt, levelsOf } from './levels'

/** What to do next after this answer: the level's advice, the option's (of several, the first that has any), or the item's. */
export function adviceOn(instrument: Instrument, item: Item, answer: Answer | undefined): Advice | undefined {
  if (typeof answer !== 'object') return undefined
  if ('level' in answer) return levelAt(instrument, item, answer.level)?.advice
  if ('number' in answer) return item.advice
  const chosen = 'option' in answer ? [answer.option] : 'options' in answer ? answer.options : []
  const options = item.options.filter(({ id }) => chosen.includes(id))
  return (
    options.find(({ advice }) => advice)?.advice ?? (options.some((one) => isBest(item, one)) ? undefined : item.advice)
  )
}

/** All advice that an item holds. */
export function adviceIn(instrument: Instrument, item: Item): Advice[] {
  const given = [...levelsOf(instrument, item), ...item.options, item]
  return given.flatMap(({ advice }) => (advice ? [advice] : []))
}

/** The options that leave something to do and say nothing of it, where the item itself says nothing either. */
export function optionsWithoutAdvice(item: Item): Option[] {
  if (item.advice) return []
  return item.options.filter((option) => option.value !== undefined && !isBest(item, option) && !option.advice)
}

function isBest({ options, reverse }: Item, { value }: Option): boolean {
  const values = options.flatMap((option) => option.value ?? [])
  return value === (reverse ? Math.min(...values) : Math.max(...values))
}
