import { useState } from 'react'
import type { MetHandOver } from '../../../core/handOver/meetHandOver'
import type { OpenedHandOver, SaveProblem, UnlockableProblem } from '../../../store/store'
import { useStore } from '../../../store/useStore'

export type Opened = Extract<OpenedHandOver, { ok: true }>
type NotOpened = Extract<OpenedHandOver, { ok: false }>['problem']

export type Receiving =
  | { state: 'choosing'; problem?: UnlockableProblem }
  | { state: 'locked'; name: string; bytes: Uint8Array; problem?: NotOpened }
  | { state: 'opening'; name: string; bytes: Uint8Array }
  | { state: 'open'; opened: Opened; problem?: SaveProblem | 'unreadable-here' }
  | { state: 'taking'; opened: Opened }
  | { state: 'taken'; opened: Opened; met: MetHandOver }

/** From a file to what it holds, and only then, when somebody says so, to this device. */
export function useReceiving() {
  const store = useStore()
  const [receiving, setReceiving] = useState<Receiving>({ state: 'choosing' })

  async function choose(file: File) {
    const looked = await (await store.handOver()).look(file)
    if (!looked.ok) return setReceiving({ state: 'choosing', problem: looked.problem })
    setReceiving({ state: 'locked', name: file.name, bytes: looked.bytes })
  }

  async function open(passphrase: string) {
    if (receiving.state !== 'locked') return
    const { name, bytes } = receiving
    setReceiving({ state: 'opening', name, bytes })
    await store.keepAll()
    const opened = await (await store.handOver()).open(bytes, passphrase).catch(damaged)
    setReceiving(opened.ok ? { state: 'open', opened } : { state: 'locked', name, bytes, problem: opened.problem })
  }

  async function take() {
    if (receiving.state !== 'open') return
    const { opened } = receiving
    setReceiving({ state: 'taking', opened })
    await store.keepAll()
    const taken = await (await store.handOver()).takeIn(opened.file)
    setReceiving(
      taken.ok ? { state: 'taken', opened, met: taken.met } : { state: 'open', opened, problem: taken.problem },
    )
  }

  return { receiving, choose, open, take }
}

function damaged(): OpenedHandOver {
  return { ok: false, problem: 'damaged' }
}
