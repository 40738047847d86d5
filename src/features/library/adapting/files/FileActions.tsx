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

/** `saved` is the name of the file that was made. */
type State = 'ready' | 'making' | 'failed' | { saved: string } | { refused: Refusal }

/** To a file of ours, or to a form that other tools read. From then on others may have this version. */
export function FileActions() {
  const { own: words, refusals } = useWords(adaptingEn)
  const { own, mayWrite, change } = useReadyInstrument()
  const [state, setState] = useState<State>('ready')
  const give = async (save: () => string | Promise<string>) => {
    const given = giveAway(own)
    if (!given.ok) return setState({ refused: given.refusal })
    setState('making')
    try {
      if (mayWrite) change(() => given.own)
      setState({ saved: await save() })
    } catch {
      setState('failed')
    }
  }
  if (!own.document.licence.mayRedistribute) return <p className={styles.soft}>{refusals['may-not-give-away']}</p>
  const saved = typeof state === 'object' && 'saved' in state && state.saved
  const refused = typeof state === 'object' && 'refused' in state && state.refused
  return (
    <div className={styles.files}>
      {refused && <Notice tone="warn" title={refusals[refused]} announce />}
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
      <p role="status">
        {state === 'failed' && words.notMade}
        {saved && words.saved(saved)}
      </p>
    </div>
  )
}
