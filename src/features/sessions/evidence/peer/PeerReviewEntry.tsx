import { useState } from 'react'
import { reviewStateOf } from '../../../../core/session/evidence/peerReview'
import type { RegisteredEvidence } from '../../../../core/session/sessionSchema'
import { Card } from '../../../../ui/blocks/Card'
import { Tag } from '../../../../ui/blocks/Tag'
import { Button } from '../../../../ui/controls/Button'
import { Chip } from '../../../../ui/controls/Chip'
import { ChipGroup } from '../../../../ui/controls/ChipGroup'
import { TextArea } from '../../../../ui/fields/TextArea'
import { formatDate } from '../../../../ui/words/formatDate'
import { useWords } from '../../../../ui/words/useWords'
import { evidenceEn } from '../../words/evidenceEn'
import { CountsFor } from '../CountsFor'
import styles from '../evidence.module.css'
import { useRegister } from '../useRegister'
import { reviewTones } from './reviewTones'

/** One piece under review: what it should show, whether it does, and a note. */
export function PeerReviewEntry({ piece }: { piece: RegisteredEvidence }) {
  const words = useWords(evidenceEn)
  const { mayFollowUp, review, noteReview, takeReviewBack } = useRegister()
  const state = reviewStateOf(piece)
  const title = piece.title.trim() || words.noTitle
  const said = piece.review
  const [noting, setNoting] = useState(false)
  const isNoting = noting || said?.says === 'queried' || said?.note !== ''
  const say = (says: 'confirmed' | 'queried') => (on: boolean) =>
    on ? review(piece.id, says) : takeReviewBack(piece.id)
  return (
    <Card
      title={<bdi>{title}</bdi>}
      beside={state !== 'not-seen' && <Tag tone={reviewTones[state]}>{words.reviewStates[state]}</Tag>}
    >
      <p className={styles.place}>{piece.place.trim() ? <bdi>{piece.place}</bdi> : words.noPlace}</p>
      {piece.items.length === 0 ? (
        <p className={styles.soft}>{words.peer.forNothing}</p>
      ) : (
        <div>
          <p>{words.peer.countsFor}</p>
          <CountsFor piece={piece} />
        </div>
      )}
      {said && state === 'changed' && (
        <p>
          {words.peer.changed} {words.peer.before[said.says]}
        </p>
      )}
      <ChipGroup label={words.peer.ask(title)} labelHidden>
        <Chip pressed={state === 'confirmed'} onPress={say('confirmed')} disabled={!mayFollowUp}>
          {words.peer.confirm}
        </Chip>
        <Chip pressed={state === 'queried'} onPress={say('queried')} disabled={!mayFollowUp}>
          {words.peer.query}
        </Chip>
      </ChipGroup>
      {said && (
        <>
          {!isNoting && (
            <Button kind="plain" small onClick={() => setNoting(true)}>
              {words.peer.addNote}
            </Button>
          )}
          {isNoting && (
            <TextArea
              label={words.peer.note[said.says]}
              hint={words.peer.noteHint}
              value={said.note}
              onChange={(event) => noteReview(piece.id, event.currentTarget.value)}
              readOnly={!mayFollowUp}
            />
          )}
          <p className={styles.soft}>{words.peer.on(formatDate(said.on))}</p>
        </>
      )}
    </Card>
  )
}
