import { finishSession, reopenSession } from '../../../core/session/sessionChanges'
import { Button } from '../../../ui/controls/Button'
import { formatDate } from '../../../ui/words/formatDate'
import { useWords } from '../../../ui/words/useWords'
import type { Planning } from '../usePlanning'
import { enPlan } from '../words/enPlan'
import styles from './Plan.module.css'

/** Closing a session, and opening it again: neither touches the plan. */
export function FinishSession({ planning }: { planning: Planning }) {
  const words = useWords(enPlan).finish
  const { session, change, mayWrite } = planning
  const { finishedAt } = session
  if (finishedAt === undefined) {
    return (
      <section className={styles.card}>
        <h2>{words.open.title}</h2>
        <p className={styles.soft}>{words.open.text}</p>
        {mayWrite && (
          <Button kind="quiet" onClick={() => change((before) => finishSession(before, new Date()))}>
            {words.open.action}
          </Button>
        )}
      </section>
    )
  }
  return (
    <section className={styles.card}>
      <h2>{words.done.title(formatDate(finishedAt))}</h2>
      <p className={styles.soft}>{words.done.text}</p>
      {mayWrite && (
        <Button kind="quiet" onClick={() => change((before) => reopenSession(before, new Date()))}>
          {words.done.action}
        </Button>
      )}
    </section>
  )
}
