import type { UseFormRegister } from 'react-hook-form'
import type { ProfileField } from '../../../core/organisation/organisation'
import { CheckboxGroup } from '../../../ui/fields/CheckboxGroup'
import { SelectField } from '../../../ui/fields/SelectField'
import { useWords } from '../../../ui/words/useWords'
import type { FormValues } from '../edit/formValues'
import { editEn } from '../words/editEn'
import { profileEn } from '../words/profileEn'

/** One question about the organisation, with why it is asked. Nothing is chosen beforehand. */
export function ProfileQuestion({ field, register }: { field: ProfileField; register: UseFormRegister<FormValues> }) {
  const profile = useWords(profileEn)
  const edit = useWords(editEn)
  const options = Object.entries(profile.labels[field]).map(([value, label]) => ({ value, label }))
  const question = profile.questions[field]
  const why = profile.why[field]
  if (field === 'beneficiaries' || field === 'ledBy')
    return <CheckboxGroup legend={question} hint={why} options={options} {...register(field)} />
  return <SelectField label={question} hint={why} options={options} empty={edit.notSaid} {...register(field)} />
}
