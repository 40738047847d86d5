import { createContext } from 'react'

export type Language = { words: 'en' | 'pseudo'; direction: 'ltr' | 'rtl' }

export const LanguageContext = createContext<Language>({ words: 'en', direction: 'ltr' })

/** In development `?words=pseudo` and `?direction=rtl` stay on until the tab closes or `?words=en&direction=ltr`. */
export function languageFromAddress(search: string): Language {
  if (!import.meta.env.DEV) return { words: 'en', direction: 'ltr' }
  const asked = new URLSearchParams(search)
  return {
    words: kept('words', asked.get('words')) === 'pseudo' ? 'pseudo' : 'en',
    direction: kept('direction', asked.get('direction')) === 'rtl' ? 'rtl' : 'ltr',
  }
}

function kept(name: string, asked: string | null): string | null {
  try {
    if (asked !== null) sessionStorage.setItem(name, asked)
    return sessionStorage.getItem(name)
  } catch {
    // A browser that blocks storage loses the switch at the next page, nothing else.
    return asked
  }
}
