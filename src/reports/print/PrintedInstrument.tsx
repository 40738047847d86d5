import type { Domain, Instrument, Item } from '../../core/instrument/instrumentSchema'
import { levelsOf } from '../../core/instrument/levels'
import { textIn } from '../../core/instrument/text'
import type { ReportWords } from '../words/en'
import { reportWords } from '../words/reportWords'
import styles from './printedInstrument.module.css'

type Props = { instrument: Instrument; language: string }
type Of = Props & { words: ReportWords['instrument'] }

/** A blank instrument to fill in with a pen: every question, its levels with a box each, and room for notes. */
export function PrintedInstrument({ instrument, language }: Props) {
  const { instrument: words } = reportWords(language)
  return (
    <article className={styles.sheet} lang={language}>
      <h1>{textIn(instrument.title, language)}</h1>
      <p>{textIn(instrument.summary, language)}</p>
      <dl className={styles.blanks}>
        {[words.organisation, words.date, words.people].map((label) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd />
          </div>
        ))}
      </dl>
      <p>{words.howTo}</p>
      {instrument.domains.map((domain) => (
        <PaperDomain key={domain.id} domain={domain} instrument={instrument} language={language} words={words} />
      ))}
      <p className={styles.soft}>
        {instrument.licence.attribution} {instrument.licence.spdx}
      </p>
    </article>
  )
}

/** A table only so that its head is repeated on every sheet: loose sheets must say what they belong to. */
function PaperDomain({ domain, ...of }: Of & { domain: Domain }) {
  const items = of.instrument.items.filter((item) => item.domain === domain.id && !item.future && !item.retired)
  if (items.length === 0) return null
  return (
    <table role="presentation" className={styles.domain}>
      <thead>
        <tr>
          <td>
            <h2>{textIn(domain.title, of.language)}</h2>
            <p className={styles.soft}>
              {textIn(of.instrument.title, of.language)} · {of.words.version(of.instrument.version)}
            </p>
          </td>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.id}>
            <td>
              <PaperItem item={item} {...of} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function PaperItem({ item, instrument, language, words }: Of & { item: Item }) {
  const hint = item.hint ? textIn(item.hint, language) : ''
  const evidence = item.evidence.map((evidence) => textIn(evidence.label, language)).join(', ')
  return (
    <section className={styles.item}>
      <h3>{textIn(item.name, language)}</h3>
      <p>{textIn(item.probe, language)}</p>
      {hint !== '' && <p className={styles.soft}>{hint}</p>}
      {item.appliesWhen && <p className={styles.soft}>{words.onlySome}</p>}
      <ul className={styles.levels}>
        {levelsOf(instrument, item).map((level) => (
          <li key={level.value}>
            <strong>{textIn(level.label ?? {}, language)}</strong> {textIn(level.description ?? {}, language)}
          </li>
        ))}
        <li>{words.dontKnow}</li>
        {item.allowDoesNotApply && <li className={styles.line}>{words.doesNotApply}</li>}
      </ul>
      {evidence !== '' && <p className={styles.soft}>{words.lookAt(evidence)}</p>}
      <p className={styles.notes}>{words.notes}</p>
    </section>
  )
}
