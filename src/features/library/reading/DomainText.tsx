import { isLive, isQuestion } from '../../../core/instrument/askedItems'
import type { Domain, Instrument } from '../../../core/instrument/instrumentSchema'
import { textIn } from '../../../core/instrument/text'
import { useWords } from '../../../ui/words/useWords'
import { en } from '../words/en'
import { ItemText } from './ItemText'
import styles from './reading.module.css'

type DomainTextProps = {
  domain: Domain
  instrument: Instrument
  language: string
  open: boolean
  onToggle: (open: boolean) => void
}

/** An area behind its title. What is folded away is in the page, so that the browser's own search finds and opens it. */
export function DomainText({ domain, instrument, language, open, onToggle }: DomainTextProps) {
  const { reading } = useWords(en)
  const items = instrument.items.filter((item) => item.domain === domain.id && isLive(item))
  return (
    <details className={styles.domain} open={open} onToggle={(event) => onToggle(event.currentTarget.open)}>
      <summary>
        <h2 id={domain.id} tabIndex={-1}>
          {textIn(domain.title, language)}
        </h2>
        <span className={styles.soft}>{reading.questions(items.filter(isQuestion).length)}</span>
      </summary>
      {domain.summary && <p>{textIn(domain.summary, language)}</p>}
      {domain.story &&
        textIn(domain.story, language)
          .split(/\n\s*\n/)
          .map((paragraph) => <p key={paragraph}>{paragraph}</p>)}
      {domain.minutes !== undefined && <p className={styles.soft}>{reading.minutes(domain.minutes)}</p>}
      {items.map((item) => (
        <ItemText key={item.id} item={item} instrument={instrument} language={language} />
      ))}
    </details>
  )
}
