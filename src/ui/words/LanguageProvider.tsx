import { type ReactNode, useLayoutEffect, useState } from 'react'
import '../tokens.css'
import '../base.css'
import { LanguageContext, languageFromAddress } from './language'

/** Brings the look with it (tokens, fonts, base rules) and tells the page its language and direction. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language] = useState(() => languageFromAddress(window.location.search))
  useLayoutEffect(() => {
    document.documentElement.lang = language.words === 'pseudo' ? 'en-GB-x-pseudo' : 'en-GB'
    document.documentElement.dir = language.direction
  }, [language])
  return <LanguageContext value={language}>{children}</LanguageContext>
}
