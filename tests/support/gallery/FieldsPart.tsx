import { useState } from 'react'
import { Button } from '../../../src/ui/controls/Button'
import { CheckboxGroup } from '../../../src/ui/fields/CheckboxGroup'
import { DateField } from '../../../src/ui/fields/date/DateField'
import { ErrorSummary } from '../../../src/ui/fields/ErrorSummary'
import { FileField } from '../../../src/ui/fields/FileField'
import { RadioGroup } from '../../../src/ui/fields/RadioGroup'
import { SearchField } from '../../../src/ui/fields/SearchField'
import { SelectField } from '../../../src/ui/fields/SelectField'
import { TextArea } from '../../../src/ui/fields/TextArea'
import { TextField } from '../../../src/ui/fields/TextField'
import { Foot } from '../../../src/ui/layout/Foot'
import { Page } from '../../../src/ui/layout/Page'
import { useWords } from '../../../src/ui/words/useWords'
import { words as english } from './words.en'

export function FieldsPart() {
  const words = useWords(english)
  const { field } = words
  const [date, setDate] = useState('2026-12-06')
  const [later, setLater] = useState('')
  const [search, setSearch] = useState('')
  const [roles, setRoles] = useState(['1'])
  const options = field.options.map((label, index) => ({ value: String(index), label }))
  return (
    <Page title={field.text}>
      <ErrorSummary
        problems={[
          { id: 'who', message: words.error },
          { id: 'kind', message: words.error },
        ]}
      />
      <TextField label={field.text} hint={field.textHint} />
      <TextField id="who" label={field.text} error={words.error} defaultValue={words.organisation} />
      <TextArea label={field.area} optional maxLength={120} defaultValue={words.item.note} />
      <TextArea label={field.area} maxLength={40} defaultValue={words.item.note} readOnly />
      <SelectField label={field.select} options={options} />
      <DateField label={field.date} value={date} onChange={setDate} quick />
      <DateField label={field.date} value={later} onChange={setLater} error={words.error} />
      <RadioGroup
        id="kind"
        legend={field.select}
        hint={field.textHint}
        error={words.error}
        name="kind"
        options={options.map((option, index) => (index === 2 ? { ...option, hint: field.optionHint } : option))}
      />
      <CheckboxGroup
        legend={field.check}
        name="roles"
        inline
        value={roles}
        onChoose={setRoles}
        options={field.roles.map((label, index) => ({ value: String(index), label }))}
      />
      <SearchField label={field.search} value={search} onChange={setSearch} found={field.found} />
      <FileField label={field.file} hint={field.fileHint} accept=".json" />
      <Foot main={<Button type="submit">{words.next}</Button>} />
    </Page>
  )
}
