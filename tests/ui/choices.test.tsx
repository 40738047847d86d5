import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import { DescribedChoices, type DescribedChoicesProps } from '../../src/ui/choices/DescribedChoices'

afterEach(cleanup)

const item = {
  legend: 'Who can take money out of the bank account?',
  hint: 'Think about cards and online payments.',
  name: 'bank',
  choices: [
    { value: 'a', label: 'Not in place', description: 'One person can pay anyone.', fill: 0 },
    { value: 'b', label: 'Started', description: 'Two people should agree.', fill: 0.33, note: 'Last time' },
    { value: 'c', label: 'In place and used', description: 'Two people agree every payment.', fill: 0.67 },
  ],
  others: [{ value: 'dont-know', label: 'Don’t know', shortcut: 'd' }],
}

function Item(props: Partial<DescribedChoicesProps>) {
  const [value, setValue] = useState<string>()
  return <DescribedChoices {...item} value={value} onChoose={setValue} {...props} />
}

const level = (name: RegExp) => screen.getByRole('radio', { name }) as HTMLInputElement

test('nothing is chosen until somebody chooses', () => {
  render(<Item />)
  expect(screen.getAllByRole('radio').filter((radio) => (radio as HTMLInputElement).checked)).toEqual([])
  expect(screen.getByRole('button', { name: /Don’t know/ }).getAttribute('aria-pressed')).toBe('false')
})

test('a level is named by its label and described by its meaning, in a group named by the question', () => {
  render(<Item />)
  const group = screen.getByRole('group', { name: item.legend })
  expect(described(group)).toBe(item.hint)
  expect(described(level(/^Not in place$/))).toBe('One person can pay anyone.')
  expect(level(/^Started Last time$/)).toBeTruthy()
})

test('a tap anywhere on the card chooses the level', () => {
  render(<Item />)
  fireEvent.click(screen.getByText('Two people agree every payment.'))
  expect(level(/In place/).checked).toBe(true)
})

test('the figures choose levels and the letters the rest, while the focus is in the item', () => {
  render(<Item />)
  fireEvent.keyDown(level(/Not in place/), { key: '2' })
  expect(level(/In place/).checked).toBe(true)
  fireEvent.keyDown(level(/Not in place/), { key: 'D' })
  expect(level(/In place/).checked).toBe(false)
  expect(screen.getByRole('button', { name: /Don’t know/ }).getAttribute('aria-pressed')).toBe('true')
})

test('Enter on a level chooses it', () => {
  render(<Item />)
  fireEvent.keyDown(level(/Not in place/), { key: 'Enter' })
  expect(level(/Not in place/).checked).toBe(true)
})

test('keys elsewhere on the page do nothing, unless the item has the page to itself', () => {
  const { rerender } = render(<Item />)
  fireEvent.keyDown(document.body, { key: '1' })
  expect(level(/Started/).checked).toBe(false)
  rerender(<Item keysEverywhere />)
  fireEvent.keyDown(document.body, { key: '1' })
  expect(level(/Started/).checked).toBe(true)
})

test('a key that works everywhere chooses once, not twice', () => {
  const choose = vi.fn()
  render(<Item keysEverywhere onChoose={choose} />)
  fireEvent.keyDown(level(/Started/), { key: '1' })
  expect(choose.mock.calls).toEqual([['b']])
})

test('typing a figure into the notes of an item chooses nothing', () => {
  render(
    <Item keysEverywhere>
      <textarea aria-label="Notes" />
    </Item>,
  )
  fireEvent.keyDown(screen.getByRole('textbox'), { key: '1' })
  fireEvent.keyDown(screen.getByRole('textbox'), { key: 'd' })
  expect(level(/Started/).checked).toBe(false)
  expect(screen.getByRole('button', { name: /Don’t know/ }).getAttribute('aria-pressed')).toBe('false')
})

test('a shortcut with Ctrl stays the browser’s', () => {
  render(<Item keysEverywhere />)
  fireEvent.keyDown(document.body, { key: 'd', ctrlKey: true })
  expect(screen.getByRole('button', { name: /Don’t know/ }).getAttribute('aria-pressed')).toBe('false')
})

test('read only, it shows what was chosen and takes nothing', () => {
  const choose = vi.fn()
  render(<Item readOnly keysEverywhere value="b" onChoose={choose} />)
  fireEvent.keyDown(document.body, { key: '2' })
  fireEvent.keyDown(level(/Started/), { key: '2' })
  fireEvent.click(screen.getByText('Not in place'))
  expect(choose).not.toHaveBeenCalled()
  expect(level(/Started/).checked).toBe(true)
})

test('an error belongs to the group', () => {
  render(<Item error="Please choose an answer" />)
  expect(described(screen.getByRole('group'))).toBe(`${item.hint} Please choose an answer`)
})

test('what is chosen says so in words on its card, and a screen reader hears it once, from the radio button', () => {
  render(<Item />)
  expect(screen.queryByText('Chosen')).toBeNull()
  fireEvent.click(level(/In place/))
  const mark = screen.getByText('Chosen')
  expect(mark.closest('label')).toBe(level(/In place/).closest('label'))
  expect(mark.querySelector('svg')).toBeTruthy()
  expect(mark.getAttribute('aria-hidden')).toBe('true')
  expect(screen.getByRole('radio', { name: 'In place and used', checked: true })).toBeTruthy()
})

function described(element: HTMLElement): string {
  const ids = element.getAttribute('aria-describedby')?.split(' ') ?? []
  return ids.map((id) => document.getElementById(id)?.textContent).join(' ')
}
