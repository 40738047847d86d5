import type { PlanSummary } from '../../../store/store'
import { useWords } from '../../../ui/words/useWords'
import { oneEn } from '../words/oneEn'
import styles from './one.module.css'

export function PlanList({ plans }: { plans: PlanSummary[] }) {
  const { organisation: words } = useWords(oneEn)
  return (
    <ul data-bare>
      {plans.map((plan) => (
        <li key={plan.id} className={styles.row}>
          <span className={styles.what}>
            <a href={`/sessions/${plan.sessionId}/plan`}>{words.planOf(plan.agreedOn)}</a>
            <span className={styles.soft}>{words.actions(plan)}</span>
          </span>
          {plan.reviewOn && <span className={styles.review}>{words.reviewOn(plan.reviewOn)}</span>}
        </li>
      ))}
    </ul>
  )
}
