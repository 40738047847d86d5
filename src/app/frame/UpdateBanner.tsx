import { useState, useSyncExternalStore } from 'react'
import { Notice } from '../../ui/blocks/Notice'
import { Button } from '../../ui/controls/Button'
import { useWords } from '../../ui/words/useWords'
import type { AppUpdates } from '../appUpdates'
import { en } from '../words/en'
import styles from './Frame.module.css'

/** A newer version waits, quietly, until somebody wants it. */
export function UpdateBanner({ updates }: { updates: AppUpdates }) {
  const words = useWords(en).update
  const { waiting } = useSyncExternalStore(updates.subscribe, updates.now)
  const [refused, setRefused] = useState(false)
  if (!waiting) return null
  const take = async () => setRefused((await updates.accept()) === 'refused')
  return (
    <section className={styles.banners} aria-label={words.about}>
      <Notice tone="info" title={words.title}>
        <p>{refused ? words.refused : words.later}</p>
        <Button kind="quiet" small onClick={() => void take()}>
          {words.take}
        </Button>
      </Notice>
    </section>
  )
}
