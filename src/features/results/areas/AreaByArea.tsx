import { ruleOf } from '../../../core/scoring/bands'
import type { DomainResult } from '../../../core/scoring/result'
import { weakestFirst } from '../../../core/scoring/weakestFirst'
import { BandPlot } from '../../../ui/charts/BandPlot'
import { Lights } from '../../../ui/charts/Lights'
import { RadarPicture } from '../../../ui/charts/RadarPicture'
import { useWords } from '../../../ui/words/useWords'
import styles from '../Results.module.css'
import { isStaged } from '../stages/stagedAreas'
import type { Findings } from '../useFindings'
import { en } from '../words/en'
import { AreaFigures } from './AreaFigures'
import { areaRow, lightRow } from './areaRows'
import { lineOf } from './resultOnLine'

/** Each area by itself, weakest first: on a line of bands, or as lights where the instrument asks for no figure. */
export function AreaByArea({ findings }: { findings: Findings }) {
  const words = useWords(en)
  const { instrument, result } = findings
  const ordered = weakestFirst(instrument, result.domains).filter((own) => !isStaged(findings, own))
  const underRule = ({ rule }: DomainResult) => ruleOf(instrument, rule)
  const shownAs = (show: 'scale' | 'lights') => ordered.filter((own) => underRule(own).show === show)
  const lights = shownAs('lights')
  const hasBands = (own: DomainResult) => underRule(own).bands !== undefined
  const scaled = shownAs('scale').filter(hasBands)
  const figures = result.domains.filter((own) => ordered.includes(own) && !lights.includes(own) && !hasBands(own))
  const bandSets = [...new Set(scaled.map((own) => underRule(own).bands ?? ''))]
  if (ordered.length === 0) return null
  return (
    <section className={styles.section}>
      <h2>{words.areas.title}</h2>
      {lights.length + scaled.length > 0 && <p className={styles.lead}>{words.areas.noTotal}</p>}
      {lights.length > 0 && <Lights rows={lights.map((domain) => lightRow(domain, findings, words.areas))} />}
      {bandSets.map((bands) => {
        const domains = scaled.filter((own) => underRule(own).bands === bands)
        const [first] = domains
        const rows = domains.map((domain) => areaRow(domain, findings, words.areas))
        const axes = instrument.domains.flatMap(({ id }) => rows.filter((row) => row.id === id))
        return (
          <div key={bands}>
            <BandPlot caption={words.areas.caption} rows={rows} bands={first ? lineOf(first, findings) : []} />
            {axes.length > 2 && <RadarPicture axes={axes.map(({ label, value }) => ({ label, value }))} />}
          </div>
        )
      })}
      <AreaFigures results={figures} findings={findings} />
    </section>
  )
}
