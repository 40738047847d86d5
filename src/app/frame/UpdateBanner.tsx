import { useSyncExternalStore } from 'react'
import { Notice } from '../../ui/blocks/Notice'
import { Button } from '../../ui/controls/Button'
import { useWords } from '../../ui/words/useWords'
import type { AppUpdates } from '../appUpdates'
import { en } from '../words/en'
import styles from './Frame.module.css'

/** A newer version waits, quietly, until somebody wants it. */
export function UpdateBanner({ updates }: { updates: AppUpdates }) {
  const words = useWords(en).update
  const stage = useSyncExternalStore(updates.subscribe, updates.stage)
  if (stage === 'none') return null
  return (
    <section className={styles.banners} aria-label={words.about}>
      <Notice tone="info" title={words.title}>
        <p role="status">{words.texts[stage]}</p>
        <Button kind="quiet" small busy={stage === 'taking'} onClick={() => void updates.accept()}>
          {words.take}
        </Button>
      </Notice>
    </section>
  )
}
