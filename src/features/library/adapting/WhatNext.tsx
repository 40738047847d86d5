import { useLiveQuery } from 'dexie-react-hooks'
import { useState } from 'react'
import type { Refusal } from '../../../core/instrument/adapting/changed'
import { finish, nextVersion, reopen } from '../../../core/instrument/adapting/ownInstrument'
import { contentHash } from '../../../core/instrument/contentHash'
import { useReadyInstrument } from '../../../store/ownInstruments/readyInstrument'
import { useStore } from '../../../store/useStore'
import { Card } from '../../../ui/blocks/Card'
import { Notice } from '../../../ui/blocks/Notice'
import { Button } from '../../../ui/controls/Button'
import { ButtonLink } from '../../../ui/controls/ButtonLink'
import { goToTop, useGo } from '../../../ui/layout/navigation'
import { useWords } from '../../../ui/words/useWords'
import { adaptingEn } from '../words/adaptingEn'
import styles from './adapting.module.css'
import { FileActions } from './files/FileActions'
import { useDraft } from './useDraft'

/** The one next thing: use it; and once it is used, read, change or pass it on. */
export function WhatNext() {
  const words = useWords(adaptingEn).own
  const { own, document, mayChange } = useDraft()
  const { change } = useReadyInstrument()
  if (own.state === 'draft') {
    return (
      <Card title={words.draftTitle}>
        <p>{words.draftText}</p>
        {mayChange && (
          <div className={styles.actions}>
            <Button
              onClick={() => {
                change(finish)
                goToTop()
              }}
            >
              {words.useIt}
            </Button>
          </div>
        )}
      </Card>
    )
  }
  const address = `/library/${document.id}/${document.version}`
  return (
    <Card title={words.usedTitle}>
      <p>{words.usedText}</p>
      <div className={styles.actions}>
        <ButtonLink kind="quiet" href={address}>
          {words.read}
        </ButtonLink>
        <ButtonLink kind="quiet" href={`${address}/print`}>
          {words.print}
        </ButtonLink>
      </div>
      <FileActions />
      <ChangeIt />
    </Card>
  )
}

/** A version that others may have stays as it is: then the next one begins. What came from others is adapted instead. */
function ChangeIt() {
  const { own: words, start, refusals } = useWords(adaptingEn)
  const { own, document } = useDraft()
  const { change, mayWrite } = useReadyInstrument()
  const store = useStore()
  const go = useGo()
  const [refusal, setRefusal] = useState<Refusal | 'unsaved'>()
  const hash = contentHash(document)
  const sessions = useLiveQuery(() => store.sessions.summaries(), [store])
  if (own.origin.is === 'file') {
    return (
      <div className={styles.actions}>
        <ButtonLink href={`/library/${document.id}/${document.version}/adapt`}>{start.link}</ButtonLink>
      </div>
    )
  }
  if (!mayWrite || !sessions) return null
  const used = sessions.some(({ instrument }) => instrument.contentHash === hash)
  const begin = async () => {
    const reopened = reopen(own, { used })
    if (reopened.ok) {
      change(() => reopened.own)
      return goToTop()
    }
    const all = await store.ownInstruments()
    const versions = (await all.summaries()).flatMap(({ instrument: one }) =>
      one.id === document.id ? [one.version] : [],
    )
    const next = nextVersion(own, crypto.randomUUID(), versions)
    if (!next.ok) return setRefusal(next.refusal)
    const saved = await all.save(next.own, 0)
    if (saved.ok) go(`/library/adapt/${next.own.id}`)
    else setRefusal('unsaved')
  }
  return (
    <>
      {refusal && <Notice tone="flag" title={refusal === 'unsaved' ? words.notMade : refusals[refusal]} announce />}
      <p className={styles.soft}>{words.changeText(used || own.givenAway)}</p>
      <Button kind="quiet" onClick={() => void begin()}>
        {words.changeIt}
      </Button>
    </>
  )
}
