import type { OwnInstrument } from '../../core/instrument/adapting/ownInstrument'

/**
 * An instrument of one's own as it stands in memory, in the form that Settings reads back: a draft stays a draft. A file
 * of the instrument itself would give its version away.
 */
export async function ownInstrumentFile(own: OwnInstrument, now: Date): Promise<{ name: string; content: Blob }> {
  const [{ newestFormat, writeDeviceFile }, { allMigrations }] = await Promise.all([
    import('../wholeDevice/deviceFile'),
    import('../migrations/allMigrations'),
  ])
  const contents = {
    organisations: [],
    sessions: [],
    plans: [],
    instruments: [],
    ownInstruments: [own],
    settings: null,
  }
  const json = writeDeviceFile(contents, { savedAt: now.toISOString(), formatVersion: newestFormat(allMigrations) })
  return { name: `soundings-${own.document.id}.json`, content: new Blob([json], { type: 'application/json' }) }
}
