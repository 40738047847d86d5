import { isLive } from '../../core/instrument/askedItems'
import type { Domain, Instrument } from '../../core/instrument/instrumentSchema'
import type { Item } from '../../core/instrument/itemSchema'
import { textIn } from '../../core/instrument/text'
import { leadsToPlan } from '../../core/planning/leadsToPlan'
import { licenceLine } from '../phrases/licenceLine'
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
  const isAlone = instrument.subject === 'advisor'
  const blanks = isAlone ? [words.advisor, words.date] : aboutGroup
  return (
    // One person keeps all sheets together: no area needs a sheet of its own.
    <article className={styles.sheet} lang={language} data-alone={isAlone || undefined}>
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
      <p className={styles.soft}>{licenceLine(instrument.licence)}</p>
    </article>
  )
}

/** A table only so that its head is repeated on every sheet: loose sheets must say what they belong to. */
function PaperDomain({ domain, ...of }: Of & { domain: Domain }) {
  const items = of.instrument.items.filter((item) => item.domain === domain.id && isLive(item))
  if (items.length === 0) return null
  const together = sharedOccasions(items)
  return (
    <table role="presentation" className={styles.domain}>
      <thead>
        <tr>
          <td>
            <h2>{textIn(domain.title, of.language)}</h2>
            <p className={styles.soft}>
              {textIn(of.instrument.title, of.language)} · {of.words.version(of.instrument.version)}
            </p>
            {together && <OnlyAt occasions={together} {...of} />}
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
              <PaperItem item={item} occasions={together ? undefined : item.occasions} {...of} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The occasions of an area, where all its questions are asked on the same ones and not on all: they are then said once. */
function sharedOccasions([first, ...others]: Item[]): string[] | undefined {
  const same = others.every(({ occasions }) => occasions?.join() === first?.occasions?.join())
  return same ? first?.occasions : undefined
}

type PaperItemProps = Of & { item: Item; occasions: string[] | undefined }

function PaperItem({ item, occasions, ...of }: PaperItemProps) {
  const { instrument, language, words } = of
  const planned = leadsToPlan(instrument)
  const hint = item.hint ? textIn(item.hint, language) : ''
  const evidence = item.evidence.map((evidence) => textIn(evidence.label, language)).join(', ')
  return (
    <section className={styles.item}>
      <h3>{textIn(item.name, language)}</h3>
      <p>{textIn(item.probe, language)}</p>
      {hint !== '' && <p className={styles.soft}>{hint}</p>}
      {item.appliesWhen && <p className={styles.soft}>{words.onlySome}</p>}
      {occasions && <OnlyAt occasions={occasions} {...of} />}
      <PaperAnswer item={item} instrument={instrument} language={language} words={words} />
      {evidence !== '' && <p className={styles.soft}>{words.lookAt(evidence)}</p>}
      {item.kind !== 'text' && planned && <p className={styles.notes}>{words.notes}</p>}
    </section>
  )
}

/** On which occasions something is asked, where it is not asked on all. */
function OnlyAt({ occasions, instrument, language, words }: Of & { occasions: string[] }) {
  const titles = instrument.occasions.filter(({ id }) => occasions.includes(id))
  return <p className={styles.soft}>{words.onlyAt(titles.map(({ title }) => textIn(title, language)).join('; '))}</p>
}
