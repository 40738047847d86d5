import { formatNumber } from './formatNumber'
import { currentLocale } from './locale'

export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }

/** The form that this language uses for this number; `#` in it becomes the number as the language writes it. */
export function plural(count: number, forms: PluralForms): string {
  const form = forms[new Intl.PluralRules(currentLocale()).select(count)] ?? forms.other
  return form.replaceAll('#', () => formatNumber(count))
}
