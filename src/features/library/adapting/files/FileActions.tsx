import { useState } from 'react'
import type { Refusal } from '../../../../core/instrument/adapting/changed'
import type { InstrumentDocument } from '../../../../core/instrument/adapting/instrumentDocument'
import { type ChangedOwn, giveAway } from '../../../../core/instrument/adapting/ownInstrument'
import { useReadyInstrument } from '../../../../store/ownInstruments/readyInstrument'
import { Notice } from '../../../../ui/blocks/Notice'
import { Button } from '../../../../ui/controls/Button'
import { useWords } from '../../../../ui/words/useWords'
import { adaptingEn } from '../../words/adaptingEn'
import styles from '../adapting.module.css'
import { saveAsFile } from './saveAsFile'
import { saveAsForm } from './saveAsForm'

/** `saved` is the name of the file that was made. */
type State = 'ready' | 'making' | 'failed' | 'not-marked' | { saved: string } | { refused: Refusal }

/**
 * To a file of ours, or to a form that other tools read. Others may have this version once it is there, so that is saved
 * first, and only where it can be.
 */
export function FileActions() {
  const { own: words, refusals } = useWords(adaptingEn)
  const { own, mayWrite, change, save } = useReadyInstrument()
  const [state, setState] = useState<State>('ready')
  const mark = async () => {
    let marked: ChangedOwn | undefined
    change((before) => {
      marked = giveAway(before)
      return marked.ok ? marked.own : before
    })
    return (await save()) ? marked : undefined
  }
  const give = async (make: (document: InstrumentDocument) => string | Promise<string>) => {
    setState('making')
    // What is marked here may not be saved yet: the disk was full a moment ago.
    const marked = mayWrite ? await mark() : giveAway(own)
    if (!marked) return setState('not-marked')
    if (!marked.ok) return setState({ refused: marked.refusal })
    try {
      setState({ saved: await make(marked.own.document) })
    } catch {
      setState('failed')
    }
  }
  if (!own.document.licence.mayRedistribute) return <p className={styles.soft}>{refusals['may-not-give-away']}</p>
  if (!own.givenAway && !mayWrite) return <p className={styles.soft}>{words.fileElsewhere}</p>
  const saved = typeof state === 'object' && 'saved' in state && state.saved
  const refused = typeof state === 'object' && 'refused' in state && state.refused
  return (
    <div className={styles.files}>
      {refused && <Notice tone="warn" title={refusals[refused]} announce />}
      <div>
        <Button kind="quiet" onClick={() => void give(saveAsFile)}>
          {words.asFile}
        </Button>
        <p className={styles.soft}>{words.asFileHint}</p>
      </div>
      <div>
        <Button kind="quiet" busy={state === 'making'} onClick={() => void give(saveAsForm)}>
          {words.asForm}
        </Button>
        <p className={styles.soft}>{words.asFormHint}</p>
      </div>
      <p role="status">
        {state === 'failed' && words.notMade}
        {state === 'not-marked' && words.notMarked}
        {saved && words.saved(saved)}
      </p>
    </div>
  )
}
