import { useMemo, useState } from 'react'
import { holdsAnything } from '../../../core/session/recorded'
import { finishSession } from '../../../core/session/sessionChanges'
import type { Session } from '../../../core/session/sessionSchema'
import { type ReadySession, ReadySessionProvider, useReadySession } from '../../../store/readySession'
import { useGo } from '../../../ui/layout/navigation'
import { useRoomView } from '../roomView'
import { FeedbackSteps } from './FeedbackSteps'
import { Thanks } from './Thanks'
import { NotHandedOver, Unfinished } from './Unfinished'
import { useStayAndAsk } from './useStayAndAsk'

/**
 * One person's form. Until it is finished its answers are in no store and in no other tab, only here: so nobody but the
 * one who holds the device can come upon them, and leaving throws them away. They are asked first.
 */
export function FeedbackForm() {
  const { session } = useReadySession()
  const turned = useRoomView((view) => view.turned)
  if (session.finishedAt !== undefined) return <Thanks />
  return turned === session.id ? <HandedOver /> : <NotHandedOver />
}

function HandedOver() {
  const ready = useReadySession()
  const go = useGo()
  const turn = useRoomView((view) => view.turn)
  const [held, setHeld] = useState<Session>(() => ({ ...ready.session, items: {} }))
  const [place, setPlace] = useState(0)
  const [asked, setAsked] = useState(false)
  const isBegun = Object.values(held.items).some(holdsAnything)
  useStayAndAsk(isBegun, () => setAsked(true))
  const here = useMemo(
    (): ReadySession => ({ ...ready, session: held, change: (change) => setHeld(change) }),
    [ready, held],
  )
  const throwAway = () => {
    turn(undefined)
    go(`/organisations/${held.organisationId}`, { replace: true })
  }
  if (!ready.mayWrite && !isBegun) return <NotHandedOver />
  if (asked) return <Unfinished onGoOn={() => setAsked(false)} onThrowAway={throwAway} />
  return (
    <ReadySessionProvider ready={here}>
      <FeedbackSteps
        place={place}
        onGo={setPlace}
        onFinish={() => ready.change(() => finishSession(held, new Date()))}
      />
    </ReadySessionProvider>
  )
}
