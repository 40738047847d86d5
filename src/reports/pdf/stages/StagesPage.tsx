import { Path, StyleSheet, Svg, View } from '@react-pdf/renderer'
import type { StageState } from '../../../core/scoring/findings/stageProgress'
import { stageCell } from '../../phrases/stageCells'
import type { ReportStageCell, ReportStages } from '../../stagedReport'
import { Sheet, type SheetProps } from '../pages/Sheet'
import { Words } from '../pages/Words'
import { colours, sheet, styles } from '../pdfStyles'
import { HeadRow, table } from './TableRows'

/** Areas by levels, how far all of them are, and what is missing for the next level. */
export function StagesPage(props: SheetProps) {
  const { report, words } = props
  const { stages } = report
  if (stages === 'none') return null
  const widths = columns(stages)
  const next = stages.areas.flatMap(({ id, title, next }) =>
    next === 'none' ? [] : [{ id, line: words.stages.nextLine({ title, ...next }) }],
  )
  return (
    <Sheet {...props} title={words.stages.heading}>
      <Words style={styles.h1}>{words.stages.heading}</Words>
      <Words style={styles.paragraph}>{words.stages.explained}</Words>
      <Words style={[styles.paragraph, styles.soft, styles.small]}>
        {stages.stages.map(({ name }) => name).join('   ·   ')}
      </Words>
      <View style={table.table}>
        <HeadRow
          cells={[words.stages.area, ...stages.stages.map(({ stage }) => words.stages.stage(stage))]}
          widths={widths}
        />
        {stages.areas.map((area) => (
          <View key={area.id} style={table.row} wrap={false}>
            <View style={[table.cell, { width: widths[0] ?? 0 }]}>
              <Words style={styles.bold}>{area.title}</Words>
            </View>
            {area.cells.map((cell, place) => (
              <Cell key={stages.stages[place]?.stage} cell={cell} width={widths[place + 1] ?? 0} words={words} />
            ))}
          </View>
        ))}
      </View>
      <Together stages={stages} words={words} />
      {next.length > 0 && (
        <Words style={styles.h2} minPresenceAhead={40}>
          {words.stages.next}
        </Words>
      )}
      {next.map(({ id, line }) => (
        <Words key={id} style={styles.paragraph}>
          {line}
        </Words>
      ))}
    </Sheet>
  )
}

function columns({ stages }: ReportStages): number[] {
  const first = 187
  return [first, ...stages.map(() => (sheet.textWidth - first) / stages.length)]
}

function Cell({ cell, width, words }: { cell: ReportStageCell; width: number; words: SheetProps['words'] }) {
  return (
    <View style={[table.cell, grid.cell, { width }]}>
      {cell !== 'none' && <Mark state={cell.state} />}
      <Words style={{ flex: 1 }}>{stageCell(cell, words)}</Words>
    </View>
  )
}

/** As on the screen: a shape for each state, readable in grey. */
function Mark({ state }: { state: StageState }) {
  return (
    <Svg viewBox="0 0 24 24" style={grid.mark}>
      {state === 'reached' && <Path d={circle} fill={colours.act} />}
      {state === 'reached' && <Path d="M7.2 12.4l3.3 3.3l6.2-7" stroke={colours.white} strokeWidth={2.8} fill="none" />}
      {state === 'not-yet' && <Path d="M12 3.5L21.5 20h-19z" stroke={colours.warn} strokeWidth={2.4} fill="none" />}
      {state === 'not-known' && (
        <Path d={circle} stroke={colours.soft} strokeWidth={2.4} strokeDasharray="4 3.4" fill="none" />
      )}
    </Svg>
  )
}

const circle = 'M12 2.5a9.5 9.5 0 1 0 0 19a9.5 9.5 0 1 0 0-19z'

function Together({ stages, words }: { stages: ReportStages; words: SheetProps['words'] }) {
  return stages.together.map(({ title, label, meaning, lowest, unknown }) => (
    <View key={title} style={grid.together} wrap={false}>
      <Words style={styles.h2}>{title}</Words>
      <Words style={styles.bold}>{label || words.stages.togetherUnknown}</Words>
      {meaning !== '' && <Words>{meaning}</Words>}
      {lowest.length > 0 && <Words style={styles.soft}>{words.stages.lowest(lowest)}</Words>}
      {label === '' && unknown > 0 && <Words style={styles.soft}>{words.stages.unknownBecause(unknown)}</Words>}
    </View>
  ))
}

const grid = StyleSheet.create({
  cell: { flexDirection: 'row', gap: 5 },
  mark: { width: 11, height: 11, marginTop: 1 },
  together: { backgroundColor: colours.wash, padding: 12, marginBottom: 18 },
})
