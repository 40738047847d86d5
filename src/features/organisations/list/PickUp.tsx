import type { SessionSummary } from '../../../store/store'
import { Card } from '../../../ui/blocks/Card'
import { ButtonLink } from '../../../ui/controls/ButtonLink'
import { useWords } from '../../../ui/words/useWords'
import { useInstrumentTitle } from '../useInstrumentTitle'
import { en } from '../words/en'
import styles from './list.module.css'

/** The session that was saved last and is not finished: most days this is all that somebody came for. */
export function PickUp({ session }: { session: SessionSummary | undefined }) {
  const { list } = useWords(en)
  const titleOf = useInstrumentTitle()
  if (!session) return null
  const { instrument, organisationName: organisation } = session
  const named = { organisation, instrument: titleOf(instrument), version: instrument.version }
  return (
    <Card title={list.resume}>
      <div className={styles.pickUp}>
        <p>
          <bdi>{list.resumeSession(named)}</bdi>, <span className={styles.saved}>{list.saved(session.savedAt)}</span>
        </p>
        <ButtonLink href={`/sessions/${session.id}`}>{list.carryOn}</ButtonLink>
      </div>
    </Card>
  )
}
