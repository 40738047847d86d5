import { useEffect, useRef } from 'react'

export type Keys = Record<string, (event: KeyboardEvent) => void>

/**
 * Keys for the whole page, named as the keyboard names them ('0', 'd', 'Enter'), letters in either case. Never while
 * somebody types, never with Ctrl, Alt or Meta, never under an open dialog.
 */
export function useKeys(keys: Keys, active = true): void {
  const current = useRef(keys)
  useEffect(() => {
    current.current = keys
  })
  useEffect(() => {
    if (!active) return
    const listen = (event: KeyboardEvent) => {
      const act = isFree(event) && (current.current[event.key] ?? current.current[event.key.toLowerCase()])
      if (!act) return
      event.preventDefault()
      act(event)
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [active])
}

/** Whether this key press means nothing yet: no field, no modifier, no dialog in front, nobody has taken it. */
export function isFree(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return false
  const target = event.target
  if (!(target instanceof HTMLElement)) return true
  if (target.isContentEditable || target.closest('textarea, select')) return false
  // Enter on a link or a button is that link's or button's own.
  if (event.key === 'Enter' && target.closest('a, button, summary')) return false
  const input = target.closest('input')
  if (input && !['radio', 'checkbox', 'button', 'submit'].includes(input.type)) return false
  const dialog = document.querySelector('dialog[open]')
  return !dialog || dialog.contains(target)
}
