import type { Text } from '../text'

/** The text at a place as lint names it: `items.budget.levels.0.description`, with ids and values, not positions. */
export function textAt(part: unknown, where: string): Text | undefined {
  let here = part
  for (const name of pathOf(where)) {
    if (typeof here !== 'object' || here === null) return undefined
    here = Array.isArray(here) ? here.find((member, at) => isNamed(member, name, at)) : own(here, name)
  }
  return here as Text | undefined
}

/** The same with another text at this place, or with none. `undefined` where there is no such place. */
export function withTextAt<T>(part: T, where: string, text: Text | undefined): T | undefined {
  return put(part, pathOf(where), text) as T | undefined
}

/** The names in a place, the outermost first. A level goes by its value, which may have a point: `levels`, `0.5`. */
export function pathOf(where: string): string[] {
  const path: string[] = []
  for (const name of where.split('.')) {
    const [whole = '', list, set] = path.toReversed()
    const isFraction = /^-?\d+$/.test(whole) && /^\d+$/.test(name) && (list === 'levels' || set === 'levelSets')
    if (isFraction) path.splice(-1, 1, `${whole}.${name}`)
    else path.push(name)
  }
  return path
}

const nowhere = Symbol('no such place')

function put(part: unknown, path: string[], text: Text | undefined): unknown {
  const changed = putInto(part, path, text)
  return changed === nowhere ? undefined : changed
}

function putInto(part: unknown, [name = '', ...rest]: string[], text: Text | undefined): unknown {
  if (Array.isArray(part)) return putIntoList(part, name, rest, text)
  if (typeof part !== 'object' || part === null) return nowhere
  const inside = own(part, name)
  if (rest.length === 0) return withMember(part, name, text)
  const changed = putInto(inside ?? {}, rest, text)
  return changed === nowhere ? nowhere : withMember(part, name, isEmpty(changed) ? undefined : changed)
}

function putIntoList(list: unknown[], name: string, rest: string[], text: Text | undefined): unknown {
  const place = list.findIndex((member, at) => isNamed(member, name, at))
  if (place < 0) return nowhere
  const changed = putInto(list[place], rest, text)
  return changed === nowhere ? nowhere : list.with(place, changed)
}

function withMember(part: object, name: string, member: unknown): object {
  const { [name]: _, ...others } = part as Record<string, unknown>
  return member === undefined ? others : { ...part, [name]: member }
}

function isEmpty(part: unknown): boolean {
  return typeof part === 'object' && part !== null && Object.keys(part).length === 0
}

function own(part: object, name: string): unknown {
  return Object.hasOwn(part, name) ? (part as Record<string, unknown>)[name] : undefined
}

/** By its id or value; what has neither goes by its position. */
function isNamed(member: unknown, name: string, position: number): boolean {
  if (typeof member !== 'object' || member === null) return false
  if ('id' in member) return member.id === name
  return String('value' in member ? member.value : position) === name
}
