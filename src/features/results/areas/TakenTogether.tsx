import { type GroupStanding, groupStandings } from '../../../core/scoring/findings/groupStanding'
import { useWords } from '../../../ui/words/useWords'
import styles from '../Results.module.css'
import type { Findings } from '../useFindings'
import { en } from '../words/en'
import { figuresEn } from '../words/figuresEn'
import { FixFirst } from './FixFirst'

/** More names than this say no more than a number would. */
const most = 4

/** What areas or questions say together: its band and what that means, or its figure, and what its next step waits for. */
export function TakenTogether({ findings }: { findings: Findings }) {
  const words = useWords(figuresEn)
  const standings = groupStandings(findings.instrument, findings.result)
  if (standings.length === 0) return null
  return (
    <section className={styles.section}>
      <h2>{words.together}</h2>
      <dl className={styles.heldBack}>
        {standings.map((standing) => (
          <div key={standing.group.id}>
            <dt>{findings.inWords(standing.group.title)}</dt>
            <dd>
              <OneGroup standing={standing} findings={findings} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function OneGroup({ standing, findings }: { standing: GroupStanding; findings: Findings }) {
  const { areas } = useWords(en)
  const words = useWords(figuresEn)
  const { instrument, inWords, item, name, area } = findings
  const { band, figure, heldDownBy, bandBeforeCap, fixFirst, waitsFor, missing } = standing
  const nameOf = (id: string) => {
    const other = instrument.scoring.groups.find((one) => one.id === id)
    return other ? inWords(other.title) : item(id) ? name(id) : area(id)
  }
  const labelOf = (one: GroupStanding['band']) => (one === 'none' ? '' : inWords(one.label))
  const said = figure === 'none' ? labelOf(band) : words[figure.unit](figure.value, figure.digits)
  const lines = [
    heldDownBy.length > 0 ? areas.heldDown(heldDownBy.map(nameOf), labelOf(bandBeforeCap)) : '',
    waitsFor.length > 0 ? words.heldBack(listed(waitsFor.map(nameOf), words)) : '',
    missing.length > 0 ? words.missing(listed(missing.map(nameOf), words)) : '',
  ].filter(Boolean)
  return (
    <>
      <p className={styles.said}>{said || (heldDownBy.length > 0 ? areas.blocked : areas.unknown)}</p>
      {band !== 'none' && band.meaning && <p>{inWords(band.meaning)}</p>}
      {lines.map((line) => (
        <p key={line} className={styles.soft}>
          {line}
        </p>
      ))}
      {fixFirst !== 'none' && <FixFirst item={fixFirst} findings={findings} />}
    </>
  )
}

function listed(names: string[], words: typeof figuresEn): string[] {
  return names.length <= most ? names : [...names.slice(0, most - 1), words.more(names.length - most + 1)]
}
