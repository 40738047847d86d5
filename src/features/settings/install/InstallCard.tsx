import { useLiveQuery } from 'dexie-react-hooks'
import { useSyncExternalStore } from 'react'
import { useStore } from '../../../store/useStore'
import { Card } from '../../../ui/blocks/Card'
import { Button } from '../../../ui/controls/Button'
import { useWords } from '../../../ui/words/useWords'
import styles from '../settings.module.css'
import { en } from '../words/en'
import { installOffer } from './installOffer'

/** Offered once there is a real session to lose, and only where it can be done. */
export function InstallCard() {
  const { install } = useWords(en)
  const store = useStore()
  const sessions = useLiveQuery(() => store.sessions.summaries(), [store]) ?? []
  const state = useSyncExternalStore(installOffer.subscribe, installOffer.now)
  const isApple = isAppleTablet()
  if (!sessions.some(({ madeUp }) => !madeUp) || isInstalled() || (state === 'none' && !isApple)) return null
  if (state === 'installed') {
    return (
      <Card title={install.title}>
        <p role="status">{install.done}</p>
      </Card>
    )
  }
  return (
    <Card title={install.title}>
      <p>{install.text}</p>
      {state === 'offered' ? (
        <div className={styles.action}>
          <Button kind="quiet" onClick={() => void installOffer.accept()}>
            {install.button}
          </Button>
        </div>
      ) : (
        <>
          <p>{install.apple}</p>
          <ol>
            {install.appleSteps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </>
      )}
    </Card>
  )
}

function isInstalled(): boolean {
  return window.matchMedia?.('(display-mode: standalone)').matches ?? false
}

/** An iPad says that it is a Mac; a Mac has no touch screen. */
function isAppleTablet(): boolean {
  const { userAgent, maxTouchPoints } = navigator
  return /iPhone|iPad|iPod/.test(userAgent) || (/Macintosh/.test(userAgent) && maxTouchPoints > 1)
}
