import { reopenSession } from '../../../core/session/sessionChanges'
import { useReadySession } from '../../../store/readySession'
import { Notice } from '../../../ui/blocks/Notice'
import { Button } from '../../../ui/controls/Button'
import { formatDate } from '../../../ui/words/formatDate'
import { useWords } from '../../../ui/words/useWords'
import { en } from '../words/en'

/** Says why nothing can be changed on a question of a finished session, and opens it again. */
export function FinishedNotice() {
  const words = useWords(en)
  const { session, change, mayWrite } = useReadySession()
  if (session.finishedAt === undefined) return null
  return (
    <Notice tone="info" title={words.item.finished(formatDate(session.finishedAt))}>
      <p>{words.item.finishedText}</p>
      {mayWrite && (
        <Button kind="quiet" small onClick={() => change((before) => reopenSession(before, new Date()))}>
          {words.tasks.reopen}
        </Button>
      )}
    </Notice>
  )
}
