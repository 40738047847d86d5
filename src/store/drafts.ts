import { orNotSaved } from './sealed/failure'
import type { Vault } from './sealed/vault'
import type { Store } from './store'

type Draft = { key: string; value: unknown; savedAt: string }

/** Drafts are kept under an id that reveals nothing; the last one wins, since only one form has its key. */
export function draftsIn(vault: Vault, now: () => Date): Store['drafts'] {
  return {
    async read(key) {
      const found = await vault.find('drafts', await Promise.resolve(vault.idFor(key)))
      if (found.found !== 'yes') return undefined
      const { value, savedAt } = found.value as Draft
      return { value, savedAt }
    },
    keep: (key, value) =>
      orNotSaved(async () => {
        const id = await vault.idFor(key)
        const stored = await vault.find('drafts', id)
        const draft: Draft = { key, value, savedAt: now().toISOString() }
        const rev = stored.found === 'yes' ? stored.rev : 0
        return vault.commit([{ table: 'drafts', id, value: draft, rev, when: 'always' }], { quiet: true })
      }),
    async drop(key) {
      await vault.commit([{ table: 'drafts', id: await vault.idFor(key), remove: true }], { quiet: true })
    },
  }
}
