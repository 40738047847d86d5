import { spokenIn } from '../words/locale'
import { useWords } from '../words/useWords'
import type { PlotRow } from './BandPlot'
import styles from './BandPlot.module.css'
import type { PlotPlace } from './plotPlace'
import { chartsEn } from './words/chartsEn'

/** The plot in words and whole numbers: no number where a mark only stands for its band. Columns that would be empty are left out. */
export function BandTable({ caption, rows, wasLabel }: { caption: string; rows: PlotRow[]; wasLabel: string }) {
  const { plot } = useWords(chartsEn)
  const someWas = rows.some((row) => row.was !== undefined)
  const someReally = rows.some((row) => row.really !== undefined)
  const someSpread = rows.some((row) => row.spread)
  const at = (place: PlotPlace | undefined) => {
    if (place === undefined) return plot.notKnown
    return typeof place === 'number' ? plot.position(Math.round(place)) : place.said
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table must be scrollable by keyboard
    <section className={styles.tableFrame} aria-label={caption} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{plot.area}</th>
            <th scope="col">{plot.level}</th>
            <th scope="col">{plot.now}</th>
            {someWas && <th scope="col">{wasLabel}</th>}
            {someReally && <th scope="col">{plot.really}</th>}
            {someSpread && <th scope="col">{plot.spread}</th>}
            <th scope="col">{plot.coverage}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row" {...spokenIn(row.language)}>
                {row.label}
              </th>
              <td>
                <span {...spokenIn(row.bandLanguage)}>{row.bandLabel}</span>
                {row.capped && <small className={styles.heldDown}>{plot.heldDown}</small>}
              </td>
              <td>{at(row.value)}</td>
              {someWas && <td>{at(row.was)}</td>}
              {someReally && <td>{row.really === undefined ? plot.none : at(row.really)}</td>}
              {someSpread && (
                <td>{row.spread ? plot.between(Math.round(row.spread[0]), Math.round(row.spread[1])) : plot.none}</td>
              )}
              <td>{row.coverage}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
