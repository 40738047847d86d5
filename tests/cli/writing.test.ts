import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { anInstrumentDocument } from '../support/builders/instrumentBuilders'
import { ended, folderWith, project } from '../support/commandLine/soundings'

const made = () => folderWith({ 'a.json': anInstrumentDocument(), 'old.xlsx': 'what was there before' })

/** Calls it where no file may grow beyond so many blocks of 512 or 1,024 bytes, as on a disk that fills. */
function withRoomFor(blocks: number, args: string, folder: string) {
  const line = `ulimit -f ${blocks}; trap '' XFSZ; "${process.execPath}" "${join(project, 'scripts/soundings.mjs')}" ${args}`
  return ended('bash', ['-c', line], { folder })
}

test('where there is no room for the new file, the old one is whole and nothing is left beside it', async () => {
  const folder = made()
  const forced = await withRoomFor(1, 'to-xlsform a.json old.xlsx --force', folder)
  expect(forced).toMatchObject({ exit: 3, out: '', err: 'old.xlsx: There is no room for a file so large.\n' })
  expect(readFileSync(join(folder, 'old.xlsx'), 'utf8')).toBe('what was there before')
  const fresh = await withRoomFor(1, 'to-xlsform a.json new.xlsx', folder)
  expect(fresh).toMatchObject({ exit: 3, err: 'new.xlsx: There is no room for a file so large.\n' })
  expect(readdirSync(folder).sort()).toEqual(['a.json', 'old.xlsx'])
})

test('a file that is written over keeps who may read it, and a link still leads to it', async () => {
  const folder = made()
  chmodSync(join(folder, 'old.xlsx'), 0o640)
  symlinkSync('old.xlsx', join(folder, 'link.xlsx'))
  expect(await withRoomFor(100_000, 'to-xlsform a.json link.xlsx --force', folder)).toMatchObject({ exit: 0, err: '' })
  expect(lstatSync(join(folder, 'link.xlsx')).isSymbolicLink()).toBe(true)
  expect(statSync(join(folder, 'old.xlsx')).mode & 0o777).toBe(0o640)
  expect(readFileSync(join(folder, 'old.xlsx')).subarray(0, 2).toString()).toBe('PK')
  expect(readdirSync(folder).sort()).toEqual(['a.json', 'link.xlsx', 'old.xlsx'])
})

test('a folder is no file to write, with or without --force', async () => {
  const folder = made()
  const [plain, forced] = await Promise.all([
    withRoomFor(100_000, 'to-xlsform a.json .', folder),
    withRoomFor(100_000, 'to-xlsform a.json . --force', folder),
  ])
  for (const ended of [plain, forced])
    expect(ended).toMatchObject({ exit: 3, err: '.: This is a folder, not a file.\n' })
})

test('a device is written into, and no file takes its place', async () => {
  expect(await withRoomFor(100_000, 'to-xlsform a.json /dev/null --force', made())).toMatchObject({ exit: 0, err: '' })
  expect(statSync('/dev/null').isCharacterDevice()).toBe(true)
})
