import { findingLines } from '../phrases/findingLines'
import type { Report } from '../report'
import type { ReportWords } from '../words/en'
import styles from './printed.module.css'
import { Typed } from './Typed'

export function PrintedFindings({ report, words }: { report: Report; words: ReportWords }) {
  const alone = !report.leadsToPlan
  return (
    <section className={styles.part}>
      <h2>{alone ? words.kinds.heading : words.findings.heading}</h2>
      {report.domains.map((domain) => (
        <div key={domain.id}>
          <h3 dir="auto">{domain.title}</h3>
          {domain.items.length === 0 && <p>{words.findings.nothing}</p>}
          {domain.items.map((item) => (
            <div key={item.id} className={styles.finding}>
              <h4 dir="auto">
                {item.name} {item.redFlag && <em className={styles.flagged}>{words.findings.redFlag}</em>}{' '}
                {item.undecided && <em>{words.findings.undecided}</em>}
              </h4>
              {findingLines(item, words, alone).map(({ key, text }) => (
                <Typed key={key} text={text} className={key === 'said' ? undefined : styles.soft} />
              ))}
            </div>
          ))}
        </div>
      ))}
    </section>
  )
}
