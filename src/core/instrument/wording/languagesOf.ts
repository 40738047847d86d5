import type { Instrument } from '../instrumentSchema'

/** The languages that an instrument is in, its own first: those of its title. */
export function languagesOf({ title, baseLanguage }: Pick<Instrument, 'title' | 'baseLanguage'>): string[] {
  return [baseLanguage, ...Object.keys(title).filter((language) => language !== baseLanguage)]
}
