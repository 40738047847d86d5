import type { ComparedDomain } from '../../../core/session/compare/compareDomains'
import { BandPlot } from '../../../ui/charts/BandPlot'
import styles from '../Results.module.css'
import { Worded } from '../Worded'
import own from './Compare.module.css'
import { bandSetOf, bandsOfRows, bandWords, comparedRow, isShownAsLights, type RowSource } from './comparedRows'

/** Both results of each area: on one line, or in words alone where the instrument asks for no figure. */
export function ComparedAreas(source: RowSource) {
  const { comparison, words, wording } = source
  const { domains } = comparison
  const lights = domains.filter((domain) => isShownAsLights(domain, source))
  const scaled = domains.filter((domain) => !lights.includes(domain))
  const bandSets = [...new Set(scaled.map((domain) => bandSetOf(domain, source)))]
  const isLower = domains.some((domain) => domain.since === 'worse' && !domain.really)
  return (
    <section className={styles.section}>
      <h2>{words.areas}</h2>
      {isLower && <p className={styles.lead}>{wording.looksBack ? words.lower : words.lowerOnly}</p>}
      {bandSets.map((set) => {
        const together = scaled.filter((domain) => bandSetOf(domain, source) === set)
        return (
          <BandPlot
            key={set}
            caption={words.caption}
            rows={together.map((domain) => comparedRow(domain, source))}
            bands={bandsOfRows(together[0], source)}
          />
        )
      })}
      {lights.length > 0 && <InWords {...source} comparison={{ ...comparison, domains: lights }} />}
    </section>
  )
}

function InWords(source: RowSource) {
  const { comparison, wording, words } = source
  const someReally = comparison.domains.some(({ really }) => really)
  const changeOf = (domain: ComparedDomain) => {
    const { since, sinceReally } = domain
    return sinceReally ? words.sinceReally[sinceReally] : words.since[since]
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table must be scrollable by keyboard
    <section className={own.tableFrame} aria-label={words.caption} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.area}</th>
            <th scope="col">{words.wasColumn}</th>
            {someReally && <th scope="col">{words.reallyColumn}</th>}
            <th scope="col">{words.nowColumn}</th>
            <th scope="col">{words.changeColumn}</th>
          </tr>
        </thead>
        <tbody>
          {comparison.domains.map((domain) => (
            <tr key={domain.domain}>
              <th scope="row">
                <Worded text={wording.areaTitle(domain.domain)} />
              </th>
              <td>{bandWords(domain.was, source)}</td>
              {someReally && <td>{domain.really ? bandWords(domain.really, source) : words.none}</td>}
              <td>{bandWords(domain.now, source)}</td>
              <td>{changeOf(domain)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
