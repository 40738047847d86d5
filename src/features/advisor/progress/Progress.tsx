import type { AdvisorProgress } from '../../../core/session/advisor/advisorProgress'
import { PlotMark } from '../../../ui/charts/BandTrack'
import { useInstrumentLanguage } from '../../../ui/words/useInstrumentLanguage'
import { useWords } from '../../../ui/words/useWords'
import { en } from '../words/en'
import { ProgressTable } from './ProgressTable'
import styles from './progress.module.css'
import { areaRows, checkRows, columnsOf, constructRows, groupRule, verdictColumns } from './progressRows'

/** From the first rating over what it really was to now: on the whole, area by area, and what was checked. */
export function Progress({ progress }: { progress: AdvisorProgress }) {
  const words = useWords(en).progress
  const language = useInstrumentLanguage()
  const of = { progress, language, words }
  const columns = columnsOf(of)
  const checks = checkRows(of)
  const [first] = progress.constructs
  const points = first && groupRule(progress.instrument, first.group).smallestChange
  return (
    <div className={styles.progress}>
      {points !== undefined && <p className={styles.lead}>{words.rule(points)}</p>}
      <ul data-bare className={styles.key}>
        {(['was', 'really', 'now'] as const).map((mark) => (
          <li key={mark}>
            <PlotMark mark={mark} /> {words.key[mark === 'was' ? 'first' : mark]}
          </li>
        ))}
      </ul>
      <ProgressTable caption={words.summary} columns={[...columns, ...verdictColumns(of)]} rows={constructRows(of)} />
      <ProgressTable caption={words.areas} columns={columns} rows={areaRows(of)} />
      {checks.rows.length > 0 && <ProgressTable caption={words.checks} {...checks} />}
    </div>
  )
}
