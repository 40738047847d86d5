import { actionCells, actionHeadings } from '../phrases/actionCells'
import { planGroupNote, planGroupTitle } from '../phrases/planGroupTitle'
import type { Report, ReportAction, ReportPlanGroup } from '../report'
import type { ReportWords } from '../words/en'
import styles from './printed.module.css'
import { Typed } from './Typed'

type Props = Pick<Report, 'plan' | 'days'> & { words: ReportWords }

export function PrintedPlan({ plan, days, words }: Props) {
  return (
    <section className={styles.part}>
      <h2>{words.plan.heading}</h2>
      {plan === 'none' && <p>{words.plan.none}</p>}
      {plan !== 'none' && (
        <>
          {days.agreed !== '' && <p>{words.plan.agreed(words.day(days.agreed))}</p>}
          <p>{days.review === '' ? words.plan.noReview : words.plan.review(words.day(days.review))}</p>
          {plan.groups.map((group) => (
            <Group key={`${group.kind} ${group.number}`} group={group} words={words} />
          ))}
          {plan.strengthToKeep !== '' && (
            <div className={styles.strength}>
              <h3>{words.plan.strength}</h3>
              <Typed text={plan.strengthToKeep} />
            </div>
          )}
          <SignOff words={words} />
        </>
      )}
    </section>
  )
}

function Group({ group, words }: { group: ReportPlanGroup; words: ReportWords }) {
  const note = planGroupNote(group, words)
  return (
    <div className={styles.group}>
      <h3 dir="auto">
        {planGroupTitle(group, words)} {group.urgent && <em className={styles.flagged}>{words.plan.urgent}</em>}
      </h3>
      {note !== '' && <Typed text={note} className={styles.soft} />}
      {group.actions.length === 0 && <p>{words.plan.noActions}</p>}
      {group.actions.length > 0 && (
        <table className={styles.plan}>
          <thead>
            <tr>
              {actionHeadings(words).map((heading) => (
                <th key={heading} scope="col">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {group.actions.map((action) => (
              <ActionRow key={action.id} action={action} words={words} />
            ))}
          </tbody>
        </table>
      )}
    </div>
  )
}

function ActionRow({ action, words }: { action: ReportAction; words: ReportWords }) {
  const [what, owner, due, help, knowBy] = actionCells(action, words)
  return (
    <tr>
      <th scope="row">
        <Typed text={what} />
      </th>
      <td>
        <Typed text={owner} />
      </td>
      <td>{due}</td>
      <td>
        <Typed text={help} />
      </td>
      <td>
        <Typed text={knowBy} />
      </td>
    </tr>
  )
}

function SignOff({ words }: { words: ReportWords }) {
  return (
    <div className={styles.signOff}>
      <h3>{words.plan.signOff}</h3>
      <p className={styles.soft}>{words.plan.signOffNote}</p>
      {[words.plan.chair, words.plan.secretary].map((role) => (
        <div key={role} className={styles.signature}>
          <span>{words.plan.signatureOf(role)}</span>
          <span>{words.plan.date}</span>
        </div>
      ))}
    </div>
  )
}
