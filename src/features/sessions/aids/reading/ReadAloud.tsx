import { useMemo } from 'react'
import type { Item } from '../../../../core/instrument/itemSchema'
import { useReadySession } from '../../../../store/readySession'
import { Button } from '../../../../ui/controls/Button'
import { useInstrumentLanguage } from '../../../../ui/words/useInstrumentLanguage'
import { useWords } from '../../../../ui/words/useWords'
import { aidsEn } from '../../words/aidsEn'
import { spokenPieces } from './spokenPieces'
import { useReadAloud } from './useReadAloud'

/** Speaks a question and its answers, on demand. Not there at all where the device cannot. */
export function ReadAloud({ item }: { item: Item }) {
  const words = useWords(aidsEn).reading
  const language = useInstrumentLanguage()
  const { instrument } = useReadySession()
  const pieces = useMemo(() => spokenPieces(instrument, item, language), [instrument, item, language])
  const aloud = useReadAloud(pieces)
  if (!aloud) return null
  return (
    <div>
      <Button kind="quiet" small onClick={aloud.isReading ? aloud.stop : aloud.read}>
        {aloud.isReading ? words.stop : words.read}
      </Button>
    </div>
  )
}
