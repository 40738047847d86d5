import { DateField } from '../../../ui/fields/date/DateField'
import { TextField } from '../../../ui/fields/TextField'
import { formatDate } from '../../../ui/words/formatDate'

export type DayFieldProps = {
  label: string
  hint: string
  value: string
  from?: string
  mayWrite: boolean
  onChange: (day: string) => void
}

/** A day that can be changed, or only read while another tab writes. */
export function DayField({ label, hint, value, from, mayWrite, onChange }: DayFieldProps) {
  if (!mayWrite) return <TextField label={label} readOnly value={value && formatDate(value, 'short')} />
  return <DateField label={label} hint={hint} value={value} from={from} quick onChange={(day) => onChange(day)} />
}
