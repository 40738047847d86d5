import { identifierSchemes } from '../../../core/organisation/profileCodes'
import { Card } from '../../../ui/blocks/Card'
import { Button } from '../../../ui/controls/Button'
import { Disclosure } from '../../../ui/controls/Disclosure'
import { ErrorSummary } from '../../../ui/fields/ErrorSummary'
import { SelectField } from '../../../ui/fields/SelectField'
import { TextArea } from '../../../ui/fields/TextArea'
import { TextField } from '../../../ui/fields/TextField'
import { Foot } from '../../../ui/layout/Foot'
import { useWords } from '../../../ui/words/useWords'
import styles from '../organisations.module.css'
import { ProfileQuestion } from '../profile/ProfileQuestion'
import { decidingFields, furtherFields } from '../profile/profileQuestions'
import { editEn } from '../words/editEn'
import { profileEn } from '../words/profileEn'
import type { FormProblem } from './formValues'
import { SaveTrouble } from './SaveTrouble'
import type { FormStart } from './useEditing'
import { useOrganisationForm } from './useOrganisationForm'

/** Name and place first; then what decides which questions are asked; the rest is folded away. */
export function OrganisationForm({ start }: { start: FormStart }) {
  const edit = useWords(editEn)
  const { scheme } = useWords(profileEn)
  const form = useOrganisationForm(start)
  const { register, checked, saving } = form
  const message: Record<FormProblem['field'], string> = {
    name: edit.nameMissing,
    scheme: edit.registerMissing,
    number: edit.numberMissing,
  }
  const errorOf = (field: FormProblem['field']) =>
    checked.problems.some((problem) => problem.field === field) ? message[field] : undefined
  const schemes = identifierSchemes.map((value) => ({ value, label: scheme[value] }))
  const hasMore = furtherFields.some((field) => start.values[field].length > 0) || start.values.notes !== ''
  return (
    <form className={styles.stack} noValidate autoComplete="off" onSubmit={form.save}>
      <ErrorSummary
        attempt={checked.attempt}
        problems={checked.problems.map(({ field }) => ({ id: `organisation-${field}`, message: message[field] }))}
      />
      <SaveTrouble saving={saving} saveMine={() => void form.saveMine()} />
      <Card>
        <div className={styles.fields}>
          <TextField
            label={edit.name}
            id="organisation-name"
            error={errorOf('name')}
            autoComplete="off"
            {...register('name')}
          />
          <TextField label={edit.place} hint={edit.placeHint} optional autoComplete="off" {...register('place')} />
        </div>
      </Card>
      <Card title={edit.deciding}>
        <p className={styles.lead}>{edit.decidingLead}</p>
        <div className={styles.pairs}>
          {decidingFields.map((field) => (
            <ProfileQuestion key={field} field={field} register={register} />
          ))}
        </div>
      </Card>
      <Card title={edit.registerTitle}>
        <p className={styles.lead}>{edit.registerHint}</p>
        <div className={styles.pairs}>
          <SelectField
            label={edit.register}
            id="organisation-scheme"
            error={errorOf('scheme')}
            options={schemes}
            empty={edit.noRegister}
            {...register('scheme')}
          />
          <TextField
            label={edit.number}
            id="organisation-number"
            error={errorOf('number')}
            autoComplete="off"
            {...register('number')}
          />
        </div>
      </Card>
      <Disclosure summary={edit.more} open={hasMore || undefined}>
        <div className={styles.pairs}>
          {furtherFields.map((field) => (
            <ProfileQuestion key={field} field={field} register={register} />
          ))}
        </div>
        <div className={styles.fields}>
          <TextArea label={edit.notes} hint={edit.notesHint} {...register('notes')} />
        </div>
      </Disclosure>
      <Foot
        back={
          <Button kind="quiet" onClick={() => void form.leave()}>
            {edit.leave}
          </Button>
        }
        main={
          <Button type="submit" busy={saving === 'busy'}>
            {edit.save}
          </Button>
        }
      />
    </form>
  )
}
