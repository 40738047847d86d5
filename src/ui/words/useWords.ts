import { useContext } from 'react'
import { LanguageContext } from './language'
import { pseudo } from './pseudo'

/** A folder's English words in the language that is on. The same catalogue gives the same object each time. */
export function useWords<T extends object>(en: T): T {
  const { words } = useContext(LanguageContext)
  if (!import.meta.env.DEV || words === 'en') return en
  const known = pseudoOf.get(en) as T | undefined
  if (known) return known
  const made = pseudo(en)
  pseudoOf.set(en, made)
  return made
}

const pseudoOf = new WeakMap<object, object>()
