import { compareVersions } from '../../../core/instrument/versions/compareVersions'
import { progressOf } from '../../../core/session/sessionProgress'
import type { SaveProblem, Store } from '../../../store/store'
import { madeUpEn } from '../words/madeUpEn'
import { madeUpOrganisation } from './madeUpOrganisation'

export type KeptMadeUp = { ok: true; organisationId: string } | { ok: false; problem: SaveProblem | 'no-instrument' }

/** Puts the made-up organisation on this device, whole or not at all. Where it is already, it is only named again. */
export async function keepMadeUp(
  store: Store,
  of: { language: string; words?: typeof madeUpEn; now: Date; today: string; newId: () => string },
): Promise<KeptMadeUp> {
  const before = (await store.organisations.summaries()).find((one) => one.madeUp)
  if (before) return { ok: true, organisationId: before.id }
  const opened = await newestFullDiagnosis(store)
  if (!opened?.ok) return { ok: false, problem: 'no-instrument' }
  const { instrument, contentHash, document } = opened
  const { organisation, session, plan } = madeUpOrganisation({ words: madeUpEn, ...of, instrument, contentHash })
  const saves = [
    () => store.organisations.save(organisation, 0),
    () => store.sessions.save(session, { rev: 0, progress: progressOf(session, instrument), keep: document }),
    () => store.plans.save(plan, 0),
  ]
  for (const save of saves) {
    const saved = await save()
    if (saved.ok) continue
    await store.organisations.remove(organisation.id)
    return { ok: false, problem: saved.problem }
  }
  return { ok: true, organisationId: organisation.id }
}

async function newestFullDiagnosis({ instruments }: Store) {
  const versions = instruments.shipped().filter(({ id }) => id === 'full-diagnosis')
  const newest = versions.toSorted((a, b) => compareVersions(a.version, b.version)).at(-1)
  return newest && instruments.open(newest)
}
