import { isNonLevel } from '../../../core/instrument/answer'
import type { Item } from '../../../core/instrument/itemSchema'
import type { Level } from '../../../core/instrument/levels'
import { textIn } from '../../../core/instrument/text'
import { useWords } from '../../../ui/words/useWords'
import { en } from '../words/en'
import styles from './reading.module.css'

/** Which answers raise the red flag, in the words of the answers. */
export function UrgentWhen({ item, levels, language }: { item: Item; levels: Level[]; language: string }) {
  const { reading } = useWords(en)
  const codes = item.redFlags.filter(({ effect }) => effect !== 'warn').flatMap((flag) => flag.when)
  if (codes.length === 0) return null
  const answers = codes.map((code) => {
    if (isNonLevel(code)) return reading.answers[code]
    const { label } = levels.find(({ value }) => value === code) ?? item.options.find(({ id }) => id === code) ?? {}
    if (label) return textIn(label, language)
    return typeof code === 'number' ? reading.level(code) : code
  })
  return <p className={styles.urgent}>{reading.urgentWhen([...new Set(answers)])}</p>
}
