import type { Migration } from '../migrations/migration'
import type { Store } from '../store'

/** What handing over stands on, besides the vault. */
export type HandOverParts = {
  now: () => Date
  instruments: Store['instruments']
  migrations: readonly Migration[]
  newId: () => string
}
