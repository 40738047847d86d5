import { useEffect } from 'react'
import type { RegisteredEvidence } from '../../../core/session/sessionSchema'
import { Button } from '../../../ui/controls/Button'
import { DateField } from '../../../ui/fields/date/DateField'
import { TextField } from '../../../ui/fields/TextField'
import { useWords } from '../../../ui/words/useWords'
import { evidenceEn } from '../words/evidenceEn'
import styles from './evidence.module.css'
import { useRegister } from './useRegister'

type PieceFieldsProps = {
  piece: RegisteredEvidence
  /** Whoever has just added it goes on here. */
  isNew?: boolean | undefined
  onDone: () => void
}

/** What a piece is, where it is, and when to look at it again. Saved as it is typed: there is nothing to send off. */
export function PieceFields({ piece, isNew, onDone }: PieceFieldsProps) {
  const words = useWords(evidenceEn).fields
  const { mayChange, mayFollowUp, describe } = useRegister()
  const { id, title, place, reviewOn } = piece
  const first = `${id}-${title === '' ? 'title' : 'place'}`
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it appears
  useEffect(() => {
    if (isNew) document.getElementById(first)?.focus()
  }, [])
  return (
    <div className={styles.fields}>
      {mayChange && (
        <>
          <TextField
            id={`${id}-title`}
            label={words.title}
            hint={words.titleHint}
            value={title}
            onChange={(event) => describe(id, { title: event.currentTarget.value })}
          />
          <TextField
            id={`${id}-place`}
            label={words.place}
            hint={words.placeHint}
            value={place}
            onChange={(event) => describe(id, { place: event.currentTarget.value })}
          />
        </>
      )}
      {mayFollowUp && (
        <DateField
          label={words.reviewOn}
          value={reviewOn}
          quick
          optional
          onChange={(day) => describe(id, { reviewOn: day })}
        />
      )}
      <div>
        <Button kind="quiet" small onClick={onDone}>
          {words.done}
        </Button>
      </div>
    </div>
  )
}
