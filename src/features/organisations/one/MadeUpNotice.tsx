import { Notice } from '../../../ui/blocks/Notice'
import { Button } from '../../../ui/controls/Button'
import { useWords } from '../../../ui/words/useWords'
import { en } from '../words/en'
import { oneEn } from '../words/oneEn'
import type { Removal } from './useRemoval'
import { useRemoval } from './useRemoval'

/** The mark of the organisation that does not exist, with the one tap that takes it away. */
export function MadeUpNotice(removal: Removal) {
  const words = useWords(en)
  const { remove } = useWords(oneEn)
  const { busy, problem, confirm } = useRemoval(removal)
  return (
    <Notice tone="warn" titleLevel={2} title={words.madeUpTitle}>
      <p>{words.madeUpText}</p>
      {problem && (
        <p role="alert">
          {remove.failed}: {words.notSaved[problem]}
        </p>
      )}
      <Button kind="quiet" busy={busy} onClick={() => void confirm()}>
        {words.removeMadeUp}
      </Button>
    </Notice>
  )
}
