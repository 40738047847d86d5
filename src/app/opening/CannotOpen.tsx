import type { OpenedStore } from '../../store/store'
import { Button } from '../../ui/controls/Button'
import { useWords } from '../../ui/words/useWords'
import { openingEn } from '../words/openingEn'
import { StandStill } from './StandStill'

type CannotOpenProps = {
  problem: Extract<OpenedStore, { ok: false }>['problem']
  onAgain: (startAgain: boolean) => void
}

/** The device's memory stays shut: why, and what to do. */
export function CannotOpen({ problem, onAgain }: CannotOpenProps) {
  const words = useWords(openingEn)[problem]
  return (
    <StandStill title={words.title} text={words.text} next={words.next}>
      <Button onClick={() => onAgain(problem === 'emptied')}>{words.again}</Button>
    </StandStill>
  )
}
