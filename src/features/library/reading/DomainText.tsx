import type { Domain, Instrument } from '../../../core/instrument/instrumentSchema'
import { textIn } from '../../../core/instrument/text'
import { useWords } from '../../../ui/words/useWords'
import { en } from '../words/en'
import { ItemText } from './ItemText'
import styles from './reading.module.css'

export function DomainText({
  domain,
  instrument,
  language,
}: {
  domain: Domain
  instrument: Instrument
  language: string
}) {
  const { reading } = useWords(en)
  const items = instrument.items.filter((item) => item.domain === domain.id && !item.retired && !item.future)
  return (
    <section className={styles.domain} aria-labelledby={domain.id}>
      <h2 id={domain.id} tabIndex={-1}>
        {textIn(domain.title, language)}
      </h2>
      {domain.summary && <p>{textIn(domain.summary, language)}</p>}
      {domain.story &&
        textIn(domain.story, language)
          .split(/\n\s*\n/)
          .map((paragraph) => <p key={paragraph}>{paragraph}</p>)}
      {domain.minutes !== undefined && <p className={styles.soft}>{reading.minutes(domain.minutes)}</p>}
      {items.map((item) => (
        <ItemText key={item.id} item={item} instrument={instrument} language={language} />
      ))}
    </section>
  )
}
