import { Fragment } from 'react'
import { BandTrack } from '../../../ui/charts/BandTrack'
import { useWords } from '../../../ui/words/useWords'
import { en } from '../words/en'
import styles from './progress.module.css'
import type { ProgressRow } from './progressRows'

type ProgressTableProps = { caption: string; columns: string[]; rows: ProgressRow[] }

/** The words and figures are the table's; the picture beside them shows the same at a glance. */
export function ProgressTable({ caption, columns, rows }: ProgressTableProps) {
  const words = useWords(en).progress
  const drawn = rows.some(({ marks }) => marks)
  const width = 1 + columns.length + (drawn ? 1 : 0)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table must be scrollable by keyboard
    <section className={styles.frame} aria-label={caption} tabIndex={0}>
      <table className={styles.table}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.what}</th>
            {columns.map((column, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two sessions may look back at one and the same time
              <th key={place} scope="col">
                {column}
              </th>
            ))}
            {drawn && <td />}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, head, group, cells, marks }, place) => (
            <Fragment key={id}>
              {group && group !== rows[place - 1]?.group && (
                <tr className={styles.group}>
                  <th scope="rowgroup" colSpan={width}>
                    {group}
                  </th>
                </tr>
              )}
              <tr>
                <th scope="row">{head}</th>
                {cells.map((cell, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its column
                  <td key={at}>{cell}</td>
                ))}
                {drawn && <td className={styles.picture}>{marks && <BandTrack row={marks} bands={[]} />}</td>}
              </tr>
            </Fragment>
          ))}
        </tbody>
      </table>
    </section>
  )
}
