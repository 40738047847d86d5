/** The language and region that dates and numbers follow: the page's own. */
export function currentLocale(): string {
  return (typeof document !== 'undefined' && document.documentElement.lang) || 'en-GB'
}

/** For words that may be in another language than the page: how a screen reader is to speak them, and which way they run. */
export function spokenIn(language: string | undefined): { lang?: string; dir?: 'auto' } {
  const page = currentLocale()
  if (language === undefined || page === language || page.startsWith(`${language}-`)) return {}
  return { lang: language, dir: 'auto' }
}
