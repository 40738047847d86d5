import type { ReadySession } from '../../store/readySession'
import { useSaving } from '../../store/useSaving'
import { Notice } from '../../ui/blocks/Notice'
import { Button } from '../../ui/controls/Button'
import { saveToFile } from '../../ui/files/saveToFile'
import { useWords } from '../../ui/words/useWords'
import { en } from '../words/en'
import { sessionFile } from './sessionFile'

/** Stands as long as something is not saved. The copy is made from memory, so it works when the disk does not. */
export function NotSaved({ ready }: { ready: ReadySession }) {
  const words = useWords(en).notSaved
  const saving = useSaving()
  if (saving.state !== 'not-saved') return null
  const save = async () => {
    const content = new Blob([await sessionFile(ready)], { type: 'application/json' })
    saveToFile({ name: words.file(ready.session.organisationName), content })
  }
  return (
    <Notice tone="flag" title={words.title} announce>
      <p>{words.why[saving.problem]}</p>
      <p>{words.next[saving.problem]}</p>
      <Button kind="quiet" small onClick={() => void save()}>
        {words.save}
      </Button>
    </Notice>
  )
}
