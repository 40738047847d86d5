import { domainRule } from '../../../core/scoring/bands'
import { weakestFirst } from '../../../core/scoring/weakestFirst'
import { BandPlot } from '../../../ui/charts/BandPlot'
import { Lights } from '../../../ui/charts/Lights'
import { RadarPicture } from '../../../ui/charts/RadarPicture'
import { useWords } from '../../../ui/words/useWords'
import styles from '../Results.module.css'
import type { Findings } from '../useFindings'
import { en } from '../words/en'
import { areaRow, lightRow, plotBands } from './areaRows'

/** Each area by itself, weakest first: on a line of bands, or as lights where the instrument asks for no figure. */
export function AreaByArea({ findings }: { findings: Findings }) {
  const words = useWords(en)
  const { instrument, result } = findings
  const ordered = weakestFirst(instrument, result.domains)
  const shownAs = (show: 'scale' | 'lights') =>
    ordered.filter(({ domain }) => domainRule(instrument, domain).show === show)
  const lights = shownAs('lights')
  const scaled = shownAs('scale')
  const ruleIds = [...new Set(scaled.map(({ domain }) => domainRule(instrument, domain).bands ?? ''))]
  return (
    <section className={styles.section}>
      <h2>{words.areas.title}</h2>
      <p className={styles.lead}>{words.areas.noTotal}</p>
      {lights.length > 0 && <Lights rows={lights.map((domain) => lightRow(domain, findings, words.areas))} />}
      {ruleIds.map((bands) => {
        const domains = scaled.filter(({ domain }) => (domainRule(instrument, domain).bands ?? '') === bands)
        const rows = domains.map((domain) => areaRow(domain, findings, words.areas))
        const axes = instrument.domains.flatMap(({ id }) => rows.filter((row) => row.id === id))
        return (
          <div key={bands}>
            <BandPlot caption={words.areas.caption} rows={rows} bands={plotBands(domains[0], findings)} />
            {axes.length > 2 && <RadarPicture axes={axes.map(({ label, value }) => ({ label, value }))} />}
          </div>
        )
      })}
    </section>
  )
}
