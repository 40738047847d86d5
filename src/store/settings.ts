import type { Vault, Write } from './sealed/vault'
import type { Found, Settings, Store } from './store'

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
