/** The language and region that dates and numbers follow: the page's own. */
export function currentLocale(): string {
  return (typeof document !== 'undefined' && document.documentElement.lang) || 'en-GB'
}
