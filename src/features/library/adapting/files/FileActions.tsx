import { useState } from 'react'
import type { Refusal } from '../../../../core/instrument/adapting/changed'
import { giveAway } from '../../../../core/instrument/adapting/ownInstrument'
import { useReadyInstrument } from '../../../../store/ownInstruments/readyInstrument'
import { Notice } from '../../../../ui/blocks/Notice'
import { Button } from '../../../../ui/controls/Button'
import { useWords } from '../../../../ui/words/useWords'
import { adaptingEn } from '../../words/adaptingEn'
import styles from '../adapting.module.css'
import { saveAsFile } from './saveAsFile'
import { saveAsForm } from './saveAsForm'

/** To a file of ours, or to a form that other tools read. From then on others may have this version. */
export function FileActions() {
  const { own: words, refusals } = useWords(adaptingEn)
  const { own, mayWrite, change } = useReadyInstrument()
  const [state, setState] = useState<'ready' | 'making' | 'failed' | Refusal>('ready')
  const give = async (save: () => void | Promise<void>) => {
    const given = giveAway(own)
    if (!given.ok) return setState(given.refusal)
    setState('making')
    try {
      if (mayWrite) change(() => given.own)
      await save()
      setState('ready')
    } catch {
      setState('failed')
    }
  }
  if (!own.document.licence.mayRedistribute) return <p className={styles.soft}>{refusals['may-not-give-away']}</p>
  const refusal = state === 'ready' || state === 'making' || state === 'failed' ? undefined : state
  return (
    <div className={styles.files}>
      {refusal && <Notice tone="warn" title={refusals[refusal]} announce />}
      <div>
        <Button kind="quiet" onClick={() => void give(() => saveAsFile(own.document))}>
          {words.asFile}
        </Button>
        <p className={styles.soft}>{words.asFileHint}</p>
      </div>
      <div>
        <Button kind="quiet" busy={state === 'making'} onClick={() => void give(() => saveAsForm(own.document))}>
          {words.asForm}
        </Button>
        <p className={styles.soft}>{words.asFormHint}</p>
      </div>
      <p role="status">{state === 'failed' && words.notMade}</p>
    </div>
  )
}
