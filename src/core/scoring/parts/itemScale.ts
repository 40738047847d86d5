import type { Answer } from '../../instrument/answer'
import { answerCode, isNonLevel } from '../../instrument/answer'
import type { Instrument } from '../../instrument/instrumentSchema'
import type { Item } from '../../instrument/itemSchema'
import { levelsOf } from '../../instrument/levels'
import type { Satisfied } from '../../instrument/scoringSchema'
import { isPlainNumber } from '../../instrument/values/plainNumber'
import { fractionOf } from '../exact/fraction'
import type { Part, Scale } from './part'
import { countedAs, scaleFrom, turned } from './part'

/** How an item's answers become values. */
export type ItemScale = {
  item: Item
  /** The numbers that its answers can stand for, lowest first; for sums of options and for plain numbers the two ends. */
  values: number[]
  scale: Scale
  /** What an answer scores on the item's own scale, before it is turned; nothing where it is no answer to this item. */
  scoredAs: (answer: Answer) => number | undefined
}

/** Nothing for an item that has nothing to score: text, options or numbers without values. */
export function itemScale(instrument: Instrument, item: Item): ItemScale | undefined {
  const kind = kindOf(instrument, item)
  if (!kind || kind.values.length === 0) return undefined
  const values = [...new Set(kind.values)].sort((a, b) => a - b)
  const { weight, reverse, stage, reference } = item
  const [min, max] = [fractionOf(values[0] ?? 0), fractionOf(values.at(-1) ?? 0)]
  return {
    item,
    values,
    scale: scaleFrom({ min, max, weight: fractionOf(weight), reverse, stage, reference }),
    scoredAs: kind.scoredAs,
  }
}

/** An item's part under this answer. What is no answer to it counts as not discussed: it is nobody's answer to this question. */
export function itemPart({ scale, scoredAs }: ItemScale, answer: Answer | undefined, satisfied?: Satisfied): Part {
  const code = answerCode(answer)
  if (isNonLevel(code)) return { state: code, scale }
  const value = answer === undefined ? undefined : scoredAs(answer)
  if (value === undefined) return { state: 'not-discussed', scale }
  return { state: 'value', scale, counted: countedAs(turned(fractionOf(value), scale), scale, satisfied) }
}

type Kind = Pick<ItemScale, 'values' | 'scoredAs'>

function kindOf(instrument: Instrument, item: Item): Kind | undefined {
  switch (item.kind) {
    case 'levels':
      return ofLevels(levelsOf(instrument, item).map(({ value }) => value))
    case 'choice':
      return ofChoice(item)
    case 'several':
      return ofSeveral(item)
    case 'number':
      return item.number && ofNumber(item.number)
    default:
      return undefined
  }
}

function ofLevels(values: number[]): Kind {
  return {
    values,
    scoredAs: (answer) =>
      typeof answer === 'object' && 'level' in answer && values.includes(answer.level) ? answer.level : undefined,
  }
}

function ofChoice({ options }: Item): Kind {
  const byId = valuesById(options)
  return {
    values: [...byId.values()],
    scoredAs: (answer) => (typeof answer === 'object' && 'option' in answer ? byId.get(answer.option) : undefined),
  }
}

/** The sum of what was chosen: from all that takes away to all that adds. */
function ofSeveral({ options }: Item): Kind {
  const byId = valuesById(options)
  const all = [...byId.values()]
  return {
    values: all.length === 0 ? [] : [sum(all.filter((value) => value < 0)), sum(all.filter((value) => value > 0))],
    scoredAs: (answer) => {
      if (typeof answer !== 'object' || !('options' in answer)) return undefined
      const chosen = [...new Set(answer.options)].map((id) => byId.get(id))
      return chosen.every((value) => value !== undefined) ? sum(chosen) : undefined
    },
  }
}

function ofNumber({ from, to, whole, steps }: NonNullable<Item['number']>): Kind {
  const ordered = steps?.toSorted((a, b) => a.from - b.from)
  const onScale = (n: number) => n >= from && n <= to && (whole ? Number.isInteger(n) : isPlainNumber(n))
  const scored = (n: number) => (ordered ? ordered.findLast((step) => n >= step.from)?.value : n)
  return {
    values: ordered ? ordered.map(({ value }) => value) : [from, to],
    scoredAs: (answer) =>
      typeof answer === 'object' && 'number' in answer && onScale(answer.number) ? scored(answer.number) : undefined,
  }
}

function valuesById(options: Item['options']): Map<string, number> {
  return new Map(options.flatMap(({ id, value }) => (value === undefined ? [] : [[id, value]])))
}

/** Decimals are added as millionths, in which option values are whole. */
function sum(values: number[]): number {
  return values.reduce((total, value) => total + Math.round(value * 1_000_000), 0) / 1_000_000
}
