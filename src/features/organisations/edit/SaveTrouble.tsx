import type { SaveProblem } from '../../../store/store'
import { Notice } from '../../../ui/blocks/Notice'
import { Button } from '../../../ui/controls/Button'
import { useWords } from '../../../ui/words/useWords'
import { editEn } from '../words/editEn'
import { en } from '../words/en'

/** Stands above the form while what it holds could not be saved. What was typed stays in the form. */
export function SaveTrouble({ saving, saveMine }: { saving: 'no' | 'busy' | SaveProblem; saveMine: () => void }) {
  const words = useWords(en)
  const edit = useWords(editEn)
  if (saving === 'no' || saving === 'busy') return null
  return (
    <Notice tone="flag" announce title={words.notSavedTitle}>
      <p>{words.notSaved[saving]}</p>
      {saving === 'conflict' && (
        <Button kind="quiet" onClick={saveMine}>
          {edit.saveMine}
        </Button>
      )}
    </Notice>
  )
}
