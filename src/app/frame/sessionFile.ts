import type { ReadySession } from '../../store/readySession'

/** The open session as it stands in memory, in the form that Settings reads back. */
export async function sessionFile({ session, plan }: ReadySession): Promise<string> {
  const { writeDeviceFile } = await import('../../store/wholeDevice/deviceFile')
  const contents = {
    organisations: [],
    sessions: [session],
    plans: plan ? [plan] : [],
    instruments: [],
    settings: null,
  }
  return writeDeviceFile(contents, { savedAt: new Date().toISOString(), formatVersion: 1 })
}
