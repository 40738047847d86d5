import { changeBecause, movePriority } from '../../../core/planning/planChanges'
import type { Action, PlanPriority } from '../../../core/planning/planSchema'
import { Tag } from '../../../ui/blocks/Tag'
import { Button } from '../../../ui/controls/Button'
import { TextArea } from '../../../ui/fields/TextArea'
import { useWords } from '../../../ui/words/useWords'
import type { Planning } from '../usePlanning'
import { enPlan } from '../words/enPlan'
import { ActionGroup } from './ActionGroup'
import { changing } from './changing'
import styles from './Plan.module.css'

/** One thing to work on: why, and the steps that were agreed. */
export function PriorityCard(of: { priority: PlanPriority; place: number; actions: Action[]; planning: Planning }) {
  const { priority, place, actions, planning } = of
  const words = useWords(enPlan)
  const { item } = priority
  const { name, isUrgent, mayWrite, changePlan, chosen } = planning
  const moves = [
    { doing: words.moveUp, by: -1 as const },
    { doing: words.moveDown, by: 1 as const },
  ]
  return (
    <section className={styles.card} data-urgent={isUrgent(item) || undefined}>
      <div className={styles.head}>
        <h2>{words.numbered(place + 1, name(item))}</h2>
        {isUrgent(item) && <Tag tone="flag">{words.urgent}</Tag>}
        {mayWrite && chosen.length > 1 && (
          <span className={styles.moves}>
            {moves.map(({ doing, by }) => (
              <Button
                key={by}
                kind="plain"
                small
                aria-label={words.of(doing, name(item))}
                onClick={() => changePlan(changing((plan) => movePriority(plan, item, by)))}
              >
                {doing}
              </Button>
            ))}
          </span>
        )}
      </div>
      <div className={styles.because}>
        <TextArea
          label={words.because.label}
          placeholder={words.because.placeholder}
          rows={1}
          value={priority.because}
          readOnly={!mayWrite}
          onChange={(event) => {
            const because = event.currentTarget.value
            changePlan(
              changing((plan) => changeBecause(plan, item, because)),
              { soon: true },
            )
          }}
        />
      </div>
      <ActionGroup title={name(item)} actions={actions} planning={planning} item={item} adds />
    </section>
  )
}
