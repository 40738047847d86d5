/** The tables whose records are sealed and belong to people, as opposed to the keyring and the sentinel. */
export const sealedTables = [
  'organisations',
  'sessions',
  'plans',
  'instruments',
  'ownInstruments',
  'rounds',
  'settings',
  'drafts',
  'summaries',
] as const
export type SealedTable = (typeof sealedTables)[number]

/**
 * One named step of the database's format. It writes down its own Before and After and imports no current type;
 * it is never edited once released.
 *
 * `tables` is for the database itself (Dexie's notation); a table is emptied, never taken away: an older version
 * of the app that opens the newer database would put it back. `change` is for what is sealed inside the records:
 * it runs after the tables have changed, with everything of one step committed in one transaction, and it also
 * runs on the records of an older file that is read back.
 */
export type Migration = {
  version: number
  name: string
  tables: Record<string, string>
  change: Partial<Record<SealedTable, (before: unknown, id: string) => unknown>>
}
