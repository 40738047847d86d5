import { useEffect } from 'react'
import { domainsToRate } from '../../../core/session/rating/holdRound'
import { useReadySession } from '../../../store/readySession'
import { useStore } from '../../../store/useStore'
import { Card } from '../../../ui/blocks/Card'
import { ButtonLink } from '../../../ui/controls/ButtonLink'
import { useWords } from '../../../ui/words/useWords'
import { useRoomView } from '../roomView'
import { ratingEn } from '../words/ratingEn'
import { eraseLeftOver } from './round/eraseLeftOver'

/** Beside the areas: why people should rate before they talk, and the way there. */
export function RateFirstCard() {
  const words = useWords(ratingEn).card
  const { session, instrument, mayWrite } = useReadySession()
  const turned = useRoomView((view) => view.turned)
  useLeftOverErased()
  const isOpen = mayWrite && session.finishedAt === undefined && session.subject === undefined
  if (!isOpen || turned || domainsToRate(session, instrument).length === 0) return null
  return (
    <Card title={session.round ? words.running : words.title}>
      {!session.round && <p>{words.why}</p>}
      <ButtonLink kind="quiet" href={`/sessions/${session.id}/round`}>
        {session.round ? words.toRound : words.go}
      </ButtonLink>
    </Card>
  )
}

/** A tab that was killed between the end of a round and the erasing of its forms left them lying. */
function useLeftOverErased(): void {
  const store = useStore()
  const { session, mayWrite } = useReadySession()
  const isOver = mayWrite && session.round === undefined
  useEffect(() => {
    if (isOver) void eraseLeftOver(store, session.id)
  }, [isOver, store, session.id])
}
