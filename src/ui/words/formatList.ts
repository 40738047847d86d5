import { currentLocale } from './locale'

/** 'Governance, People and Money'. */
export function formatList(parts: string[]): string {
  return new Intl.ListFormat(currentLocale(), { type: 'conjunction' }).format(parts)
}
