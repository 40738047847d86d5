import { type ReactNode, useEffect, useId, useRef } from 'react'
import { en } from '../words/en'
import { useWords } from '../words/useWords'
import styles from './Dialog.module.css'

export type DialogProps = {
  open: boolean
  title: string
  /** Escape, the cross, or the browser's own way of closing. The screen then sets `open` to false. */
  onClose: () => void
  children: ReactNode
  /** The buttons; the main one last. */
  actions?: ReactNode
}

/** The browser's own modal dialog: focus stays in it, Escape closes it, and focus returns to where it was. */
export function Dialog({ open, title, onClose, children, actions }: DialogProps) {
  const words = useWords(en)
  const id = useId()
  const dialog = useModal(open)
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={id}
      onCancel={(event) => {
        if (event.target !== event.currentTarget) return
        event.preventDefault()
        onClose()
      }}
      onClose={() => {
        holdPage()
        if (open) onClose()
      }}
    >
      {open && (
        <>
          <div className={styles.head}>
            <h2 id={id} tabIndex={-1}>
              {title}
            </h2>
            <button type="button" className={styles.close} aria-label={words.close} onClick={onClose}>
              <Cross />
            </button>
          </div>
          <div className={styles.body}>{children}</div>
          {actions && <div className={styles.actions}>{actions}</div>}
        </>
      )}
    </dialog>
  )
}

function useModal(open: boolean) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const element = dialog.current
    if (!element || !open) return
    const before = document.activeElement
    if (!element.open) element.showModal()
    holdPage()
    // The cross comes first in the tab order, but nobody opens a dialog in order to close it.
    if (!element.querySelector('[autofocus]')) element.querySelector('h2')?.focus()
    return () => {
      element.close()
      holdPage()
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [open])
  return dialog
}

/** What lies under a dialog stays where it is. Said on the page itself: `:has()` there is asked at every tap. */
function holdPage() {
  document.documentElement.toggleAttribute('data-modal', document.querySelector('dialog[open]') !== null)
}

function Cross() {
  return (
    <svg viewBox="0 0 16 16" width="1em" height="1em" aria-hidden="true">
      <path d="M3 3l10 10M13 3L3 13" fill="none" stroke="currentColor" strokeWidth="2.2" strokeLinecap="round" />
    </svg>
  )
}
