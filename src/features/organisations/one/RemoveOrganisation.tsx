import type { Organisation } from '../../../core/organisation/organisation'
import { Notice } from '../../../ui/blocks/Notice'
import { Button } from '../../../ui/controls/Button'
import { Dialog } from '../../../ui/controls/Dialog'
import { useWords } from '../../../ui/words/useWords'
import { en } from '../words/en'
import { oneEn } from '../words/oneEn'
import { useEverythingToFile } from './useEverythingToFile'
import type { Removal } from './useRemoval'
import { useRemoval } from './useRemoval'

export type RemoveOrganisationProps = Removal & {
  open: boolean
  organisation: Organisation
  lost: { sessions: number; plans: number; forms: number }
  onClose: () => void
}

/** Says exactly what will be lost, and offers to save it first. */
export function RemoveOrganisation({ open, organisation, lost, onClose, ...removal }: RemoveOrganisationProps) {
  const words = useWords(en)
  const { remove: says } = useWords(oneEn)
  const { busy, problem, confirm } = useRemoval(removal)
  const file = useEverythingToFile()
  return (
    <Dialog
      open={open}
      title={says.title(organisation.name)}
      onClose={onClose}
      actions={
        <>
          <Button kind="quiet" onClick={onClose}>
            {says.keep}
          </Button>
          <Button kind="danger" busy={busy} onClick={() => void confirm()}>
            {says.confirm}
          </Button>
        </>
      }
    >
      <p>{says.lost(lost)}</p>
      <p>{says.forGood}</p>
      {lost.forms > 0 && <p>{says.formsInFile}</p>}
      <p>
        <Button kind="quiet" busy={file.made.state === 'making'} onClick={() => void file.save()}>
          {says.saveFirst}
        </Button>
      </p>
      <div role="status">
        {file.made.state === 'saved' && <p>{says.savedTo(file.made.name)}</p>}
        {file.made.state === 'failed' && <p>{says.saveFailed}</p>}
      </div>
      {problem && (
        <Notice tone="flag" announce title={says.failed}>
          <p>{words.notSaved[problem]}</p>
        </Notice>
      )}
    </Dialog>
  )
}
