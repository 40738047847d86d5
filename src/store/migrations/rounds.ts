import type { Migration } from './migration'

/** Version 3: private rounds have a table of their own, apart from the session they are held in. No record changes. */
export const rounds: Migration = {
  version: 3,
  name: 'rounds',
  tables: { rounds: 'id' },
  change: {},
}
