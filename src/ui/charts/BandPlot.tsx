import { useId, useState } from 'react'
import { Button } from '../controls/Button'
import { en } from '../words/en'
import { useWords } from '../words/useWords'
import styles from './BandPlot.module.css'
import { BandTable } from './BandTable'
import { BandTrack, PlotMark } from './BandTrack'

type BandTone = 'attention' | 'growing' | 'good' | 'strong'

/** Positions are per cent of the maximum, 0 to 100. */
export type PlotBand = { id: string; label: string; from: number; to: number; tone: BandTone }

export type PlotRow = {
  id: string
  label: string
  href?: string | undefined
  /** Absent where too little was answered to say; `bandLabel` then says so. */
  value?: number | undefined
  bandLabel: string
  /** A red flag holds the band down, whatever the value. */
  capped?: boolean | undefined
  was?: number | undefined
  /** What last time really was, as people see it now. */
  really?: number | undefined
  spread?: [from: number, to: number] | undefined
  /** '5 of 6' */
  coverage: string
  note?: string | undefined
}

export type BandPlotProps = {
  /** What the plot is of; names the table. */
  caption: string
  /** In the order to show them. */
  rows: PlotRow[]
  bands: PlotBand[]
  /** When last time was: 'in March'. */
  wasLabel?: string | undefined
}

/** One mark for each area on a track of bands, its words beside it, and the same as a table. */
export function BandPlot({ caption, rows, bands, wasLabel }: BandPlotProps) {
  const words = useWords(en)
  const [table, setTable] = useState(false)
  const id = useId()
  return (
    <div className={styles.figure}>
      <Legend rows={rows} wasLabel={wasLabel ?? words.plot.was} />
      <div className={styles.plot}>
        <div className={styles.head} aria-hidden="true">
          <span>{words.plot.area}</span>
          <span className={styles.bandNames}>
            {bands.map((band) => (
              <span key={band.id} style={{ flexGrow: band.to - band.from }}>
                {band.label}
              </span>
            ))}
          </span>
          <span>{words.plot.level}</span>
        </div>
        <ul data-bare>
          {rows.map((row) => (
            <li key={row.id} className={styles.row}>
              <div className={styles.label}>{row.href ? <a href={row.href}>{row.label}</a> : row.label}</div>
              <BandTrack row={row} bands={bands} />
              <div className={styles.result}>
                <span className={styles.band}>{row.bandLabel}</span>
                <span className={styles.coverage}>
                  <span className={styles.coverageName}>{words.plot.coverage} </span>
                  {row.coverage}
                </span>
              </div>
              {row.note && <p className={styles.note}>{row.note}</p>}
            </li>
          ))}
        </ul>
      </div>
      <Button kind="plain" small aria-expanded={table} aria-controls={id} onClick={() => setTable(!table)}>
        {table ? words.plot.asPlot : words.plot.asTable}
      </Button>
      <div id={id}>{table && <BandTable caption={caption} rows={rows} wasLabel={wasLabel ?? words.plot.was} />}</div>
    </div>
  )
}

/** Names only the marks that are there. */
function Legend({ rows, wasLabel }: { rows: PlotRow[]; wasLabel: string }) {
  const words = useWords(en)
  const marks = [
    { mark: 'now' as const, label: words.plot.now, used: rows.some((row) => row.value !== undefined && !row.capped) },
    { mark: 'capped' as const, label: words.plot.capped, used: rows.some((row) => row.capped) },
    { mark: 'was' as const, label: wasLabel, used: rows.some((row) => row.was !== undefined) },
    { mark: 'really' as const, label: words.plot.really, used: rows.some((row) => row.really !== undefined) },
    { mark: 'spread' as const, label: words.plot.spread, used: rows.some((row) => row.spread) },
  ]
  return (
    <ul data-bare className={styles.legend}>
      {marks
        .filter(({ used }) => used)
        .map(({ mark, label }) => (
          <li key={mark}>
            <PlotMark mark={mark} />
            {label}
          </li>
        ))}
    </ul>
  )
}
