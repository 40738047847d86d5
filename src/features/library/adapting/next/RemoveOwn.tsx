import { useState } from 'react'
import { useReadyInstrument } from '../../../../store/ownInstruments/readyInstrument'
import { useStore } from '../../../../store/useStore'
import { Notice } from '../../../../ui/blocks/Notice'
import { Button } from '../../../../ui/controls/Button'
import { Dialog } from '../../../../ui/controls/Dialog'
import { useGo } from '../../../../ui/layout/navigation'
import { useWords } from '../../../../ui/words/useWords'
import { adaptingEn } from '../../words/adaptingEn'
import styles from '../adapting.module.css'

/** Takes this version from the device. Sessions keep their own copies. */
export function RemoveOwn() {
  const { own: words } = useWords(adaptingEn)
  const { own, save, mayWrite } = useReadyInstrument()
  const store = useStore()
  const go = useGo()
  const [asking, setAsking] = useState(false)
  const [failed, setFailed] = useState(false)
  if (!mayWrite) return null
  const remove = async () => {
    await save()
    const removed = await (await store.ownInstruments()).remove(own.id)
    setFailed(!removed.ok)
    setAsking(false)
    if (removed.ok) go('/library', { replace: true })
  }
  return (
    <div className={styles.actions}>
      {failed && <Notice tone="flag" title={words.notRemoved} announce />}
      <Button kind="plain" onClick={() => setAsking(true)}>
        {words.remove}
      </Button>
      <Dialog
        open={asking}
        title={words.removeTitle}
        onClose={() => setAsking(false)}
        actions={
          <Button kind="danger" onClick={() => void remove()}>
            {words.removeYes}
          </Button>
        }
      >
        <p>{words.removeText}</p>
      </Dialog>
    </div>
  )
}
