import { expect, test } from 'vitest'
import { filesUnder } from '../../scripts/build/unprecachedFiles'
import { shelf } from '../../src/app/shippedInstruments'

test('every instrument file stands on the shelf, with its title', () => {
  const released = /^[^/]+\/\d+\.\d+\.\d+\.json$/
  const files = filesUnder('instruments').filter((file) => released.test(file))
  expect(shelf.map(({ id, version }) => `${id}/${version}.json`).sort()).toEqual(files.sort())
  expect(shelf.find(({ id }) => id === 'full-diagnosis')?.title).toMatchObject({ en: 'Full diagnosis' })
})

test('an instrument is whole once it is taken from the shelf', async () => {
  for (const { id, version, title, load } of shelf) {
    expect(await load()).toMatchObject({ id, version, title, items: expect.any(Array) })
  }
})
