import { isLive } from '../../core/instrument/askedItems'
import type { Domain, Instrument } from '../../core/instrument/instrumentSchema'
import type { Item } from '../../core/instrument/itemSchema'
import { textIn } from '../../core/instrument/text'
import { leadsToPlan } from '../../core/planning/leadsToPlan'
import type { ReportWords } from '../words/en'
import { reportWords } from '../words/reportWords'
import { PaperAnswer } from './PaperAnswer'
import styles from './printedInstrument.module.css'

type Props = { instrument: Instrument; language: string }
type Of = Props & { words: ReportWords['instrument'] }

/** A blank instrument to fill in with a pen: every question, its levels with a box each, and room for notes. */
export function PrintedInstrument({ instrument, language }: Props) {
  const { instrument: words } = reportWords(language)
  const aboutGroup = [words.organisation, words.date, words.people]
  const blanks = instrument.subject === 'advisor' ? [words.advisor, words.date] : aboutGroup
  return (
    <article className={styles.sheet} lang={language}>
      <h1>{textIn(instrument.title, language)}</h1>
      <p>{textIn(instrument.summary, language)}</p>
      <dl className={styles.blanks}>
        {blanks.map((label) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd />
          </div>
        ))}
      </dl>
      <p>{leadsToPlan(instrument) ? words.howTo : words.howToAlone}</p>
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
  const items = of.instrument.items.filter((item) => item.domain === domain.id && isLive(item))
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
        {domain.story && (
          <tr>
            <td>
              {textIn(domain.story, of.language)
                .split(/\n\s*\n/)
                .map((paragraph) => (
                  <p key={paragraph} className={styles.story}>
                    {paragraph}
                  </p>
                ))}
            </td>
          </tr>
        )}
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
  const planned = leadsToPlan(instrument)
  const hint = item.hint ? textIn(item.hint, language) : ''
  const evidence = item.evidence.map((evidence) => textIn(evidence.label, language)).join(', ')
  return (
    <section className={styles.item}>
      <h3>{textIn(item.name, language)}</h3>
      <p>{textIn(item.probe, language)}</p>
      {hint !== '' && <p className={styles.soft}>{hint}</p>}
      {item.appliesWhen && <p className={styles.soft}>{words.onlySome}</p>}
      <OnlyAt item={item} instrument={instrument} language={language} words={words} />
      <PaperAnswer item={item} instrument={instrument} language={language} words={words} />
      {evidence !== '' && <p className={styles.soft}>{words.lookAt(evidence)}</p>}
      {item.kind !== 'text' && planned && <p className={styles.notes}>{words.notes}</p>}
    </section>
  )
}

/** On which occasions a question is asked, where it is not asked on all. */
function OnlyAt({ item, instrument, language, words }: Of & { item: Item }) {
  if (!item.occasions) return null
  const titles = instrument.occasions.filter(({ id }) => item.occasions?.includes(id))
  return <p className={styles.soft}>{words.onlyAt(titles.map(({ title }) => textIn(title, language)).join('; '))}</p>
}
