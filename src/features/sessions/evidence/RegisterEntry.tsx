import { useState } from 'react'
import { isDue } from '../../../core/session/evidence/evidenceFor'
import { reviewStateOf } from '../../../core/session/evidence/peerReview'
import type { RegisteredEvidence } from '../../../core/session/sessionSchema'
import { Tag } from '../../../ui/blocks/Tag'
import { Button } from '../../../ui/controls/Button'
import { Dialog } from '../../../ui/controls/Dialog'
import { Disclosure } from '../../../ui/controls/Disclosure'
import { formatDate } from '../../../ui/words/formatDate'
import { useWords } from '../../../ui/words/useWords'
import { evidenceEn } from '../words/evidenceEn'
import { CountsFor } from './CountsFor'
import styles from './evidence.module.css'
import { PieceFields } from './PieceFields'
import { PieceTitle, reviewDay } from './PieceTitle'
import { reviewTones } from './peer/reviewTones'
import { useRegister } from './useRegister'

/** One line of the register; changed where it stands. */
export function RegisterEntry({ piece, isNew }: { piece: RegisteredEvidence; isNew: boolean }) {
  const words = useWords(evidenceEn)
  const { today, mayChange, mayFollowUp } = useRegister()
  const [changing, setChanging] = useState(isNew)
  const state = reviewStateOf(piece)
  const title = piece.title.trim() || words.noTitle
  return (
    <li className={styles.entry}>
      <div className={styles.piece}>
        <PieceTitle piece={piece} level={2} />
      </div>
      <div className={styles.piece}>
        {isDue(piece, today) ? (
          <span>
            <Tag tone="warn">{words.due(formatDate(piece.reviewOn, 'short'))}</Tag>
          </span>
        ) : (
          <span className={styles.soft}>{reviewDay(piece, words)}</span>
        )}
        {state !== 'not-seen' && (
          <span>
            <Tag tone={reviewTones[state]}>{words.reviewStates[state]}</Tag>
          </span>
        )}
      </div>
      <div className={styles.whole}>
        {piece.items.length === 0 ? (
          <span className={styles.soft}>{words.counts(0)}</span>
        ) : (
          <Disclosure summary={words.counts(piece.items.length)}>
            <CountsFor piece={piece} />
          </Disclosure>
        )}
        {piece.review?.note && (
          <p className={styles.soft}>
            <bdi>{piece.review.note}</bdi>
          </p>
        )}
        {changing ? (
          <PieceFields piece={piece} isNew={isNew} onDone={() => setChanging(false)} />
        ) : (
          <span className={styles.acts}>
            {mayFollowUp && (
              <Button kind="plain" small aria-label={words.item.changeOf(title)} onClick={() => setChanging(true)}>
                {words.item.change}
              </Button>
            )}
            {mayChange && <TakeOut piece={piece} title={title} />}
          </span>
        )}
      </div>
    </li>
  )
}

function TakeOut({ piece, title }: { piece: RegisteredEvidence; title: string }) {
  const words = useWords(evidenceEn).register
  const { remove } = useRegister()
  const [asking, setAsking] = useState(false)
  return (
    <>
      <Button kind="plain" small aria-label={words.removeOf(title)} onClick={() => setAsking(true)}>
        {words.remove}
      </Button>
      <Dialog
        open={asking}
        title={words.removeTitle}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button kind="quiet" onClick={() => setAsking(false)}>
              {words.removeNo}
            </Button>
            <Button kind="danger" onClick={() => remove(piece.id)}>
              {words.remove}
            </Button>
          </>
        }
      >
        <p>{words.removeText(title, piece.items.length)}</p>
      </Dialog>
    </>
  )
}
