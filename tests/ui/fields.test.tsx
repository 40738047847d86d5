import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { afterEach, expect, test, vi } from 'vitest'
import { CheckboxGroup } from '../../src/ui/fields/CheckboxGroup'
import { DateField } from '../../src/ui/fields/date/DateField'
import { ErrorSummary } from '../../src/ui/fields/ErrorSummary'
import { RadioGroup } from '../../src/ui/fields/RadioGroup'
import { SelectField } from '../../src/ui/fields/SelectField'
import { TextArea } from '../../src/ui/fields/TextArea'
import { TextField } from '../../src/ui/fields/TextField'

afterEach(cleanup)

const described = (element: HTMLElement) =>
  (element.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent)

test('a field is named by its label, and described by its error first and then its hint', () => {
  render(<TextField label="First step" hint="Within a fortnight" error="Say what the first step is" />)
  const box = screen.getByRole('textbox', { name: 'First step' })
  expect(box.getAttribute('aria-invalid')).toBe('true')
  expect(described(box)).toEqual(['Say what the first step is', 'Within a fortnight'])
})

test('a field without an error says nothing of errors, whatever is typed or left', () => {
  render(<TextField label="First step" required />)
  const box = screen.getByRole('textbox')
  fireEvent.focus(box)
  fireEvent.blur(box)
  expect(box.getAttribute('aria-invalid')).toBeNull()
  expect(box.getAttribute('aria-describedby')).toBeNull()
})

test('the error summary takes the focus, leads to each field, and takes the focus again at the next attempt', () => {
  const problems = [{ id: 'who', message: 'Say who will do it' }]
  const form = (attempt: number) => (
    <>
      <ErrorSummary problems={problems} attempt={attempt} />
      <TextField id="who" label="Who" />
    </>
  )
  const { rerender } = render(form(1))
  expect(document.activeElement).toBe(screen.getByRole('region', { name: 'One thing needs a look' }))
  fireEvent.click(screen.getByRole('link', { name: 'Say who will do it' }))
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Who' }))
  rerender(form(2))
  expect(document.activeElement).toBe(screen.getByRole('region'))
})

test('an empty error summary is not there', () => {
  render(<ErrorSummary problems={[]} />)
  expect(screen.queryByRole('region')).toBeNull()
})

function Form({ kept }: { kept: (values: unknown) => void }) {
  const { register, handleSubmit } = useForm({
    defaultValues: { step: 'Ask', note: 'Old', kind: '', roles: [], help: '' },
  })
  const options = [
    { value: 'chair', label: 'Chair' },
    { value: 'treasurer', label: 'Treasurer' },
  ]
  return (
    <form onSubmit={handleSubmit((values) => kept(values))}>
      <TextField label="Step" {...register('step')} />
      <TextArea label="Note" maxLength={20} {...register('note')} />
      <SelectField label="Kind" options={options} {...register('kind')} />
      <CheckboxGroup legend="Who" options={options} {...register('roles')} />
      <RadioGroup legend="Help" options={options} {...register('help')} />
      <button type="submit">Continue</button>
    </form>
  )
}

test('a form keeps what every field holds', async () => {
  const kept = vi.fn()
  render(<Form kept={kept} />)
  expect(screen.getByText('17 characters left')).toBeTruthy()
  fireEvent.input(screen.getByRole('textbox', { name: 'Step' }), { target: { value: 'Name a lead' } })
  fireEvent.input(screen.getByRole('textbox', { name: 'Note' }), { target: { value: 'New' } })
  fireEvent.change(screen.getByRole('combobox'), { target: { value: 'chair' } })
  fireEvent.click(screen.getByRole('checkbox', { name: 'Treasurer' }))
  fireEvent.click(screen.getByRole('radio', { name: 'Chair' }))
  fireEvent.click(screen.getByRole('button', { name: 'Continue' }))
  await vi.waitFor(() => expect(kept).toHaveBeenCalled())
  expect(kept.mock.calls[0]?.[0]).toEqual({
    step: 'Name a lead',
    note: 'New',
    kind: 'chair',
    roles: ['treasurer'],
    help: 'chair',
  })
})

test('a long note is counted, never cut', () => {
  render(<TextArea label="Note" maxLength={20} />)
  const box = screen.getByRole('textbox') as HTMLTextAreaElement
  fireEvent.input(box, { target: { value: 'a'.repeat(25) } })
  expect(box.value).toHaveLength(25)
  expect(screen.getAllByText('5 characters too many. Please shorten it.')).not.toEqual([])
})

test('the end of the room is read out before it comes', () => {
  render(<TextArea label="Note" maxLength={100} />)
  fireEvent.input(screen.getByRole('textbox'), { target: { value: 'a'.repeat(50) } })
  expect(screen.getByRole('status').textContent).toBe('')
  fireEvent.input(screen.getByRole('textbox'), { target: { value: 'a'.repeat(93) } })
  expect(screen.getByRole('status').textContent).toBe('10 characters left')
})

function When(props: { onChange?: (value: string, problem?: string) => void }) {
  const [value, setValue] = useState('2026-12-06')
  return (
    <>
      <DateField
        label="By when?"
        quick
        from="2026-11-30"
        value={value}
        onChange={(next, problem) => {
          setValue(next)
          props.onChange?.(next, problem)
        }}
      />
      <button type="button" onClick={() => setValue('2027-01-31')}>
        Another
      </button>
    </>
  )
}

const dateBox = () => screen.getByRole('textbox', { name: 'By when?' }) as HTMLInputElement

test('a date is shown as people write it, and read back with its weekday', () => {
  render(<When />)
  expect(dateBox().value).toBe('6 Dec 2026')
  expect(screen.getByText(/^Sunday,? 6 December 2026$/)).toBeTruthy()
})

test('typing a date gives the day, and leaves the typing as it is', () => {
  const changed = vi.fn()
  render(<When onChange={changed} />)
  fireEvent.change(dateBox(), { target: { value: '7/12/26' } })
  expect(changed).toHaveBeenLastCalledWith('2026-12-07', undefined)
  expect(dateBox().value).toBe('7/12/26')
})

test('an impossible date gives a clear sentence, no day, and keeps what was typed', () => {
  const changed = vi.fn()
  render(<When onChange={changed} />)
  fireEvent.change(dateBox(), { target: { value: '31 Feb 2027' } })
  expect(changed).toHaveBeenLastCalledWith('', 'There is no such day as 31 Feb 2027. Please check it.')
  expect(dateBox().value).toBe('31 Feb 2027')
  expect(dateBox().getAttribute('aria-invalid')).toBeNull()
  fireEvent.blur(dateBox())
  expect(screen.getByText('There is no such day as 31 Feb 2027. Please check it.')).toBeTruthy()
})

test('“in 3 months” sets the day and shows it', () => {
  const changed = vi.fn()
  render(<When onChange={changed} />)
  fireEvent.click(screen.getByRole('button', { name: 'In 3 months' }))
  expect(changed).toHaveBeenLastCalledWith('2027-02-28', undefined)
  expect(dateBox().value).toBe('28 Feb 2027')
})

test('a day set from outside takes the place of what was typed', () => {
  render(<When />)
  fireEvent.change(dateBox(), { target: { value: 'soon' } })
  fireEvent.click(screen.getByRole('button', { name: 'Another' }))
  expect(dateBox().value).toBe('31 Jan 2027')
})
