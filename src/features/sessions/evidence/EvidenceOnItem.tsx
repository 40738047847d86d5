import { useId, useState } from 'react'
import type { Item } from '../../../core/instrument/itemSchema'
import { evidenceFor, lacksEvidence } from '../../../core/session/evidence/evidenceFor'
import type { RegisteredEvidence } from '../../../core/session/sessionSchema'
import { useReadySession } from '../../../store/readySession'
import { Tag } from '../../../ui/blocks/Tag'
import { Button } from '../../../ui/controls/Button'
import { useWords } from '../../../ui/words/useWords'
import { evidenceEn } from '../words/evidenceEn'
import { AddEvidence } from './AddEvidence'
import styles from './evidence.module.css'
import { PieceFields } from './PieceFields'
import { PieceTitle } from './PieceTitle'
import { useRegister } from './useRegister'

/** What shows that an answer is so: pieces of the register, each of which may count for other questions too. */
export function EvidenceOnItem({ item, language }: { item: Item; language: string }) {
  const words = useWords(evidenceEn).item
  const { session, instrument } = useReadySession()
  const { mayChange } = useRegister()
  const [adding, setAdding] = useState(false)
  const [added, setAdded] = useState<string>()
  const id = useId()
  if (!instrument.evidenceRegister || item.kind === 'note') return null
  const pieces = evidenceFor(session, item.id)
  return (
    <fieldset className={styles.onItem} aria-labelledby={id}>
      <p id={id} className={styles.label}>
        {words.title}
      </p>
      {lacksEvidence(session, instrument, item) && <Tag tone="warn">{words.none}</Tag>}
      {pieces.length > 0 && (
        <ul data-bare className={styles.pieces}>
          {pieces.map((piece) => (
            <LinkedPiece key={piece.id} piece={piece} item={item} isNew={piece.id === added} />
          ))}
        </ul>
      )}
      {adding && mayChange ? (
        <AddEvidence
          item={item}
          language={language}
          onAdded={(id) => {
            setAdded(id)
            setAdding(false)
          }}
          onClose={() => setAdding(false)}
        />
      ) : (
        mayChange && (
          <div>
            <Button kind="quiet" small onClick={() => setAdding(true)}>
              {words.add}
            </Button>
          </div>
        )
      )}
    </fieldset>
  )
}

function LinkedPiece({ piece, item, isNew }: { piece: RegisteredEvidence; item: Item; isNew: boolean }) {
  const words = useWords(evidenceEn)
  const { mayChange, unlink } = useRegister()
  const [changing, setChanging] = useState(isNew)
  const title = piece.title.trim() || words.noTitle
  return (
    <li className={styles.piece}>
      {!changing && <PieceTitle piece={piece} />}
      {piece.items.length > 1 && <span className={styles.soft}>{words.counts(piece.items.length)}</span>}
      {changing ? (
        <PieceFields piece={piece} isNew={isNew} onDone={() => setChanging(false)} />
      ) : (
        mayChange && (
          <span className={styles.acts}>
            <Button kind="plain" small aria-label={words.item.changeOf(title)} onClick={() => setChanging(true)}>
              {words.item.change}
            </Button>
            <Button
              kind="plain"
              small
              aria-label={words.item.unlinkOf(title)}
              onClick={() => unlink(piece.id, item.id)}
            >
              {words.item.unlink}
            </Button>
          </span>
        )
      )}
    </li>
  )
}
