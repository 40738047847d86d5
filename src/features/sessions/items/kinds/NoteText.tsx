import type { Item } from '../../../../core/instrument/itemSchema'
import { languageOfText, textIn } from '../../../../core/instrument/text'
import { spokenIn } from '../../../../ui/words/locale'
import styles from './kinds.module.css'

/** What is only read between questions. */
export function NoteText({ item, language, titled }: { item: Item; language: string; titled: boolean }) {
  return (
    <div className={styles.note} {...spokenIn(languageOfText(item.probe, language))}>
      {titled && <h2>{textIn(item.name, language)}</h2>}
      {paragraphs(textIn(item.probe, language)).map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {item.hint && <p className={styles.soft}>{textIn(item.hint, language)}</p>}
    </div>
  )
}

/** A blank line starts a paragraph. */
export function paragraphs(text: string): string[] {
  return text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== '')
}
