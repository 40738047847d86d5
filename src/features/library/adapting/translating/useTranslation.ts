import { useMemo } from 'react'
import { textIn } from '../../../../core/instrument/text'
import { partsToTranslate, untranslatedOf } from '../../../../core/instrument/wording/partsToTranslate'
import { useWords } from '../../../../ui/words/useWords'
import { translatingEn } from '../../words/translatingEn'
import { useDraft } from '../useDraft'

/** The parts of the open instrument by name, and how far each is said in this language. */
export function useTranslation(language: string) {
  const words = useWords(translatingEn)
  const { document, language: shown, here } = useDraft()
  return useMemo(() => {
    const nameOf = (id: string, domain: string | undefined) => {
      if (domain === undefined) return id === 'shared' ? words.shared : words.itself
      return textIn(document.domains.find((one) => one.id === domain)?.title ?? {}, shown)
    }
    const parts = partsToTranslate(document).map(({ id, domain, texts }) => {
      const missing = untranslatedOf(texts, language)
      return { id, name: nameOf(id, domain), texts, missing, count: countOf(texts.length, missing.length) }
    })
    const sum = (of: (part: (typeof parts)[number]) => number) => parts.reduce((all, part) => all + of(part), 0)
    const all = countOf(
      sum(({ texts }) => texts.length),
      sum(({ missing }) => missing.length),
    )
    return { parts, address: `${here}/translate/${language}`, all }
  }, [document, here, language, shown, words])
}

function countOf(of: number, missing: number) {
  return { done: of - missing, of }
}
