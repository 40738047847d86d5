/** A catalogue with every string, and every string that a function of it gives, accented and about a third longer. */
export function pseudo<T>(words: T): T {
  return transformed(words) as T
}

function transformed(words: unknown): unknown {
  if (typeof words === 'string') return accented(words)
  if (typeof words === 'function') return (...args: unknown[]) => transformed(words(...args))
  if (Array.isArray(words)) return words.map(transformed)
  if (typeof words !== 'object' || words === null) return words
  return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, transformed(value)]))
}

const plain = 'aceilnorsuyzACEILNORSUYZ'
const withAccent = 'áçéíłñöŕšúýžÁÇÉÍŁÑÖŔŠÚÝŽ'

function accented(text: string): string {
  if (text === '') return text
  const letters = text.replace(/[a-zA-Z]/g, (letter) => withAccent[plain.indexOf(letter)] ?? letter)
  return `[${letters}${' ẃórđš'.repeat(Math.ceil(text.length / 18))}]`
}
