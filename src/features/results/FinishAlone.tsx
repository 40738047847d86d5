import { finishSession, reopenSession } from '../../core/session/sessionChanges'
import { useReadySession } from '../../store/readySession'
import { Card } from '../../ui/blocks/Card'
import { Button } from '../../ui/controls/Button'
import { formatDate } from '../../ui/words/formatDate'
import { useWords } from '../../ui/words/useWords'
import { figuresEn } from './words/figuresEn'

/** Where no plan follows, a session is closed with its results, and opened again. */
export function FinishAlone() {
  const words = useWords(figuresEn).finish
  const { session, change, mayWrite } = useReadySession()
  const { finishedAt } = session
  return (
    <Card title={words.title}>
      <p>{finishedAt === undefined ? words.text : words.done(formatDate(finishedAt))}</p>
      {mayWrite && (
        <Button
          kind="quiet"
          onClick={() =>
            change((before) =>
              finishedAt === undefined ? finishSession(before, new Date()) : reopenSession(before, new Date()),
            )
          }
        >
          {finishedAt === undefined ? words.action : words.reopen}
        </Button>
      )}
    </Card>
  )
}
