import { useState } from 'react'
import { useReadySession } from '../../../../store/readySession'
import { Notice } from '../../../../ui/blocks/Notice'
import { Button } from '../../../../ui/controls/Button'
import { useWords } from '../../../../ui/words/useWords'
import { aidsEn } from '../../words/aidsEn'
import styles from '../aids.module.css'

/** Opens the session in a window of its own, to be moved to the screen that everybody sees. */
export function SecondScreen() {
  const words = useWords(aidsEn).screen
  const { session } = useReadySession()
  const [blocked, setBlocked] = useState(false)
  const href = `/sessions/${session.id}/display`
  const open = () => {
    // The name: a second press finds the window that is open.
    const shown = window.open(href, `display-${session.id}`, 'popup,width=1280,height=800')
    setBlocked(shown === null)
    shown?.focus()
  }
  return (
    <>
      <Button kind="quiet" onClick={open}>
        {words.second}
      </Button>
      {blocked ? (
        <Notice tone="warn" title={words.blocked} announce>
          <p>{words.blockedText}</p>
          <a href={href} target="_blank" rel="noreferrer">
            {words.open}
          </a>
        </Notice>
      ) : (
        <p className={styles.soft}>{words.secondHint}</p>
      )}
    </>
  )
}
