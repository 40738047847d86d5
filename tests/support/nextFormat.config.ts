import { mergeConfig } from 'vite'
import appConfig from '../../vite.config.ts'

/** The app as it will be one day: its database has one more format. Only tests are ever built like this. */
// biome-ignore lint/style/noDefaultExport: Vite reads nothing else
export default mergeConfig(appConfig, {
  plugins: [
    {
      name: 'soundings:next-format',
      enforce: 'pre',
      load: (id: string) => (id.endsWith('src/store/migrations/allMigrations.ts') ? nextMigrations : undefined),
    },
  ],
})

/** Each run of it shows on the organisation's page, so that none and two can both be told from one. */
const nextMigrations = `
import { ownInstruments } from './ownInstruments'
import { rounds } from './rounds'
import { sealedRecords } from './sealedRecords'
const nextFormat = {
  version: 4,
  name: 'next-format',
  tables: { outbox: 'id' },
  change: { organisations: (before) => ({ ...before, place: before.place + ' (moved once)' }) },
}
export const allMigrations = [sealedRecords, ownInstruments, rounds, nextFormat]
`
