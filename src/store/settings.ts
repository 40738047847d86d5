import { orNotSaved } from './sealed/failure'
import type { Vault, Write } from './sealed/vault'
import type { Found, SaveResult, Settings, Store } from './store'

const settingsId = 'settings'

export function settingsIn(vault: Vault): Store['settings'] {
  return {
    read: () => vault.find('settings', settingsId) as Promise<Found<Settings>>,
    save: (settings, rev) => vault.commit([settingsWrite(settings, rev)]),
  }
}

export function settingsWrite(settings: Settings, rev: number): Write {
  return { table: 'settings', id: settingsId, value: settings, rev, when: 'unchanged' }
}

export const noSettings: Settings = { advisor: { name: '', body: '', contact: '', logo: '' }, setUp: false }

/** Changes the settings as they are stored at this moment, so that two screens or two tabs never undo each other. */
export function changeSettings(
  store: Store['settings'],
  change: (settings: Settings) => Settings,
): Promise<SaveResult> {
  return orNotSaved(() => changeStored(store, change))
}

async function changeStored(store: Store['settings'], change: (settings: Settings) => Settings): Promise<SaveResult> {
  const found = await store.read()
  if (found.found === 'unreadable') return { ok: false, problem: 'unavailable' }
  const { value, rev } = found.found === 'yes' ? found : { value: noSettings, rev: 0 }
  const saved = await store.save(change(value), rev)
  return !saved.ok && saved.problem === 'conflict' ? changeStored(store, change) : saved
}
