import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { contentHash } from '../../../src/core/instrument/contentHash'
import type { Session } from '../../../src/core/session/sessionSchema'
import { type DeviceContents, writeDeviceFile } from '../../../src/store/wholeDevice/deviceFile'

/** An instrument's file as it lies on the shelf, with the hash that names a session's copy of it. */
export function shelfCopy(id: 'full-diagnosis' | 'quick-check') {
  const document: unknown = JSON.parse(readFileSync(join('instruments', id, '1.0.0.json'), 'utf8'))
  return { contentHash: contentHash(document), document }
}

/** The session as one that keeps this copy. */
export function keeping(session: Session, copy: { contentHash: string }): Session {
  return { ...session, instrument: { ...session.instrument, contentHash: copy.contentHash } }
}

/** Puts on the device what a person can only bring there with a file that was saved elsewhere. */
export async function readBack(page: Page, contents: Partial<DeviceContents>): Promise<void> {
  const nothing = { organisations: [], sessions: [], plans: [], instruments: [], ownInstruments: [], settings: null }
  const file = writeDeviceFile({ ...nothing, ...contents }, { savedAt: '2026-11-22T14:00:00.000Z', formatVersion: 1 })
  await page.goto('/settings')
  const device = { name: 'elsewhere.json', mimeType: 'application/json', buffer: Buffer.from(file) }
  await page.getByLabel('Read a file back').setInputFiles(device)
  await page.getByText('The file was read back').waitFor()
}
