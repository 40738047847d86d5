import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { BandPlot, type PlotBand, type PlotRow } from '../../src/ui/charts/BandPlot'
import { LevelCounts } from '../../src/ui/charts/LevelCounts'
import { Lights } from '../../src/ui/charts/Lights'
import { RadarPicture } from '../../src/ui/charts/RadarPicture'

afterEach(cleanup)

const bands: PlotBand[] = [
  { id: 'low', label: 'Needs work', from: 0, to: 40, tone: 'attention' },
  { id: 'high', label: 'Working', from: 40, to: 100, tone: 'good' },
]
const safety: PlotRow = {
  id: 'safety',
  label: 'Safety',
  href: '/safety',
  value: 61.4,
  bandLabel: 'Needs work',
  capped: true,
  was: 25,
  spread: [20, 50],
  coverage: '5 of 6',
}
const money: PlotRow = { id: 'money', label: 'Money', bandLabel: 'Not enough answered to say', coverage: '1 of 6' }

test('every row says its area, its band and its coverage in words, in the order given', () => {
  render(<BandPlot caption="Area by area" rows={[safety, money]} bands={bands} />)
  const rows = screen.getAllByRole('listitem').filter((row) => within(row).queryByText(/of 6/))
  expect(rows.map((row) => row.textContent)).toEqual([
    'SafetyNeeds workAnswered 5 of 6',
    'MoneyNot enough answered to sayAnswered 1 of 6',
  ])
  expect(screen.getByRole('link', { name: 'Safety' }).getAttribute('href')).toBe('/safety')
})

test('the same stands in a table, in whole figures, with what a red flag held down', () => {
  render(<BandPlot caption="Area by area" rows={[safety, money]} bands={bands} wasLabel="in March" />)
  expect(screen.queryByRole('table')).toBeNull()
  const toggle = screen.getByRole('button', { name: 'See this as a table' })
  fireEvent.click(toggle)
  expect(screen.getByRole('table', { name: 'Area by area' })).toBeTruthy()
  expect(screen.getAllByRole('columnheader').map((cell) => cell.textContent)).toEqual([
    'Area',
    'Result',
    'now',
    'in March',
    'how far apart people were',
    'Answered',
  ])
  const [, first, second] = screen.getAllByRole('row')
  expect(first?.textContent).toBe('SafetyNeeds workHeld down by an urgent point61 of 10025 of 10020 to 505 of 6')
  expect(second?.textContent).toBe('MoneyNot enough answered to sayNot knownNot known–1 of 6')
  fireEvent.click(screen.getByRole('button', { name: 'Hide the table' }))
  expect(screen.queryByRole('table')).toBeNull()
})

test('a mark that only stands for its band is said by that band and never as a figure', () => {
  const value = { at: 20, said: 'Needs work' }
  const was = { at: 70, said: 'Working' }
  const { container } = render(<BandPlot caption="Area by area" rows={[{ ...safety, value, was }]} bands={bands} />)
  const placed = [...container.querySelectorAll<HTMLElement>('[data-placed]')]
  expect(placed.map((mark) => [mark.dataset.mark, mark.style.insetInlineStart])).toEqual([
    ['was', '70%'],
    ['capped', '20%'],
  ])
  fireEvent.click(screen.getByRole('button', { name: 'See this as a table' }))
  expect(screen.getAllByRole('row')[1]?.textContent).toBe(
    'SafetyNeeds workHeld down by an urgent pointNeeds workWorking20 to 505 of 6',
  )
})

test('the bands are named in their order beside the marks, for where the line has no room to', () => {
  const { container } = render(<BandPlot caption="Area by area" rows={[safety]} bands={bands} />)
  expect([...container.querySelectorAll('ol > li')].map((band) => band.textContent)).toEqual(['Needs work', 'Working'])
})

test('names in another language than the page’s say so, in the plot and in its table', () => {
  const row = { ...safety, language: 'cy', bandLanguage: 'cy' }
  render(<BandPlot caption="Area by area" rows={[row]} bands={bands} />)
  fireEvent.click(screen.getByRole('button', { name: 'See this as a table' }))
  expect(screen.getAllByText('Safety').map((name) => name.closest('[lang]')?.getAttribute('lang'))).toEqual([
    'cy',
    'cy',
  ])
  expect(screen.getByText('5 of 6', { selector: 'td' }).closest('[lang="cy"]')).toBeNull()
})

test('a radar’s spokes have numbers, and the names stand beside it, where none is cut off', () => {
  const axes = [
    { label: 'Purpose', value: 80 },
    { label: 'Money' },
    { label: 'People', value: { at: 20, said: 'Low' } },
  ]
  const { container } = render(<RadarPicture axes={axes} />)
  fireEvent.click(screen.getByRole('button', { name: 'Draw it as a radar picture' }))
  expect([...container.querySelectorAll('ol > li')].map((name) => name.textContent)).toEqual(['Purpose', 'People'])
  expect(screen.getByText(/because too little was answered: Money\./)).toBeTruthy()
})

test('what is not known has no dot: it is not drawn as nothing', () => {
  const { container } = render(<BandPlot caption="Area by area" rows={[money]} bands={bands} />)
  expect(container.querySelectorAll('[data-mark]')).toHaveLength(0)
})

test('a held-down area has its own mark, and the legend names the marks that are there and no others', () => {
  const { container } = render(<BandPlot caption="Area by area" rows={[{ ...safety, was: undefined }]} bands={bands} />)
  expect(container.querySelectorAll('[data-placed][data-mark="capped"]')).toHaveLength(1)
  expect(screen.getByText('held down by an urgent point')).toBeTruthy()
  expect(screen.queryByText('last time')).toBeNull()
  expect(screen.queryByText('now')).toBeNull()
})

test('a light has a word and a shape of its own', () => {
  const { container } = render(
    <Lights
      rows={(['good', 'warn', 'flag', 'unknown'] as const).map((tone) => ({ label: tone, tone, word: `is ${tone}` }))}
    />,
  )
  const shapes = [...container.querySelectorAll('svg')].map((svg) => svg.innerHTML)
  expect(new Set(shapes).size).toBe(4)
  expect(screen.getByText('is flag')).toBeTruthy()
})

test('the number at each level is also told in words', () => {
  const { container } = render(
    <LevelCounts
      levels={[
        { label: 'Started', items: 3, fill: 0.3 },
        { label: 'Embedded', items: 1, fill: 1 },
      ]}
    />,
  )
  expect(screen.getByText('3 questions')).toBeTruthy()
  expect(screen.getByText('1 question')).toBeTruthy()
  expect(container.querySelectorAll('[data-level]')).toHaveLength(4)
})
