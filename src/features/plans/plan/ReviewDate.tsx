import { changePlanText } from '../../../core/planning/planChanges'
import type { Plan } from '../../../core/planning/planSchema'
import { useWords } from '../../../ui/words/useWords'
import type { Planning } from '../usePlanning'
import { enPlan } from '../words/enPlan'
import { changing } from './changing'
import { DayField } from './DayField'
import styles from './Plan.module.css'

/** When the group looks back at what became of the plan. */
export function ReviewDate({ planning, plan }: { planning: Planning; plan: Plan }) {
  const words = useWords(enPlan).review
  const { changePlan, mayWrite } = planning
  return (
    <section className={styles.card}>
      <h2>{words.title}</h2>
      <DayField
        label={words.label}
        hint={words.hint}
        value={plan.reviewOn}
        from={plan.agreedOn}
        mayWrite={mayWrite}
        onChange={(reviewOn) =>
          changePlan(
            changing((before) => changePlanText(before, { reviewOn })),
            { soon: true },
          )
        }
      />
    </section>
  )
}
