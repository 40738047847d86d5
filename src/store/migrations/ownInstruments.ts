import type { Migration } from './migration'

/** Version 2: instruments that did not come with the app have a table of their own. No record changes. */
export const ownInstruments: Migration = {
  version: 2,
  name: 'own-instruments',
  tables: { ownInstruments: 'id' },
  change: {},
}
