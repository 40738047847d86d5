import { hubs } from '../../../core/organisation/profileCodes'
import { type ActionText, changeAction } from '../../../core/planning/planChanges'
import type { Action } from '../../../core/planning/planSchema'
import { Button } from '../../../ui/controls/Button'
import { Chip } from '../../../ui/controls/Chip'
import { SelectField } from '../../../ui/fields/SelectField'
import { TextArea } from '../../../ui/fields/TextArea'
import { TextField } from '../../../ui/fields/TextField'
import { useWords } from '../../../ui/words/useWords'
import type { Planning } from '../usePlanning'
import { enPlan } from '../words/enPlan'
import { changing } from './changing'
import { DayField } from './DayField'
import styles from './Plan.module.css'

const referrals = [...hubs, 'specialist'] as const

export type ActionRowProps = {
  action: Action
  place: number
  planning: Planning
  /** Just added: its first field takes the focus. */
  isNew: boolean
  onRemove: () => void
}

/** One dated, owned step: a row of a table where there is room, one field under the other where there is not. */
export function ActionRow({ action, place, planning, isNew, onRemove }: ActionRowProps) {
  const words = useWords(enPlan)
  const { changePlan, mayWrite } = planning
  const write = (text: ActionText) =>
    changePlan(
      changing((plan) => changeAction(plan, action.id, text)),
      { soon: true },
    )
  const text = (field: 'what' | 'owner' | 'help' | 'cost' | 'knowBy') => ({
    label: words.action[field],
    value: action[field],
    readOnly: !mayWrite,
    onChange: (event: { currentTarget: { value: string } }) => write({ [field]: event.currentTarget.value }),
  })
  return (
    <li className={styles.action} aria-label={words.action.step(place + 1)}>
      <div className={styles.what}>
        <TextArea {...text('what')} rows={1} ref={isNew ? focusOnce : undefined} />
      </div>
      <div className={styles.who}>
        <TextField {...text('owner')} list="plan-owners" autoComplete="off" />
      </div>
      <div className={styles.due}>
        <DayField
          label={words.action.due}
          hint=""
          value={action.due}
          mayWrite={mayWrite}
          onChange={(due) => write({ due })}
        />
      </div>
      <div className={styles.text}>
        <TextArea {...text('help')} rows={1} />
      </div>
      <div className={styles.text}>
        <TextArea {...text('knowBy')} rows={1} />
      </div>
      <div className={styles.refer}>
        <SelectField
          label={words.action.referTo}
          empty={words.action.noReferral}
          value={action.referTo ?? ''}
          disabled={!mayWrite}
          onChange={(event) => {
            const chosen = event.currentTarget.value
            write({ referTo: referrals.find((referral) => referral === chosen) })
          }}
          options={referrals.map((value) => ({ value, label: words.referTo[value] }))}
        />
      </div>
      <div className={styles.cost}>
        <TextField {...text('cost')} />
      </div>
      {mayWrite && (
        <div className={styles.remove}>
          <Chip
            pressed={action.state === 'done'}
            onPress={(done) => write({ state: done ? 'done' : 'not-started' })}
            aria-label={words.of(words.action.done, action.what)}
          >
            {words.action.done}
          </Chip>
          <Button kind="plain" small onClick={onRemove} aria-label={words.of(words.action.remove, action.what)}>
            {words.action.remove}
          </Button>
        </div>
      )}
    </li>
  )
}

/** One and the same function for every render, so that React calls it when the field appears and not with each key. */
function focusOnce(field: HTMLTextAreaElement | null) {
  field?.focus()
}
