import { useState } from 'react'
import { Button } from '../../../../ui/controls/Button'
import { Dialog } from '../../../../ui/controls/Dialog'
import { useWords } from '../../../../ui/words/useWords'
import { formEn } from '../../words/formEn'

/** Takes the pack and the answers off this phone, once somebody has said so twice. */
export function RemovePack({ onRemove }: { onRemove: () => Promise<void> }) {
  const words = useWords(formEn).phone
  const [asked, setAsked] = useState(false)
  return (
    <>
      <Button kind="plain" onClick={() => setAsked(true)}>
        {words.remove}
      </Button>
      <Dialog
        open={asked}
        title={words.removeTitle}
        onClose={() => setAsked(false)}
        actions={
          <>
            <Button kind="quiet" onClick={() => setAsked(false)}>
              {words.keep}
            </Button>
            <Button kind="danger" onClick={() => void onRemove()}>
              {words.removeYes}
            </Button>
          </>
        }
      >
        <p>{words.removeText}</p>
      </Dialog>
    </>
  )
}
