import { useReadySession } from '../../../store/readySession'
import { Button } from '../../../ui/controls/Button'
import { ButtonLink } from '../../../ui/controls/ButtonLink'
import { Foot } from '../../../ui/layout/Foot'
import { Page } from '../../../ui/layout/Page'
import { useWords } from '../../../ui/words/useWords'
import { useRoomView } from '../roomView'
import { feedbackEn } from '../words/feedbackEn'

/** Stands in the place of a half-filled form that somebody wants to leave, so that no answer is in sight meanwhile. */
export function Unfinished({ onGoOn, onThrowAway }: { onGoOn: () => void; onThrowAway: () => void }) {
  const words = useWords(feedbackEn).unfinished
  return (
    <Page title={words.title} lead={<p>{words.text}</p>}>
      <p>{words.ask}</p>
      <Foot
        back={
          <Button kind="danger" onClick={onThrowAway}>
            {words.throwAway}
          </Button>
        }
        main={<Button onClick={onGoOn}>{words.goOn}</Button>}
      />
    </Page>
  )
}

/** What the advisor sees of a form that nobody has finished: nothing of it, and two ways on. Only the tab that may keep it hands it over. */
export function NotHandedOver() {
  const words = useWords(feedbackEn)
  const { session, mayWrite } = useReadySession()
  const turn = useRoomView((view) => view.turn)
  return (
    <Page title={words.empty.title} lead={<p>{mayWrite ? words.empty.text : words.empty.elsewhere}</p>}>
      <Foot
        back={
          <ButtonLink kind="quiet" href={`/organisations/${session.organisationId}`}>
            {words.back}
          </ButtonLink>
        }
        main={mayWrite && <Button onClick={() => turn(session.id)}>{words.empty.handOver}</Button>}
      />
    </Page>
  )
}
