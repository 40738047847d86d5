/** The language of the instrument's words: their own, apart from the language of the screens. English until one can be chosen. */
export function useInstrumentLanguage(): string {
  return 'en'
}
