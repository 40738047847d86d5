import { useState } from 'react'
import type { Refusal } from '../../../../core/instrument/adapting/changed'
import { newerThan, nextVersion, reopen } from '../../../../core/instrument/adapting/ownInstrument'
import { useReadyInstrument } from '../../../../store/ownInstruments/readyInstrument'
import { useStore } from '../../../../store/useStore'
import { Notice } from '../../../../ui/blocks/Notice'
import { Button } from '../../../../ui/controls/Button'
import { ButtonLink } from '../../../../ui/controls/ButtonLink'
import { goToTop, useGo } from '../../../../ui/layout/navigation'
import { useWords } from '../../../../ui/words/useWords'
import { adaptingEn } from '../../words/adaptingEn'
import styles from '../adapting.module.css'
import { useDraft } from '../useDraft'
import { useVersionsHere } from './useVersionsHere'

/**
 * A version that others may have stays as it is: then the next one begins, from the newest. What came from others is
 * adapted instead.
 */
export function ChangeIt() {
  const { own: words, start, refusals } = useWords(adaptingEn)
  const { own, document } = useDraft()
  const { change, mayWrite } = useReadyInstrument()
  const store = useStore()
  const go = useGo()
  const [state, setState] = useState<Refusal | 'unsaved' | 'beginning'>()
  const versions = useVersionsHere(document)
  if (own.origin.is === 'file') {
    return (
      <div className={styles.actions}>
        <ButtonLink href={`/library/${document.id}/${document.version}/adapt`}>{start.link}</ButtonLink>
      </div>
    )
  }
  if (!mayWrite || !versions) return null
  const { here, numbers, used } = versions
  const newer = newerThan(document, here)
  if (newer) {
    return (
      <>
        <p className={styles.soft}>{words.newerText(newer.version)}</p>
        <ButtonLink kind="quiet" href={`/library/adapt/${newer.record}`}>
          {words.toNewer(newer.version)}
        </ButtonLink>
      </>
    )
  }
  const begin = async () => {
    const reopened = reopen(own, { used, here })
    if (reopened.ok) {
      change(() => reopened.own)
      return goToTop()
    }
    const next = nextVersion(own, crypto.randomUUID(), numbers, here)
    if (!next.ok) return setState(next.refusal)
    setState('beginning')
    const saved = await (await store.ownInstruments()).save(next.own, 0)
    if (saved.ok) go(`/library/adapt/${next.own.id}`)
    else setState('unsaved')
  }
  const failed = state === 'unsaved' ? words.notMade : state && state !== 'beginning' ? refusals[state] : undefined
  return (
    <>
      {failed && <Notice tone="flag" title={failed} announce />}
      <p className={styles.soft}>{words.changeText(used || own.givenAway)}</p>
      <Button kind="quiet" busy={state === 'beginning'} onClick={() => void begin()}>
        {words.changeIt}
      </Button>
    </>
  )
}
