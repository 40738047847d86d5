import type { Migration } from './migration'
import { ownInstruments } from './ownInstruments'
import { rounds } from './rounds'
import { sealedRecords } from './sealedRecords'

/** In order. A change to what is saved is a new file here, with a test on yesterday's data. */
export const allMigrations: readonly Migration[] = [sealedRecords, ownInstruments, rounds]
