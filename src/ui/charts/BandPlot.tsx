import { useId, useState } from 'react'
import { Button } from '../controls/Button'
import { spokenIn } from '../words/locale'
import { useWords } from '../words/useWords'
import styles from './BandPlot.module.css'
import { BandTable } from './BandTable'
import { BandTrack, PlotMark } from './BandTrack'
import type { PlotPlace } from './plotPlace'
import { chartsEn } from './words/chartsEn'

type BandTone = 'attention' | 'growing' | 'good' | 'strong'

/** From and to in per cent of the line. */
export type PlotBand = { id: string; label: string; from: number; to: number; tone: BandTone }

export type PlotRow = {
  id: string
  label: string
  /** Of the label, where it may be another than the page's. */
  language?: string | undefined
  href?: string | undefined
  /** Absent where too little was answered to say; `bandLabel` then says so. */
  value?: PlotPlace | undefined
  bandLabel: string
  bandLanguage?: string | undefined
  /** A red flag holds the band down, whatever the value. */
  capped?: boolean | undefined
  was?: PlotPlace | undefined
  /** What last time really was, as people see it now. */
  really?: PlotPlace | undefined
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
  const words = useWords(chartsEn)
  const [table, setTable] = useState(false)
  const id = useId()
  return (
    <div className={styles.figure}>
      <Legend rows={rows} wasLabel={wasLabel ?? words.plot.was} />
      <BandKey bands={bands} />
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
              <div className={styles.label} {...spokenIn(row.language)}>
                {row.href ? <a href={row.href}>{row.label}</a> : row.label}
              </div>
              <BandTrack row={row} bands={bands} />
              <div className={styles.result}>
                <span className={styles.band} {...spokenIn(row.bandLanguage)}>
                  {row.bandLabel}
                </span>
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

/** Names the bands where the head has no room to. Each row says its band by itself, so this belongs to the picture. */
function BandKey({ bands }: { bands: PlotBand[] }) {
  const words = useWords(chartsEn)
  return (
    <div className={styles.bandKey} aria-hidden="true">
      {words.plot.alongTheLine}
      <ol data-bare className={styles.legend}>
        {bands.map(({ id, label, tone }) => (
          <li key={id}>
            <span className={styles.swatch} data-tone={tone} />
            {label}
          </li>
        ))}
      </ol>
    </div>
  )
}

/** Names only the marks that are there. */
function Legend({ rows, wasLabel }: { rows: PlotRow[]; wasLabel: string }) {
  const words = useWords(chartsEn)
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
