import { useEffect, useState } from 'react'
import type { HandOverRole } from '../../../core/handOver/handOverFile'
import type { GiveWhat, HandOver } from '../../../store/store'
import { useStore } from '../../../store/useStore'

export type Offered = Awaited<ReturnType<HandOver['offer']>>
export type Giving =
  | { state: 'choosing' }
  | { state: 'making' }
  | { state: 'failed'; problem: 'nothing' | 'unreadable' | 'unsaved' | 'other' }
  | { state: 'made'; file: File; passphrase: string }

/** What would go along: looked at once, when somebody comes to the page. */
export function useOffer(what: GiveWhat): Offered | undefined {
  const store = useStore()
  const [offer, setOffer] = useState<Offered>()
  const key = JSON.stringify(what)
  useEffect(() => {
    let here = true
    const look = async () => {
      await store.keepAll()
      const offered = await (await store.handOver()).offer(JSON.parse(key) as GiveWhat)
      if (here) setOffer(offered)
    }
    look().catch(() => here && setOffer({ ok: false, problem: 'unreadable' }))
    return () => {
      here = false
    }
  }, [store, key])
  return offer
}

/** Makes the file. What is open in this tab is saved first, so that nothing stays behind. */
export function useGiving(what: GiveWhat, version: string) {
  const store = useStore()
  const [giving, setGiving] = useState<Giving>({ state: 'choosing' })

  async function make(by: { from: HandOverRole; privateNotes: boolean; passphrase: string }) {
    setGiving({ state: 'making' })
    setGiving(await made(by).catch((): Giving => ({ state: 'failed', problem: 'other' })))
  }

  async function made(by: { from: HandOverRole; privateNotes: boolean; passphrase: string }): Promise<Giving> {
    if (!(await store.keepAll())) return { state: 'failed', problem: 'unsaved' }
    const given = await (await store.handOver()).give(what, { ...by, madeBy: version })
    if (given.ok) {
      const file = new File([given.content], given.name, { type: given.content.type })
      return { state: 'made', file, passphrase: by.passphrase }
    }
    const { problem } = given
    return { state: 'failed', problem: problem === 'nothing' || problem === 'unreadable' ? problem : 'other' }
  }

  return { giving, make }
}
