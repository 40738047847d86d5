import { incomeBandEn } from '../../core/organisation/incomeBandEn'
import { profileCodes } from '../../core/organisation/profileCodes'
import { staffBandEn } from '../../core/organisation/staffBandEn'
import { Card } from '../../ui/blocks/Card'
import { SelectField } from '../../ui/fields/SelectField'
import { TextField } from '../../ui/fields/TextField'
import { useWords } from '../../ui/words/useWords'
import styles from './selfCheck.module.css'
import type { Typed } from './useStartForm'
import { en } from './words/en'

type GroupCardProps = { typed: Typed; type: (said: Partial<Typed>) => void; error: string | undefined }

/** Who it is, and what leaves out most of the questions that cannot apply. The rest can be said on its own page. */
export function GroupCard({ typed, type, error }: GroupCardProps) {
  const words = useWords(en)
  const income = useWords(incomeBandEn)
  const staff = useWords(staffBandEn)
  return (
    <Card title={words.group}>
      <TextField
        id="name"
        label={words.name}
        autoComplete="off"
        value={typed.name}
        onChange={(event) => type({ name: event.currentTarget.value })}
        error={error}
      />
      <p className={styles.decides}>{words.decides}</p>
      <div className={styles.pairs}>
        <SelectField
          label={words.income}
          optional
          empty={words.notSaid}
          options={profileCodes.incomeBand.map((value) => ({ value, label: income[value] }))}
          value={typed.incomeBand}
          onChange={(event) => type({ incomeBand: event.currentTarget.value })}
        />
        <SelectField
          label={words.staff}
          optional
          empty={words.notSaid}
          options={profileCodes.staffBand.map((value) => ({ value, label: staff[value] }))}
          value={typed.staffBand}
          onChange={(event) => type({ staffBand: event.currentTarget.value })}
        />
      </div>
    </Card>
  )
}
