import { useState } from 'react'
import { addAction, holdsWords, removeAction, restoreAction } from '../../../core/planning/planChanges'
import type { Action } from '../../../core/planning/planSchema'
import { Notice } from '../../../ui/blocks/Notice'
import { Button } from '../../../ui/controls/Button'
import { useWords } from '../../../ui/words/useWords'
import type { Planning } from '../usePlanning'
import { enPlan } from '../words/enPlan'
import { ActionRow } from './ActionRow'
import { changing } from './changing'
import styles from './Plan.module.css'

export type ActionGroupProps = {
  /** Names the list for those who do not see where it stands. */
  title: string
  actions: Action[]
  planning: Planning
  item?: string
  adds?: boolean
}

/** The steps of one priority, or of one part of the plan. What was removed by a slip can be put back. */
export function ActionGroup({ title, actions, planning, item, adds = false }: ActionGroupProps) {
  const words = useWords(enPlan).action
  const { plan, changePlan, mayWrite } = planning
  const [removed, setRemoved] = useState<{ action: Action; at: number }>()
  const [added, setAdded] = useState<string>()
  const add = () => {
    const id = crypto.randomUUID()
    setAdded(id)
    changePlan(changing((before) => addAction(before, { id, ...(item !== undefined && { item }) })))
  }
  const remove = (action: Action) => {
    setRemoved(holdsWords(action) ? { action, at: plan?.actions.indexOf(action) ?? 0 } : undefined)
    changePlan(changing((before) => removeAction(before, action.id)))
  }
  const putBack = () => {
    if (removed) changePlan(changing((before) => restoreAction(before, removed.action, removed.at)))
    setRemoved(undefined)
  }
  return (
    <>
      <ol data-bare className={styles.actions} aria-label={words.list(title)}>
        {actions.map((action, place) => (
          <ActionRow
            key={action.id}
            action={action}
            place={place}
            planning={planning}
            isNew={action.id === added}
            onRemove={() => remove(action)}
          />
        ))}
      </ol>
      {removed && (
        <Notice tone="info" title={words.removed} announce>
          <p dir="auto">{removed.action.what}</p>
          <Button kind="quiet" small onClick={putBack} ref={(button) => button?.focus()}>
            {words.putBack}
          </Button>
        </Notice>
      )}
      {adds && mayWrite && (
        <Button kind="quiet" small onClick={add}>
          {item === undefined ? words.addOther : words.add}
        </Button>
      )}
    </>
  )
}
