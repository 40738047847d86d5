import type { Migration } from './migration'

/** Version 1: every table holds sealed records under their id; there is no other index to read anything from. */
export const sealedRecords: Migration = {
  version: 1,
  name: 'sealed-records',
  tables: {
    organisations: 'id',
    sessions: 'id',
    plans: 'id',
    instruments: 'id',
    settings: 'id',
    drafts: 'id',
    summaries: 'id',
    keyring: 'id',
    sentinel: 'id',
  },
  change: {},
}
