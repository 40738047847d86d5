import { Card } from '../../../src/ui/blocks/Card'
import { BandPlot } from '../../../src/ui/charts/BandPlot'
import { LevelCounts } from '../../../src/ui/charts/LevelCounts'
import { Lights } from '../../../src/ui/charts/Lights'
import { RadarPicture } from '../../../src/ui/charts/RadarPicture'
import { Page } from '../../../src/ui/layout/Page'
import { useWords } from '../../../src/ui/words/useWords'
import { words as english } from './words.en'

const tones = ['attention', 'growing', 'good', 'strong'] as const
const edges = [0, 40, 70, 90, 100]
const values = [31, 36, undefined, 61, 67, 83, 100]
const before = [25, 42, 33, 44, 67, undefined, 87]
const spreads = [[20, 50], [22, 58], undefined, [50, 78], [55, 79], [75, 91], [85, 100]] as const

export function ChartsPart() {
  const words = useWords(english)
  const bands = tones.map((tone, index) => ({
    id: tone,
    label: words.bands[index] ?? '',
    from: edges[index] ?? 0,
    to: edges[index + 1] ?? 100,
    tone,
  }))
  const rows = words.areas.map((label, index) => {
    const value = values[index]
    const spread = spreads[index]
    return {
      id: String(index),
      label,
      href: `/areas/${index}`,
      value,
      bandLabel: value === undefined ? words.tooLittle : (bands.findLast((band) => value >= band.from)?.label ?? ''),
      capped: index === 0,
      was: before[index],
      spread: spread ? ([...spread] as [number, number]) : undefined,
      coverage: words.answered(index, 6),
      note: index === 0 ? words.urgent : undefined,
    }
  })
  return (
    <Page title={words.urgentTitle} wide>
      <Card>
        <BandPlot caption={words.urgentTitle} rows={rows} bands={bands} wasLabel={words.inMarch} />
        <RadarPicture axes={rows} wasLabel={words.inMarch} />
      </Card>
      <Card title={words.areas[4]}>
        <Lights
          rows={(['good', 'warn', 'flag', 'unknown'] as const).map((tone, index) => ({
            label: words.areas[index] ?? '',
            tone,
            word: words.status[index] ?? '',
            note: words.sentence,
          }))}
        />
      </Card>
      <Card title={words.areas[3]}>
        <LevelCounts
          levels={[
            ...words.item.levels.map(([label = ''], level) => ({
              label,
              items: [12, 0, 31, 4][level] ?? 0,
              fill: level / 3,
            })),
            { label: words.item.others[0] ?? '', items: 3 },
          ]}
        />
      </Card>
    </Page>
  )
}
