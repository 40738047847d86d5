import { flagsWithoutAction } from '../../core/planning/flagsWithoutAction'
import type { Plan } from '../../core/planning/planSchema'
import { planSections } from '../../core/planning/planSections'
import { EmptyState } from '../../ui/blocks/EmptyState'
import { Notice } from '../../ui/blocks/Notice'
import { Button } from '../../ui/controls/Button'
import { ButtonLink } from '../../ui/controls/ButtonLink'
import { Foot } from '../../ui/layout/Foot'
import { Page } from '../../ui/layout/Page'
import { formatDate } from '../../ui/words/formatDate'
import { useWords } from '../../ui/words/useWords'
import { NothingAnswered } from './NothingAnswered'
import { ActionGroup } from './plan/ActionGroup'
import { FinishSession } from './plan/FinishSession'
import styles from './plan/Plan.module.css'
import { PriorityCard } from './plan/PriorityCard'
import { ReviewDate } from './plan/ReviewDate'
import { StrengthToKeep } from './plan/StrengthToKeep'
import { type Planning, usePlanning } from './usePlanning'
import { en } from './words/en'
import { enPlan } from './words/enPlan'

/** The plan, edited where it is read. Whatever is typed is saved within a second; there is no save button. */
export function PlanScreen() {
  const words = useWords(enPlan)
  const back = useWords(en).back
  const planning = usePlanning()
  const { session, instrument, plan, progress, here, inWords } = planning
  return (
    <Page
      wide
      title={words.title[session.mode]}
      crumbs={[{ label: inWords(instrument.title), href: here }]}
      lead={plan && <p>{words.lead(plan.priorities.length, formatDate(plan.agreedOn))}</p>}
    >
      {!plan && progress.answered === 0 && <NothingAnswered href={here} />}
      {!plan && progress.answered > 0 && (
        <EmptyState
          title={words.empty.title}
          text={words.empty.text[session.mode]}
          action={<ButtonLink href={`${here}/priorities`}>{words.empty.action}</ButtonLink>}
        />
      )}
      {plan && <WrittenPlan planning={planning} plan={plan} />}
      <Foot
        back={
          <ButtonLink kind="quiet" href={`${here}/priorities`}>
            {back}
          </ButtonLink>
        }
        main={plan && <ButtonLink href={`${here}/report`}>{words.makePdf}</ButtonLink>}
      />
    </Page>
  )
}

function WrittenPlan({ planning, plan }: { planning: Planning; plan: Plan }) {
  const words = useWords(enPlan)
  const sections = planSections(plan)
  const groups = (['urgent', 'findOut', 'others'] as const).filter(
    (group) => group === 'others' || sections[group].length > 0,
  )
  return (
    <div className={styles.plan}>
      <OwnerSuggestions />
      <FlagsWithoutStep planning={planning} plan={plan} />
      {sections.priorities.length === 0 && <p>{words.noPriorities}</p>}
      {sections.priorities.map(({ priority, actions }, place) => (
        <PriorityCard key={priority.item} priority={priority} place={place} actions={actions} planning={planning} />
      ))}
      <p>
        <a href={`${planning.here}/priorities`}>{words.changePriorities}</a>
      </p>
      {groups.map((group) => (
        <section key={group} className={styles.card} data-urgent={group === 'urgent' || undefined}>
          <h2>{words.sections[group]}</h2>
          <ActionGroup
            title={words.sections[group]}
            actions={sections[group]}
            planning={planning}
            adds={group === 'others'}
          />
        </section>
      ))}
      <StrengthToKeep planning={planning} plan={plan} />
      <ReviewDate planning={planning} plan={plan} />
      <FinishSession planning={planning} />
    </div>
  )
}

/** A red flag raised after the plan was drafted, or whose step was removed, does not go unnoticed. */
function FlagsWithoutStep({ planning, plan }: { planning: Planning; plan: Plan }) {
  const words = useWords(enPlan).missing
  const flags = flagsWithoutAction(plan, planning.result)
  if (flags.length === 0) return null
  return (
    <Notice tone="flag" title={words.title}>
      <ul>
        {flags.map(({ item }) => (
          <li key={item}>{planning.name(item)}</li>
        ))}
      </ul>
      {planning.mayWrite && (
        <Button kind="quiet" small onClick={() => planning.choose((items) => items)}>
          {words.add}
        </Button>
      )}
    </Notice>
  )
}

/** Roles, never names, offered to every 'Who' of the page. */
function OwnerSuggestions() {
  const { owners } = useWords(enPlan)
  return (
    <datalist id="plan-owners">
      {owners.map((owner) => (
        <option key={owner} value={owner} />
      ))}
    </datalist>
  )
}
