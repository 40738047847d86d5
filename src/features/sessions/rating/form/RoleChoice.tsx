import { type RaterRole, raterRoles } from '../../../../core/session/rating/raterRoles'
import { RadioGroup } from '../../../../ui/fields/RadioGroup'
import { useWords } from '../../../../ui/words/useWords'
import { formEn } from '../../words/formEn'

type RoleProps = { role: RaterRole | undefined; onChoose: (role: RaterRole) => void; missing: boolean }

/** Of the first choice, so that an error summary can lead here. */
export const roleField = 'role'

/** Who somebody is here, and no more. Nothing is chosen until they choose. */
export function RoleChoice({ role, onChoose, missing }: RoleProps) {
  const words = useWords(formEn).role
  return (
    <RadioGroup
      id={roleField}
      name="role"
      legend={words.legend}
      legendLevel={2}
      hint={words.hint}
      options={raterRoles.map((value) => ({ value, label: words.names[value] }))}
      value={role ?? ''}
      onChoose={(value) => {
        const chosen = raterRoles.find((one) => one === value)
        if (chosen) onChoose(chosen)
      }}
      error={missing ? words.choose : undefined}
    />
  )
}
