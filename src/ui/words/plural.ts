import { formatNumber } from './formatNumber'
import { currentLocale } from './locale'

/** `'=0'` and `'=2'` are for just that number; what English calls 'zero' and 'two' has no form of its own there. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule | `=${number}`, string>> & { other: string }

/** The form that this language uses for this number; `#` in it becomes the number as the language writes it. */
export function plural(count: number, forms: PluralForms): string {
  const form = forms[`=${count}`] ?? forms[new Intl.PluralRules(currentLocale()).select(count)] ?? forms.other
  return form.replaceAll('#', () => formatNumber(count))
}
