import { useState } from 'react'
import { languageOfText, textIn } from '../../../../core/instrument/text'
import { closedByCards, type HeldCards, noCards } from '../../../../core/session/rating/cardRound'
import type { PrivateRound } from '../../../../core/session/rating/privateRound'
import { useReadySession } from '../../../../store/readySession'
import { Loading } from '../../../../ui/blocks/Loading'
import { Button } from '../../../../ui/controls/Button'
import { ButtonLink } from '../../../../ui/controls/ButtonLink'
import { Foot } from '../../../../ui/layout/Foot'
import { goToTop, useGo } from '../../../../ui/layout/navigation'
import { Page } from '../../../../ui/layout/Page'
import { spokenIn } from '../../../../ui/words/locale'
import { useInstrumentLanguage } from '../../../../ui/words/useInstrumentLanguage'
import { useWords } from '../../../../ui/words/useWords'
import { ratingEn } from '../../words/ratingEn'
import { useHoldRound } from '../round/useHoldRound'
import { CountCards } from './CountCards'
import type { Counted } from './countedCards'
import { useCards } from './useCards'

type CardsProps = { round: PrivateRound; onTooFew: () => void }

/** One question at a time: how many held up each card. What was counted so far is shown nowhere else before the end. */
export function CardsScreen({ round, onTooFew }: CardsProps) {
  const words = useWords(ratingEn).cards
  const { instrument } = useReadySession()
  const language = useInstrumentLanguage()
  const { counted, hold, throwAway } = useCards(round)
  const [held, setHeld] = useState<Counted>({})
  const [place, setPlace] = useState(0)
  if (!counted) return <Loading />
  const items = instrument.items.filter(({ id }) => round.items.includes(id))
  const item = items[place]
  const all = { ...counted, ...held }
  if (!item) {
    return (
      <CardsEnd
        round={round}
        counted={all}
        onAgain={() => setPlace(0)}
        onThrowAway={async () => {
          setHeld({})
          await throwAway()
        }}
        onTooFew={onTooFew}
      />
    )
  }
  const change = (cards: HeldCards) => {
    setHeld({ ...held, [item.id]: cards })
    hold(item.id, cards)
  }
  return (
    <Page
      key={item.id}
      title={textIn(item.name, language)}
      language={languageOfText(item.name, language)}
      lead={<p>{words.lead}</p>}
    >
      <p {...spokenIn(languageOfText(item.probe, language))}>{textIn(item.probe, language)}</p>
      <CountCards item={item} cards={all[item.id] ?? noCards} onChange={change} />
      <Foot
        back={
          place > 0 ? (
            <Button kind="quiet" onClick={() => setPlace(place - 1)}>
              {words.back}
            </Button>
          ) : (
            <ButtonLink kind="quiet" href={`/sessions/${round.sessionId}/round`}>
              {words.leave}
            </ButtonLink>
          )
        }
        middle={words.question(place + 1, items.length)}
        main={
          <Button onClick={() => setPlace(place + 1)}>{place + 1 < items.length ? words.next : words.toEnd}</Button>
        }
      />
    </Page>
  )
}

type EndProps = CardsProps & { counted: Counted; onAgain: () => void; onThrowAway: () => Promise<void> }

function CardsEnd({ round, counted, onAgain, onThrowAway, onTooFew }: EndProps) {
  const words = useWords(ratingEn)
  const { instrument } = useReadySession()
  const { end } = useHoldRound()
  const go = useGo()
  const here = `/sessions/${round.sessionId}/round`
  const closed = closedByCards(counted, { ...round, instrument, now: new Date() })
  const shown = closed === 'too-few' ? 0 : Object.keys(closed.items).length
  const finish = async () => {
    if (closed === 'too-few') onTooFew()
    if (!(await end(closed))) return
    go(here, { replace: true })
    goToTop()
  }
  const throwAway = async () => {
    await onThrowAway()
    go(here, { replace: true })
  }
  return (
    <Page key="end" title={words.cards.end}>
      <p>{shown > 0 ? words.cards.counted(shown, round.items.length) : words.cards.tooFew}</p>
      <p>{words.cards.finishText}</p>
      <Button kind="plain" onClick={onAgain}>
        {words.cards.again}
      </Button>{' '}
      <Button kind="plain" onClick={() => void throwAway()}>
        {words.cards.throwAway}
      </Button>
      <Foot
        back={
          <ButtonLink kind="quiet" href={here}>
            {words.cards.leave}
          </ButtonLink>
        }
        main={<Button onClick={() => void finish()}>{words.cards.finish}</Button>}
      />
    </Page>
  )
}
