import { domainResult } from '../phrases/domainResult'
import { domainsWeakestFirst } from '../phrases/domainsWeakestFirst'
import type { Report, ReportDomain } from '../report'
import type { ReportWords } from '../words/en'
import styles from './printed.module.css'

/** A table, because it is the words that count; the line of bands is a picture beside them. */
export function PrintedProfile({ report, words }: { report: Report; words: ReportWords }) {
  return (
    <section className={styles.part}>
      <h2>{words.profile.heading}</h2>
      <p>{report.leadsToPlan ? words.profile.explained : words.kinds.withoutBands}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.profile.area}</th>
            <th scope="col">{words.profile.result}</th>
            <th scope="col">{words.profile.answered}</th>
          </tr>
        </thead>
        <tbody>
          {domainsWeakestFirst(report).map((domain) => (
            <tr key={domain.id}>
              <th scope="row" dir="auto">
                {domain.title}
              </th>
              <td>
                <strong>{domainResult(domain, words)}</strong>
                <Track domain={domain} />
                {domain.heldDownBy.length > 0 && (
                  <p className={styles.flagged}>{words.profile.heldDown(domain.heldDownBy, domain.bandBeforeCap)}</p>
                )}
              </td>
              <td>
                <p>{words.profile.coverage(domain.coverage)}</p>
                <p className={styles.soft}>{words.profile.levels(domain.levelCounts)}</p>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Track({ domain }: { domain: ReportDomain }) {
  if (domain.scale.length === 0) return null
  return (
    <div className={styles.track} aria-hidden="true">
      {domain.scale.slice(1).map((band) => (
        <span key={band.label} className={styles.edge} style={{ insetInlineStart: `${band.from * 100}%` }} />
      ))}
      {domain.mark !== 'none' && (
        <span
          className={domain.heldDownBy.length > 0 ? styles.heldMark : styles.mark}
          style={{ insetInlineStart: `${domain.mark * 100}%` }}
        />
      )}
    </div>
  )
}
