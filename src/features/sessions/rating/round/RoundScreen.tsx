import { useState } from 'react'
import { domainsToRate } from '../../../../core/session/rating/holdRound'
import { useReadySession } from '../../../../store/readySession'
import { EmptyState } from '../../../../ui/blocks/EmptyState'
import { Loading } from '../../../../ui/blocks/Loading'
import { ButtonLink } from '../../../../ui/controls/ButtonLink'
import { Page } from '../../../../ui/layout/Page'
import { useInstrumentLanguage } from '../../../../ui/words/useInstrumentLanguage'
import { useWords } from '../../../../ui/words/useWords'
import { crumbsOf } from '../../sessionPath'
import { ratingEn } from '../../words/ratingEn'
import { CardsScreen } from '../cards/CardsScreen'
import { TakeInScreen } from '../take/TakeInScreen'
import { LostRound } from './LostRound'
import { PhonesScreen } from './PhonesScreen'
import { RunningRound } from './RunningRound'
import { StartRound } from './StartRound'
import { useRound } from './useRound'

/** A private round: before it, while it is held, and one page for each way to rate in it (`way`). */
export function RoundScreen({ way }: { way?: string | undefined }) {
  const words = useWords(ratingEn)
  const { session, instrument, mayWrite } = useReadySession()
  const here = useRound()
  const [tooFew, setTooFew] = useState(false)
  if (session.finishedAt !== undefined) return <NoRound text={words.finished} />
  if (domainsToRate(session, instrument).length === 0) return <NoRound text={words.nothing} />
  if (!mayWrite) return <NoRound text={words.readOnly} />
  if (!session.round) return <StartRound tooFew={tooFew} />
  if (here === 'opening') return <Loading />
  if (here === 'lost') return <LostRound />
  switch (way) {
    case 'phones':
      return <PhonesScreen round={here.round} />
    case 'take':
      return <TakeInScreen round={here.round} />
    case 'cards':
      return <CardsScreen round={here.round} onTooFew={() => setTooFew(true)} />
    default:
      return <RunningRound {...here} onTooFew={() => setTooFew(true)} />
  }
}

function NoRound({ text }: { text: string }) {
  const words = useWords(ratingEn)
  const { session, instrument } = useReadySession()
  const language = useInstrumentLanguage()
  return (
    <Page title={words.title} crumbs={crumbsOf(session, instrument, language)}>
      <EmptyState title={text} action={<ButtonLink href={`/sessions/${session.id}`}>{words.toAreas}</ButtonLink>} />
    </Page>
  )
}
