import { useState } from 'react'
import { Notice } from '../../../ui/blocks/Notice'
import { Button } from '../../../ui/controls/Button'
import { saveToFile } from '../../../ui/files/saveToFile'
import { useWords } from '../../../ui/words/useWords'
import styles from '../handOver.module.css'
import { giveEn } from '../words/giveEn'

/** The share sheet where the device has one for such a file; else, and always as well, among the downloads. */
export function MadeFile({ file, passphrase }: { file: File; passphrase: string }) {
  const { made } = useWords(giveEn)
  const [said, setSaid] = useState<'nothing' | 'saved' | 'notShared'>('nothing')
  const save = () => {
    saveToFile({ name: file.name, content: file })
    setSaid('saved')
  }
  const share = async () => {
    try {
      await navigator.share({ files: [file] })
    } catch (error) {
      // Somebody who closes the share sheet has changed their mind: nothing went wrong.
      if (!(error instanceof DOMException && error.name === 'AbortError')) setSaid('notShared')
    }
  }
  const mayShare = canShare(file)
  return (
    <Notice tone="good" title={made.title} titleLevel={2} announce>
      <p>{made.text(file.name)}</p>
      <p className={styles.buttons}>
        {mayShare && <Button onClick={() => void share()}>{made.share}</Button>}
        <Button kind={mayShare ? 'quiet' : 'main'} onClick={save}>
          {said === 'saved' ? made.again : made.save}
        </Button>
        <span role="status">{said !== 'nothing' && made[said]}</span>
      </p>
      <p>{made.passphrase}</p>
      <output className={styles.passphrase}>
        <bdi>{passphrase}</bdi>
      </output>
    </Notice>
  )
}

function canShare(file: File): boolean {
  const { canShare } = navigator as Partial<Pick<Navigator, 'canShare'>>
  return canShare?.call(navigator, { files: [file] }) ?? false
}
