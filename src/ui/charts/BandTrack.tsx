import type { PlotBand, PlotRow } from './BandPlot'
import styles from './BandPlot.module.css'
import { atOf } from './plotPlace'

type Drawn = Pick<PlotRow, 'value' | 'was' | 'really' | 'spread' | 'capped'>

/** The drawing of one row. Everything it shows also stands in words beside it or in the table. */
export function BandTrack({ row, bands }: { row: Drawn; bands: PlotBand[] }) {
  const { value, was, really, spread, capped } = row
  return (
    <div className={styles.track} data-unknown={value === undefined || undefined} aria-hidden="true">
      {bands.map((band) => (
        <span
          key={band.id}
          className={styles.ground}
          data-tone={band.tone}
          style={{ insetInlineStart: `${band.from}%`, inlineSize: `${band.to - band.from}%` }}
        />
      ))}
      {spread && (
        <span
          className={styles.spread}
          style={{ insetInlineStart: `${spread[0]}%`, inlineSize: `${spread[1] - spread[0]}%` }}
        />
      )}
      {was !== undefined && <PlotMark mark="was" at={atOf(was)} />}
      {really !== undefined && <PlotMark mark="really" at={atOf(really)} />}
      {value !== undefined && <PlotMark mark={capped ? 'capped' : 'now'} at={atOf(value)} />}
    </div>
  )
}

/** A mark on the track at `at` per cent, or in the legend's line of text. */
export function PlotMark({ mark, at }: { mark: 'now' | 'was' | 'really' | 'capped' | 'spread'; at?: number }) {
  return (
    <span
      className={styles.mark}
      data-mark={mark}
      data-placed={at !== undefined || undefined}
      style={at === undefined ? undefined : { insetInlineStart: `${at}%` }}
      aria-hidden="true"
    />
  )
}
