import { stageCell } from '../../phrases/stageCells'
import type { ReportStages } from '../../stagedReport'
import type { ReportWords } from '../../words/en'
import styles from '../printed.module.css'

const signs = { reached: '●', 'not-yet': '△', 'not-known': '◌' }

/** Areas by levels as a table; the sign repeats what the word says. */
export function PrintedStages({ stages, words }: { stages: ReportStages | 'none'; words: ReportWords }) {
  if (stages === 'none') return null
  const next = stages.areas.flatMap(({ id, title, next }) =>
    next === 'none' ? [] : [{ id, line: words.stages.nextLine({ title, ...next }) }],
  )
  return (
    <section className={styles.part}>
      <h2>{words.stages.heading}</h2>
      <p>{words.stages.explained}</p>
      <p className={styles.soft}>{stages.stages.map(({ name }) => name).join(' · ')}</p>
      <table className={styles.plan}>
        <thead>
          <tr>
            <th scope="col">{words.stages.area}</th>
            {stages.stages.map(({ stage }) => (
              <th key={stage} scope="col">
                {words.stages.stage(stage)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {stages.areas.map(({ id, title, cells }) => (
            <tr key={id}>
              <th scope="row" dir="auto" className={styles.typed}>
                {title}
              </th>
              {cells.map((cell, place) => (
                <td key={stages.stages[place]?.stage}>
                  {cell !== 'none' && <span aria-hidden="true">{signs[cell.state]} </span>}
                  {stageCell(cell, words)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <Together stages={stages} words={words} />
      {next.length > 0 && <h3>{words.stages.next}</h3>}
      {next.map(({ id, line }) => (
        <p key={id} dir="auto">
          {line}
        </p>
      ))}
    </section>
  )
}

function Together({ stages, words }: { stages: ReportStages; words: ReportWords }) {
  return stages.together.map(({ title, label, meaning, lowest, unknown }) => (
    <div key={title} className={styles.strength}>
      <h3 dir="auto">{title}</h3>
      <p>
        <strong dir="auto">{label || words.stages.togetherUnknown}</strong>
      </p>
      {meaning && <p dir="auto">{meaning}</p>}
      {lowest.length > 0 && <p className={styles.soft}>{words.stages.lowest(lowest)}</p>}
      {label === '' && unknown > 0 && <p className={styles.soft}>{words.stages.unknownBecause(unknown)}</p>}
    </div>
  ))
}
