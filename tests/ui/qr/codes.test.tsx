import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { QrCode } from '../../../src/ui/qr/QrCode'
import { QrFrames } from '../../../src/ui/qr/QrFrames'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const frames = [400, 400, 30].map((length, frame) => new Uint8Array(length).fill(frame))

test('a code has a name, four light modules on every side, and is one picture that scales', () => {
  render(<QrCode label="Rate on your own phone" content="https://example.org/rate" />)
  const code = screen.getByRole('img', { name: 'Rate on your own phone' })
  // 24 letters at correction level M are version 2, which has 25 modules a side.
  expect(code.getAttribute('viewBox')).toBe('0 0 33 33')
  expect(code.getAttribute('width')).toBeNull()
  const starts = [...(code.querySelector('path')?.getAttribute('d') ?? '').matchAll(/M(\d+) (\d+)h(\d+)/g)]
  const [columns, rows, ends] = [
    starts.map(([, column]) => Number(column)),
    starts.map(([, , row]) => Number(row)),
    starts.map(([, column, , width]) => Number(column) + Number(width)),
  ]
  expect([Math.min(...columns), Math.max(...ends), Math.min(...rows), Math.max(...rows)]).toEqual([4, 29, 4, 28])
})

test('what is too long for a code is said, with the way on', () => {
  render(<QrCode label="Too long" content={'x'.repeat(2332)} />)
  expect(screen.queryByRole('img')).toBeNull()
  screen.getByText('This is too long for a code. Please save it as a file instead.')
})

test('codes take turns, five in a second, and begin again after the last; all are of one size', () => {
  render(<QrFrames label="Codes" frames={frames} />)
  const shown = () => screen.getByText(/^Code \d of 3$/).textContent
  const seen = Array.from({ length: 5 }, () => {
    const now = [shown(), screen.getByRole('img').getAttribute('viewBox')]
    pass(200)
    return now
  })
  const side = '0 0 85 85'
  expect(seen).toEqual([
    ['Code 1 of 3', side],
    ['Code 2 of 3', side],
    ['Code 3 of 3', side],
    ['Code 1 of 3', side],
    ['Code 2 of 3', side],
  ])
})

test('whoever looks at them can pause them and let them go on', () => {
  render(<QrFrames label="Codes" frames={frames} />)
  fireEvent.click(screen.getByRole('button', { name: 'Pause' }))
  pass(1000)
  screen.getByText('Code 1 of 3')
  fireEvent.click(screen.getByRole('button', { name: 'Go on' }))
  pass(200)
  screen.getByText('Code 2 of 3')
})

test('for whoever asked for less motion nothing moves by itself: there is a button to the next code', () => {
  vi.stubGlobal('matchMedia', (query: string) => ({ matches: query === '(prefers-reduced-motion: reduce)' }))
  render(<QrFrames label="Codes" frames={frames} />)
  pass(2000)
  for (const place of ['Code 1 of 3', 'Code 2 of 3', 'Code 3 of 3', 'Code 1 of 3']) {
    screen.getByText(place)
    fireEvent.click(screen.getByRole('button', { name: 'Next code' }))
  }
})

test('a single code stands still, with no button and no count', () => {
  render(<QrFrames label="Code" frames={frames.slice(0, 1)} />)
  screen.getByRole('img', { name: 'Code' })
  expect(screen.queryByRole('button')).toBeNull()
  expect(screen.queryByText(/of 1/)).toBeNull()
})

function pass(milliseconds: number) {
  act(() => vi.advanceTimersByTime(milliseconds))
}
