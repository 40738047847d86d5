import { useEffect, useRef, useState } from 'react'
import type { Instrument } from '../../../../core/instrument/instrumentSchema'
import type { Pack } from '../../../../core/session/rating/pack'
import { useStore } from '../../../../store/useStore'
import { type OpenedPack, openPack } from './openPack'
import { keepPackHere, openPackHere, type PackHere, readLastOpened, readPackHere, removePackHere } from './packHere'

export type OnPhone =
  | { is: 'opening' }
  | { is: 'nothing'; problem?: Extract<OpenedPack, { ok: false }>['problem'] | 'unreadable' }
  | { is: 'open'; pack: Pack; instrument: Instrument; here: PackHere; kept: boolean }
  | { is: 'removed' }

/** The pack in the address or the one that was opened last, with what was rated in it; kept at every tap. */
export function usePhone() {
  const store = useStore()
  const [state, setState] = useState<OnPhone>({ is: 'opening' })
  const written = useRef<Promise<unknown>>(Promise.resolve())
  const taken = useRef(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each page load, and again for a code scanned meanwhile
  useEffect(() => {
    const look = () => void openFromAddress()
    if (!taken.current) look()
    taken.current = true
    window.addEventListener('hashchange', look)
    return () => window.removeEventListener('hashchange', look)
  }, [store])

  async function openFromAddress() {
    const text = fragment()
    // The address is seen by whoever borrows the phone, and stays in its history.
    if (text) window.history.replaceState(null, '', window.location.pathname)
    if (text) return open(text)
    const last = await readLastOpened(store)
    return last ? open(last.pack) : setState({ is: 'nothing' })
  }

  async function open(text: string) {
    setState({ is: 'opening' })
    const opened = await openPack(text, store)
    if (!opened.ok) return setState({ is: 'nothing', problem: opened.problem })
    const { pack, instrument } = opened
    const before = await readPackHere(store, pack.round)
    const here = { ...before, pack: text }
    const kept = await openPackHere(store, pack.round, here)
    setState({ is: 'open', pack, instrument, here, kept: kept.ok })
  }

  async function openFile(file: File) {
    const text = await file.text().catch(() => undefined)
    if (text === undefined) return setState({ is: 'nothing', problem: 'unreadable' })
    return open(text)
  }

  /** One write after the other, so that an older one can never land on a newer. */
  function change(here: PackHere) {
    if (state.is !== 'open') return
    const { round } = state.pack
    setState({ ...state, here })
    written.current = written.current
      .then(() => keepPackHere(store, round, here))
      .then((kept) => setState((now) => (now.is === 'open' ? { ...now, kept: kept.ok } : now)))
  }

  async function remove() {
    if (state.is !== 'open') return
    await written.current
    await removePackHere(store, state.pack.round)
    setState({ is: 'removed' })
  }

  return { state, openFile, change, remove }
}

/** Some scanners write signs of an address in their longer form. What is no address at all is left as it is. */
function fragment(): string {
  const text = window.location.hash.slice(1)
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
