/** The language of an instrument's own words, apart from that of the screens. English until one can be chosen. */
export function useInstrumentLanguage(): string {
  return 'en'
}
