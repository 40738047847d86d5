import { useState } from 'react'
import { type TakenIn, takeIn } from '../../../../core/session/rating/devices/takeIn'
import type { PrivateRound } from '../../../../core/session/rating/privateRound'
import { useReadySession } from '../../../../store/readySession'
import type { Rounds } from '../../../../store/store'
import { useStore } from '../../../../store/useStore'

/** Something that came back: a file, or what a camera read, which has no name. */
export type Arrival = { name?: string; bytes: () => Promise<Uint8Array> }
/** `number` counts what arrived here, from 1. */
export type TakenArrival = { number: number; name: string | undefined; outcome: TakenIn | 'unreadable' }
export type TakingIn = 'idle' | 'busy' | 'not-saved' | 'round-over'

/** Takes in whatever arrives, and says of each what became of it: never what is in it. Newest first. */
export function useTakeIn(round: PrivateRound) {
  const store = useStore()
  const { instrument } = useReadySession()
  const [taken, setTaken] = useState<readonly TakenArrival[]>([])
  const [state, setState] = useState<TakingIn>('idle')

  async function take(arrivals: readonly Arrival[]): Promise<void> {
    setState('busy')
    const rounds = await store.rounds()
    const opened = await Promise.all(arrivals.map((one) => openArrival(one, rounds, round)))
    const found = await rounds.ofSession(round.sessionId)
    if (found.found !== 'yes' || found.value.id !== round.id) return setState('round-over')
    const texts = opened.flatMap((one) => ('text' in one ? one.text : []))
    const { forms, outcomes } = takeIn(texts, { round: found.value, instrument })
    const given = await rounds.give(round, forms)
    if (!given.ok) return setState(given.problem === 'round-over' ? 'round-over' : 'not-saved')
    const left = [...outcomes]
    const said = opened.map((one, place) => ({
      name: arrivals[place]?.name,
      outcome: 'text' in one ? (left.shift() ?? 'damaged-ratings') : one.outcome,
    }))
    setTaken((before) => [...said.map((one, place) => ({ ...one, number: before.length + place + 1 })), ...before])
    setState('idle')
  }

  return { take, taken, state }
}

type Opened = { text: string } | { outcome: TakenArrival['outcome'] }

async function openArrival(arrival: Arrival, rounds: Rounds, { identity }: PrivateRound): Promise<Opened> {
  const bytes = await arrival.bytes().catch(() => undefined)
  if (!bytes) return { outcome: 'unreadable' }
  const unsealed = await rounds.unseal(bytes, identity)
  if (unsealed.ok) return { text: unsealed.text }
  const outcomes = { 'not-sealed': 'not-ratings', 'other-key': 'other-round', damaged: 'damaged-ratings' } as const
  return { outcome: outcomes[unsealed.problem] }
}
