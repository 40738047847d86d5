import { reservedWord } from './wordId'

/** An id from what somebody wrote: words in lower case joined by hyphens, and no other's. */
export function idFrom(words: string, taken: readonly string[]): string {
  const plain = words
    .normalize('NFKD')
    .replace(/[\u0300-\u036f’']/g, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
    .slice(0, mostWords)
    .join('-')
  const id = plain === '' || plain === reservedWord ? 'own' : plain
  const isFree = (one: string) => !taken.includes(one)
  if (isFree(id)) return id
  let number = 2
  while (!isFree(`${id}-${number}`)) number += 1
  return `${id}-${number}`
}

const mostWords = 6
