import type { ReadySession } from '../../store/readySession'

/** The open session as it stands in memory, in the form that Settings reads back. */
export async function sessionFile({ session, plan }: ReadySession): Promise<string> {
  const [{ newestFormat, writeDeviceFile }, { allMigrations }] = await Promise.all([
    import('../../store/wholeDevice/deviceFile'),
    import('../../store/migrations/allMigrations'),
  ])
  const contents = {
    organisations: [],
    sessions: [session],
    plans: plan ? [plan] : [],
    instruments: [],
    ownInstruments: [],
    settings: null,
  }
  return writeDeviceFile(contents, { savedAt: new Date().toISOString(), formatVersion: newestFormat(allMigrations) })
}
