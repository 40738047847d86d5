import { joinForms } from '../../core/session/rating/joinForms'
import type { Form, PrivateRound } from '../../core/session/rating/privateRound'
import { orNotSaved } from '../sealed/failure'
import type { Vault } from '../sealed/vault'
import type { Found, Rounds, SaveResult } from '../store'
import { newKeys, sealTo, unsealWith } from './roundKeys'

/** Private rounds, one for a session at most, under the session's id. They are in no file that leaves the device. */
export function roundsIn(vault: Vault): Rounds {
  const ofSession = (sessionId: string) => vault.find('rounds', sessionId) as Promise<Found<PrivateRound>>

  return {
    ofSession,
    start: ({ id, sessionId, items }) =>
      orNotSaved(async () => {
        const round: PrivateRound = { id, sessionId, items, ...(await newKeys()), forms: [] }
        return vault.commit([{ table: 'rounds', id: sessionId, value: round, rev: 0, when: 'always' }])
      }),
    give: (round, forms) => orNotSaved(() => untilJoined(vault, ofSession, round, forms)),
    erase: (sessionId) => vault.commit([{ table: 'rounds', id: sessionId, remove: true }], { quiet: true }),
    seal: sealTo,
    unseal: unsealWith,
  }
}

/** Another tab may join forms at the same time: then what it wrote is read, and joined as well. */
async function untilJoined(
  vault: Vault,
  ofSession: Rounds['ofSession'],
  { id, sessionId }: Pick<PrivateRound, 'id' | 'sessionId'>,
  forms: readonly Form[],
): Promise<SaveResult | { ok: false; problem: 'round-over' }> {
  for (;;) {
    const found = await ofSession(sessionId)
    if (found.found !== 'yes' || found.value.id !== id) return { ok: false, problem: 'round-over' }
    const value = { ...found.value, forms: joinForms(found.value.forms, forms) }
    const saved = await vault.commit([{ table: 'rounds', id: sessionId, value, rev: found.rev, when: 'unchanged' }])
    if (saved.ok || saved.problem !== 'conflict') return saved
  }
}
