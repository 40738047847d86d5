import type { Answer } from '../../instrument/answer'
import { isQuestion } from '../../instrument/askedItems'
import type { Instrument } from '../../instrument/instrumentSchema'
import type { Item } from '../../instrument/itemSchema'
import type { Group, ScoringRule } from '../../instrument/scoringSchema'
import { bandsOf, domainRuleId, ruleOf } from '../bands'
import type { Under } from '../outcome'
import type { Member } from '../parts/edges'
import type { ItemScale } from '../parts/itemScale'
import { itemScale } from '../parts/itemScale'
import type { Scale } from '../parts/part'
import type { Answered } from './answered'
import { answeredItem } from './answered'

/** What scoring needs of an instrument, worked out once. Nothing in it depends on a session. */
export type Prepared = {
  /** The scales of each domain's questions that score, asked or not. */
  scales: Map<string, Scale[]>
  /** By domain and by group. */
  rules: Map<string, Under>
  /** The items that groups name as members: most groups stand on domains, and need none. */
  inGroups: Set<string>
  /** What bands are worth at their places in groups, remembered once they were met. */
  bandMembers: Map<Group['of'][number], Map<string, Member>>
  /** The questions in the instrument's order, each with what an answer to it means. */
  questions: Question[]
}

/** `always`: nothing can hide it. */
export type Question = { item: Item; always: boolean; read: (answer: Answer | undefined) => Answered }

const known = new WeakMap<Instrument, Prepared>()

/** An instrument is immutable, so what was prepared for it holds as long as it does. */
export function prepared(instrument: Instrument): Prepared {
  const before = known.get(instrument)
  if (before) return before
  const now = prepare(instrument)
  known.set(instrument, now)
  return now
}

function prepare(instrument: Instrument): Prepared {
  const under = (id: string): Under => {
    const rule = ruleOf(instrument, id)
    return { id, rule: inOrder(rule), bands: bandsOf(instrument, rule) }
  }
  const rules = new Map([
    ...instrument.domains.map(({ id }) => [id, under(domainRuleId(instrument, id))] as const),
    ...instrument.scoring.groups.map(({ id, rule }) => [id, under(rule)] as const),
  ])
  const scales = new Map(instrument.domains.map(({ id }) => [id, [] as Scale[]]))
  const values = new Map<string, number[]>()
  const questions = instrument.items.filter(isQuestion).map((item): Question => {
    const scale = withSharedValues(itemScale(instrument, item), values)
    const rule = rules.get(item.domain)?.rule
    if (!rule) throw new Error(`A parsed instrument has a rule for each domain; '${item.domain}' has none`)
    if (scale) scales.get(item.domain)?.push(scale.scale)
    const always = !item.appliesWhen && !item.nations && !item.occasions
    return { item, always, read: remembering((answer) => answeredItem(item, scale, rule, answer)) }
  })
  const named = instrument.scoring.groups.flatMap(({ of }) => of.map(({ member }) => member))
  const ids = new Set(questions.map(({ item }) => item.id))
  const inGroups = new Set(named.filter((id) => ids.has(id)))
  return { scales, rules, inGroups, bandMembers: new Map(), questions }
}

/** Items with the same values hold the same list, so that one look tells. */
function withSharedValues(scale: ItemScale | undefined, shared: Map<string, number[]>): ItemScale | undefined {
  if (!scale) return undefined
  const key = scale.values.join(' ')
  const values = shared.get(key) ?? scale.values
  shared.set(key, values)
  return { ...scale, values }
}

/** A gate's stages from the lowest, whatever the order in which they were written. */
function inOrder(rule: ScoringRule): ScoringRule {
  const { gate } = rule
  if (!gate) return rule
  return { ...rule, gate: { ...gate, stages: gate.stages.toSorted((a, b) => a.stage - b.stage) } }
}

/** Most answers are one of a few levels, options or non-levels: what they mean is the same each time. */
function remembering(read: Question['read']): Question['read'] {
  const remembered = new Map<number | string, Answered>()
  return (answer) => {
    const key = keyOf(answer)
    const before = key === undefined ? undefined : remembered.get(key)
    if (before) return before
    const now = read(answer)
    if (key !== undefined && remembered.size < mostRemembered) remembered.set(key, now)
    return now
  }
}

/** A level is no number given in figures, and an option may be called like a non-level's word. */
function keyOf(answer: Answer | undefined): number | string | undefined {
  if (typeof answer === 'object' && 'level' in answer) return answer.level
  if (answer === undefined) return 'not-discussed'
  if (typeof answer === 'string') return answer
  if ('doesNotApply' in answer) return 'does-not-apply'
  return 'option' in answer ? `option ${answer.option}` : undefined
}

/** Answers that are on no scale could be anything; they are not collected. */
const mostRemembered = 40
