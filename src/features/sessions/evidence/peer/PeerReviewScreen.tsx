import { useState } from 'react'
import { reviewCounts, reviewStateOf } from '../../../../core/session/evidence/peerReview'
import type { RegisteredEvidence } from '../../../../core/session/sessionSchema'
import { useReadySession } from '../../../../store/readySession'
import { EmptyState } from '../../../../ui/blocks/EmptyState'
import { Notice } from '../../../../ui/blocks/Notice'
import { ButtonLink } from '../../../../ui/controls/ButtonLink'
import { Foot } from '../../../../ui/layout/Foot'
import { Page } from '../../../../ui/layout/Page'
import { useInstrumentLanguage } from '../../../../ui/words/useInstrumentLanguage'
import { useWords } from '../../../../ui/words/useWords'
import { NotHere } from '../../NotHere'
import { crumbsOf } from '../../sessionPath'
import { en } from '../../words/en'
import { evidenceEn } from '../../words/evidenceEn'
import { useRegister } from '../useRegister'
import { PeerReviewEntry } from './PeerReviewEntry'

/** A peer goes through the evidence, piece by piece, and confirms or asks. */
export function PeerReviewScreen() {
  const words = useWords(evidenceEn).peer
  const { notHere, item } = useWords(en)
  const { session, instrument } = useReadySession()
  const language = useInstrumentLanguage()
  const { register } = useRegister()
  const [order] = useState(() => waitingFirst(register))
  if (!instrument.peerReview) return <NotHere title={notHere} session={session.id} />
  const here = `/sessions/${session.id}`
  const counts = reviewCounts(session)
  const looked = counts.confirmed + counts.queried
  return (
    <Page
      title={words.title}
      crumbs={crumbsOf(session, instrument, language)}
      lead={
        <>
          <p>{words.lead}</p>
          {register.length > 0 && looked === 0 && <p>{words.looked(looked, register.length)}</p>}
        </>
      }
    >
      {register.length === 0 && (
        <EmptyState
          title={words.empty}
          action={<ButtonLink href={`${here}/evidence`}>{words.toRegister}</ButtonLink>}
        />
      )}
      {looked > 0 && (
        <Notice
          tone={counts.confirmed === register.length ? 'good' : 'info'}
          title={words.looked(looked, register.length)}
          titleLevel={2}
        >
          <p>{counts.confirmed === register.length ? words.done : words.summary(counts)}</p>
        </Notice>
      )}
      {order
        .flatMap((id) => register.filter((piece) => piece.id === id))
        .map((piece) => (
          <PeerReviewEntry key={piece.id} piece={piece} />
        ))}
      <Foot
        back={
          <ButtonLink kind="quiet" href={here}>
            {item.backToAreas}
          </ButtonLink>
        }
        main={<ButtonLink href={`${here}/evidence`}>{words.toRegister}</ButtonLink>}
      />
    </Page>
  )
}

/** What waits to be looked at comes first for whoever arrives. It then keeps its place, so that nothing jumps at a tap. */
function waitingFirst(register: RegisteredEvidence[]): string[] {
  const waits = (piece: RegisteredEvidence) => ['not-seen', 'changed'].includes(reviewStateOf(piece))
  return [...register.filter(waits), ...register.filter((piece) => !waits(piece))].map(({ id }) => id)
}
