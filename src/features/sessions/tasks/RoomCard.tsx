import { useState } from 'react'
import type { RaterRole } from '../../../core/session/rating/raterRoles'
import { raterRoles } from '../../../core/session/rating/raterRoles'
import { seatRaters } from '../../../core/session/sessionChanges'
import type { Session } from '../../../core/session/sessionSchema'
import { useReadySession } from '../../../store/readySession'
import { Card } from '../../../ui/blocks/Card'
import { Button } from '../../../ui/controls/Button'
import { formatDate } from '../../../ui/words/formatDate'
import { useWords } from '../../../ui/words/useWords'
import { countsOf, RoleCounts, ratersFrom } from '../RoleCounts'
import styles from '../Session.module.css'
import { en } from '../words/en'

/** Who is in the room, by role only. */
export function RoomCard() {
  const words = useWords(en)
  const { session, change, mayWrite } = useReadySession()
  const [changing, setChanging] = useState(false)
  const set = (counts: Record<RaterRole, number>) =>
    change((before) => seatRaters(before, ratersFrom(counts, before.raters)))
  return (
    <Card title={words.tasks.room}>
      {changing ? (
        <RoleCounts counts={countsOf(session.raters)} onChange={set} />
      ) : (
        <p>{inWords(session.raters, words.roleCounts) || words.tasks.nobody}</p>
      )}
      {mayWrite && !session.finishedAt && (
        <Button kind="plain" onClick={() => setChanging(!changing)}>
          {changing ? words.tasks.saveAreas : words.tasks.changeRoom}
        </Button>
      )}
      <p className={styles.soft}>{words.tasks.started(formatDate(session.startedAt))}</p>
    </Card>
  )
}

function inWords(raters: Session['raters'], counted: (typeof en)['roleCounts']): string {
  const counts = countsOf(raters)
  const present = raterRoles.filter((role) => counts[role] > 0)
  return present.map((role) => counted[role](counts[role])).join(', ')
}
