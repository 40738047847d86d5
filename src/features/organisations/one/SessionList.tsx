import { useLiveQuery } from 'dexie-react-hooks'
import { organisationsDue } from '../../../core/session/feedback/feedbackDue'
import { lineagesOn } from '../../../store/ownInstruments/lineages'
import { useStore } from '../../../store/useStore'
import { LinkRow } from '../../../ui/blocks/LinkRow'
import { Tag } from '../../../ui/blocks/Tag'
import { formatDate } from '../../../ui/words/formatDate'
import { useWords } from '../../../ui/words/useWords'
import { useInstrumentTitle } from '../useInstrumentTitle'
import type { OrganisationFound } from '../useOrganisation'
import { oneEn } from '../words/oneEn'
import styles from './one.module.css'
import { type SessionRow, sessionRows, shownAt } from './sessionRows'

type SessionListProps = Pick<Extract<OrganisationFound, { found: 'yes' }>, 'sessions' | 'plans' | 'feedback'>

/** Each session with what can be done with it next, the newest first. */
export function SessionList(of: SessionListProps) {
  const { organisation: words } = useWords(oneEn)
  const store = useStore()
  const lineages = useLiveQuery(() => lineagesOn(store), [store]) ?? []
  if (of.sessions.length === 0) return <p className={styles.soft}>{words.noSessions}</p>
  const now = new Date()
  const rows = sessionRows({ ...of, lineages, dayOf: (at) => formatDate(at), now })
  const isDue = organisationsDue([...of.sessions, ...of.feedback], now).length > 0
  return (
    <ul data-bare>
      {rows.map((row) => (
        <Row key={row.session.id} row={row} isDue={isDue} />
      ))}
    </ul>
  )
}

/** A finished session leads to its results, an open one to where it goes on. */
function Row({ row: { session, sharesDay, ...ways }, isDue }: { row: SessionRow; isDue: boolean }) {
  const { organisation: words } = useWords(oneEn)
  const titleOf = useInstrumentTitle()
  const { id, instrument, finishedAt, progress, handedOver, received } = session
  const when = finishedAt ? words.finishedOn : words.started
  return (
    <LinkRow
      href={finishedAt ? `/sessions/${id}/results` : `/sessions/${id}`}
      name={words.session({ instrument: titleOf(instrument), version: instrument.version })}
      under={when(shownAt(session), sharesDay)}
    >
      <span className={styles.soft}>{words.answered(progress)}</span>
      {!finishedAt && !handedOver && <Tag tone="now">{words.stateOpen}</Tag>}
      {handedOver && <Tag>{words.handedOver}</Tag>}
      {received && <span className={styles.soft}>{words.received(received.on)}</span>}
      <WaysOn session={session} sharesDay={sharesDay} isDue={isDue} {...ways} />
    </LinkRow>
  )
}

function WaysOn({ session, sharesDay, plan, earlier, feedback, isDue }: SessionRow & { isDue: boolean }) {
  const { organisation: words } = useWords(oneEn)
  const { id, organisationId, finishedAt } = session
  if (!finishedAt && !plan && !earlier) return null
  return (
    <ul data-bare className={styles.ways}>
      {finishedAt && (
        <li>
          <a href={`/sessions/${id}/results`}>{words.results}</a>
        </li>
      )}
      {plan && (
        <li>
          <a href={`/sessions/${id}/plan`}>{words.planOf(plan.agreedOn)}</a>{' '}
          <span className={styles.soft}>
            {words.actions(plan)}
            {plan.reviewOn && `, ${words.reviewOn(plan.reviewOn)}`}
          </span>
        </li>
      )}
      {earlier && (
        <li>
          <a href={`/sessions/${id}/compare/${earlier.id}`}>{words.compare(shownAt(earlier), sharesDay)}</a>
        </li>
      )}
      {feedback && (
        <li>
          <a href={`/organisations/${organisationId}/feedback`}>{words.feedback[feedback.moment]}</a>{' '}
          <span className={styles.soft}>{words.feedbackForms(feedback.forms)}</span>{' '}
          {isDue && <Tag tone="now">{words.feedback.due}</Tag>}
        </li>
      )}
    </ul>
  )
}
