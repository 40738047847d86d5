import type { Fraction } from '../../scoring/exact/fraction'
import { compare, fractionOf, isNought, times } from '../../scoring/exact/fraction'
import type { ItemScale } from '../../scoring/parts/itemScale'
import { itemScale } from '../../scoring/parts/itemScale'
import { isQuestion, mayBeHidden } from '../askedItems'
import type { Instrument } from '../instrumentSchema'
import type { Group } from '../scoringSchema'
import type { InForce } from './inForce'

/** A domain or a group, the rules that it can be scored by, and what it is made from. */
export type Scored = { id: string; where: string; rules: string[]; parts: ScoredPart[] }

/** An item with its own scale, or a domain or group below. */
export type ScoredPart = {
  id: string
  item: ItemScale | undefined
  as: 'score' | 'band'
  stage: number | undefined
  /** The least and the most that it can weigh where it has a weight at all. */
  weight: { least: Fraction; most: Fraction } | 'none'
  mayWeighNothing: boolean
  /** It need not be asked of everybody, or is of a domain that a session may leave out. */
  mayBeAbsent: boolean
}

/** How the answers to each item become values, by the item's id. */
export type ItemScales = Map<string, ItemScale>

/** Worked out once for all that look at them: a file may have many items on one long scale. */
export function itemScales(instrument: Instrument): ItemScales {
  return new Map(
    instrument.items.flatMap((item) => {
      const scale = itemScale(instrument, item)
      return scale ? [[item.id, scale] as const] : []
    }),
  )
}

/** All that an instrument scores, each after what it stands on. What nobody is asked any more is no part. */
export function scoredIn({ domains, items, scoring }: Instrument, scales: ItemScales, overlaid: InForce): Scored[] {
  const rules = (id: string) => overlaid.rules.get(id) ?? []
  const inDomains = new Map<string, ScoredPart[]>(domains.map(({ id }) => [id, []]))
  for (const item of items.filter(isQuestion)) {
    const scale = scales.get(item.id)
    if (scale) inDomains.get(item.domain)?.push(itemPart(scale, overlaid))
  }
  const byId = new Map(items.map((item) => [item.id, item]))
  const memberParts = (place: Place): ScoredPart[] => {
    const [item, scale] = [byId.get(place.member), scales.get(place.member)]
    if (!item) return [scoredMember(place, overlaid)]
    return scale && isQuestion(item) ? [itemMember(scale, place, overlaid)] : []
  }
  return [
    ...domains.map(({ id }) => ({
      id,
      where: `domains.${id}`,
      rules: rules(id),
      parts: inDomains.get(id) ?? [],
    })),
    ...scoring.groups.map(({ id, of }) => ({
      id,
      where: `scoring.groups.${id}`,
      rules: rules(id),
      parts: of.flatMap(memberParts),
    })),
  ]
}

type Place = Group['of'][number]

function itemPart(scale: ItemScale, { weightsOf }: InForce): ScoredPart {
  const { id, weight, stage } = scale.item
  const mayBeAbsent = mayBeHidden(scale.item)
  return { id, item: scale, as: 'score', stage, ...weighing(weightsOf(id, weight).map(fractionOf)), mayBeAbsent }
}

/** An item brings its own weight into a group; there it may be missing, because a session may leave out its domain. */
function itemMember(scale: ItemScale, { weight, stage }: Place, { weightsOf }: InForce): ScoredPart {
  const { item } = scale
  const weights = weightsOf(item.id, item.weight).map((own) => times(fractionOf(own), fractionOf(weight)))
  return { id: item.id, item: scale, as: 'score', stage: stage ?? item.stage, ...weighing(weights), mayBeAbsent: true }
}

function scoredMember({ member, weight, stage, as }: Place, { weightsOf }: InForce): ScoredPart {
  const weights = weightsOf(member, weight).map(fractionOf)
  return { id: member, item: undefined, as, stage, ...weighing(weights), mayBeAbsent: true }
}

function weighing(weights: Fraction[]): Pick<ScoredPart, 'weight' | 'mayWeighNothing'> {
  const [least, ...rest] = weights.filter((weight) => !isNought(weight)).toSorted(compare)
  const mayWeighNothing = weights.some(isNought)
  return { weight: least ? { least, most: rest.at(-1) ?? least } : 'none', mayWeighNothing }
}
