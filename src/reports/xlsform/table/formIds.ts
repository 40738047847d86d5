import { inWords, noneOfThese, nonLevels } from '../../../core/instrument/answer'
import { reservedWord } from '../../../core/instrument/values/wordId'

/** Makes ids that are ours (lower-case words joined by hyphens) from names that are not, each once, always the same way. */
export function idsFrom(taken: Iterable<string> = []): (name: string) => string {
  const used = new Set([...reserved, ...taken])
  const next = new Map<string, number>()
  return (name) => {
    const plain = wordsOf(name) || 'row'
    let id = plain
    for (let count = next.get(plain) ?? 2; used.has(id); count++) {
      id = `${plain}-${count}`
      next.set(plain, count + 1)
    }
    used.add(id)
    return id
  }
}

/** Words that mean something else wherever an id may stand. */
const reserved = [reservedWord, inWords, noneOfThese, ...nonLevels]

const longest = 60

function wordsOf(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
  return plain
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replace(/^-+|-+$/g, '')
}
