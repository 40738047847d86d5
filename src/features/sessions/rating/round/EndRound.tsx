import { useState } from 'react'
import { closeRound, fewestRaters } from '../../../../core/session/rating/closeRound'
import type { PrivateRound } from '../../../../core/session/rating/privateRound'
import { useReadySession } from '../../../../store/readySession'
import { Notice } from '../../../../ui/blocks/Notice'
import { Button } from '../../../../ui/controls/Button'
import { Dialog } from '../../../../ui/controls/Dialog'
import { goToTop } from '../../../../ui/layout/navigation'
import { useWords } from '../../../../ui/words/useWords'
import { ratingEn } from '../../words/ratingEn'
import { useHoldRound } from './useHoldRound'

type EndProps = { round: PrivateRound; unfinished: boolean; onTooFew: () => void }

/** Ends the round once somebody has read what that means. There is no way back: the forms are gone then. */
export function EndRound({ round, unfinished, onTooFew }: EndProps) {
  const words = useWords(ratingEn).end
  const { instrument } = useReadySession()
  const { end } = useHoldRound()
  const [asked, setAsked] = useState(false)
  const [state, setState] = useState<'idle' | 'ending' | 'failed'>('idle')
  const forms = round.forms.length
  const finish = async () => {
    setState('ending')
    const closed = closeRound(round, { instrument, now: new Date() })
    if (closed === 'too-few') onTooFew()
    if (await end(closed)) goToTop()
    else setState('failed')
  }
  return (
    <>
      <Button kind="quiet" onClick={() => setAsked(true)}>
        {words.open}
      </Button>
      <Dialog
        open={asked}
        title={words.title}
        onClose={() => setAsked(false)}
        actions={
          <>
            <Button kind="quiet" onClick={() => setAsked(false)}>
              {words.goOn}
            </Button>
            <Button busy={state === 'ending'} onClick={() => void finish()}>
              {words.yes}
            </Button>
          </>
        }
      >
        <p>{forms < fewestRaters ? words.tooFew(forms) : words.enough(forms)}</p>
        <p>{words.phones}</p>
        {unfinished && <p>{words.unfinished}</p>}
        {state === 'failed' && <Notice tone="flag" title={words.notSaved} announce />}
      </Dialog>
    </>
  )
}
