import type { Session } from '../../../core/session/sessionSchema'
import { useReadySession } from '../../../store/readySession'
import { EmptyState } from '../../../ui/blocks/EmptyState'
import { Loading } from '../../../ui/blocks/Loading'
import { Button } from '../../../ui/controls/Button'
import { ButtonLink } from '../../../ui/controls/ButtonLink'
import { Foot } from '../../../ui/layout/Foot'
import { useGo } from '../../../ui/layout/navigation'
import { Page } from '../../../ui/layout/Page'
import { useInstrumentLanguage } from '../../../ui/words/useInstrumentLanguage'
import { useWords } from '../../../ui/words/useWords'
import { crumbsOf } from '../sessionPath'
import { en } from '../words/en'
import { versionsEn } from '../words/versionsEn'
import { CountedOtherwise, NewAndGone } from './OtherChanges'
import { useMove } from './useMove'
import { WhatMoves } from './WhatMoves'
import { ChangedItems, RewordedItems } from './Wordings'

/** What a newer version changes and what that does to the answers; then one deliberate step, or none. */
export function MoveScreen() {
  const words = useWords(versionsEn).move
  const { back } = useWords(en).item
  const { session, instrument, mayWrite } = useReadySession()
  const language = useInstrumentLanguage()
  const go = useGo()
  const moving = useMove()
  const here = `/sessions/${session.id}`
  if (moving.state === 'opening') return <Loading />
  if (moving.state !== 'ready' || session.finishedAt !== undefined || session.round) {
    const why = whyNot(moving.state, session, words)
    return (
      <Page title={words.titleNone} crumbs={crumbsOf(session, instrument, language)}>
        <EmptyState title={why} action={<ButtonLink href={here}>{back}</ButtonLink>} />
      </Page>
    )
  }
  const { from, to, preview, move } = moving
  const moveNow = () => {
    move()
    go(here, { replace: true })
  }
  const parts = { from, to, preview, language }
  return (
    <Page
      title={words.title(to.version)}
      crumbs={crumbsOf(session, instrument, language)}
      lead={<p>{words.lead(from.version)}</p>}
    >
      <WhatMoves {...parts} />
      <ChangedItems {...parts} />
      <NewAndGone {...parts} />
      <CountedOtherwise {...parts} />
      <RewordedItems {...parts} />
      {!mayWrite && <p>{words.readOnly}</p>}
      <Foot
        back={
          <ButtonLink kind="quiet" href={here}>
            {words.stay(from.version)}
          </ButtonLink>
        }
        main={mayWrite && <Button onClick={moveNow}>{words.go(to.version)}</Button>}
      />
    </Page>
  )
}

/** People who rate privately rate the questions as they are: the round ends first. */
function whyNot(state: string, { finishedAt, round }: Session, words: (typeof versionsEn)['move']): string {
  if (finishedAt !== undefined) return words.finished
  if (round) return words.roundFirst
  return state === 'problem' ? words.problem : words.none
}
