import { useReadySession } from '../../../../store/readySession'
import { EmptyState } from '../../../../ui/blocks/EmptyState'
import { Button } from '../../../../ui/controls/Button'
import { ButtonLink } from '../../../../ui/controls/ButtonLink'
import { Page } from '../../../../ui/layout/Page'
import { useInstrumentLanguage } from '../../../../ui/words/useInstrumentLanguage'
import { useWords } from '../../../../ui/words/useWords'
import { crumbsOf } from '../../sessionPath'
import { ratingEn } from '../../words/ratingEn'
import { useHoldRound } from './useHoldRound'

/** A session that came from another device while a round was being held there. */
export function LostRound() {
  const words = useWords(ratingEn)
  const { session, instrument } = useReadySession()
  const language = useInstrumentLanguage()
  const { end } = useHoldRound()
  return (
    <Page title={words.title} crumbs={crumbsOf(session, instrument, language)}>
      <EmptyState
        title={words.running.lost}
        text={words.running.lostText}
        action={
          <>
            <Button kind="danger" onClick={() => void end('too-few')}>
              {words.running.endLost}
            </Button>
            <ButtonLink kind="quiet" href={`/sessions/${session.id}`}>
              {words.toAreas}
            </ButtonLink>
          </>
        }
      />
    </Page>
  )
}
