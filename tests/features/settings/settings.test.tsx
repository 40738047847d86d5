import 'fake-indexeddb/auto'
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { contentHash } from '../../../src/core/instrument/contentHash'
import { SettingsScreen } from '../../../src/features/settings/SettingsScreen'
import type { Store } from '../../../src/store/store'
import { aDatabaseName, aStore, tamper } from '../../store/support/deviceStore'
import { aSession, harbourAdviceCentre, shippedInstrument } from '../../support/builders/sessionBuilders'
import { expectAccessible, openScreen, settled } from '../../support/screen'
import { theShelf } from '../../support/shelf'

test('what the advisor types is saved as it is typed, and is there the next time', async () => {
  const store = await aStore()
  const first = openScreen(<SettingsScreen version="0.1.0" />, store)
  fireEvent.input(await screen.findByLabelText('Your name'), { target: { value: 'Ayesha Khan' } })
  fireEvent.input(screen.getByLabelText('Your organisation'), { target: { value: 'Riverside CVS' } })
  await settled(900)
  expect(await store.settings.read()).toMatchObject({
    value: { advisor: { name: 'Ayesha Khan', body: 'Riverside CVS', contact: '' } },
  })
  first.unmount()
  openScreen(<SettingsScreen version="0.1.0" />, store)
  expect(((await screen.findByLabelText('Your name')) as HTMLInputElement).value).toBe('Ayesha Khan')
  await expectAccessible()
})

test('the address that the mark of saving leads to is the card of what leaves the device', async () => {
  openScreen(<SettingsScreen version="0.1.0" />, await aStore())
  const heading = await screen.findByRole('heading', { name: 'What leaves this device' })
  expect(heading.closest('#leaves')).toBeTruthy()
})

test('leaving the page at once loses nothing that was typed', async () => {
  const store = await aStore()
  const first = openScreen(<SettingsScreen version="0.1.0" />, store)
  fireEvent.input(await screen.findByLabelText('How to reach you'), { target: { value: '01234 567890' } })
  first.unmount()
  await waitFor(async () =>
    expect(await store.settings.read()).toMatchObject({ value: { advisor: { contact: '01234 567890' } } }),
  )
})

test('an SVG is refused as a logo with a reason, whatever it calls itself', async () => {
  openScreen(<SettingsScreen version="0.1.0" />, await aStore())
  const svg = new File(['<?xml version="1.0"?><svg xmlns="x"><script/></svg>'], 'logo.png', { type: 'image/png' })
  fireEvent.change(await screen.findByLabelText('Logo'), { target: { files: [svg] } })
  await screen.findByText(/^An SVG cannot be used/)
  const text = new File(['hello'], 'logo.png', { type: 'image/png' })
  fireEvent.change(screen.getByLabelText('Logo'), { target: { files: [text] } })
  await screen.findByText(/^This is not a PNG or JPEG picture/)
})

test('everything read back says what was added and what was kept', async () => {
  const from = await aStore()
  await harbour(from)
  const json = await from.wholeDevice.toJson()
  const to = await aStore()
  openScreen(<SettingsScreen version="0.1.0" />, to)
  await readBack(json)
  await screen.findByText('The file was read back')
  expect(await to.organisations.summaries()).toMatchObject([{ name: 'Harbour Advice Centre' }])
  await readBack(json)
  await screen.findByText(/^Nothing was added/)
  const found = await to.organisations.withId('harbour')
  if (found.found !== 'yes') throw new Error('Harbour was not read back')
  await to.organisations.save({ ...found.value, name: 'Harbour Advice' }, found.rev)
  await readBack(json)
  await screen.findByText('1 record here differs from the file, and stayed as it is.')
  expect(await to.organisations.summaries()).toMatchObject([{ name: 'Harbour Advice' }])
})

test('questions in the file that cannot be used are named with the reason, and all else is read', async () => {
  const from = await aStore()
  await harbour(from)
  const { checksum: _, ...all } = JSON.parse(await from.wholeDevice.toJson())
  const own = { id: 'a', basis: {}, origin: { is: 'adapted' }, state: 'finished', givenAway: false }
  const document = { title: { en: 'Our check' } }
  const file = {
    ...all,
    ownInstruments: [
      { ...own, document },
      { ...own, id: 'b', document: {} },
    ],
  }
  const to = await aStore()
  openScreen(<SettingsScreen version="0.1.0" />, to)
  await readBack(JSON.stringify({ ...file, checksum: contentHash(file) }))
  await screen.findByText('2 sets of questions were not read')
  expect(screen.getByText(/^Our check/).closest('li')?.textContent).toBe(
    'Our check: It is damaged, so it cannot be used.',
  )
  expect(screen.getByText('Questions without a name')).toBeDefined()
  expect(screen.getByText(/still in your file/)).toBeDefined()
  expect(await to.organisations.summaries()).toMatchObject([{ name: 'Harbour Advice Centre' }])
  await expectAccessible()
})

test('a damaged file, or another kind of file, is refused whole with a reason', async () => {
  const store = await aStore()
  await harbour(store)
  const json = await store.wholeDevice.toJson()
  const other = await aStore()
  openScreen(<SettingsScreen version="0.1.0" />, other)
  await readBack(json.replace('Harbour Advice Centre', 'Another Name'))
  await screen.findByText(/^This file is damaged or was changed/)
  await readBack('{"hello": 1}')
  await screen.findByText(/^This file was not made by Soundings/)
  expect(await other.organisations.summaries()).toEqual([])
})

test('it says plainly that the device is not locked, what leaves it, and what is on it', async () => {
  openScreen(<SettingsScreen version="0.1.0+B" />, await aStore(undefined, { shelf: theShelf() }))
  await screen.findByText('This device is not locked by Soundings')
  expect(screen.getByText(/^Nothing yet/)).toBeDefined()
  expect(
    screen.getByText(/each person’s form is in the file as it was filled in.* Nobody is to read one/),
  ).toBeDefined()
  expect(screen.getByText('0.1.0+B')).toBeDefined()
  expect(screen.getByRole('link', { name: 'Full diagnosis, version 1.0.0' })).toBeDefined()
  expect(await screen.findByRole('button', { name: 'Ask the browser again' })).toBeDefined()
})

test('a record that cannot be read is counted, named and can be put aside', async () => {
  const name = aDatabaseName()
  const store = await aStore(name)
  await harbour(store)
  const iv = new Uint8Array([4, 5, 6])
  await tamper(
    name,
    'sessions',
    (rows) => void rows.put({ id: 'session-1', rev: 1, iv, ciphertext: new Uint8Array([1, 2, 3]) }),
  )
  openScreen(<SettingsScreen version="0.1.0" />, store)
  await screen.findByRole('heading', { name: '1 record cannot be read' })
  expect(screen.getByText('session-1')).toBeDefined()
  expect(JSON.parse(await store.wholeDevice.unreadableToJson()).records).toMatchObject([
    { table: 'sessions', id: 'session-1', ciphertext: 'AQID' },
  ])
  await expectAccessible()
})

test('installing is offered only once a real session has been saved', async () => {
  const { watchInstallOffer } = await import('../../../src/features/settings/install/installOffer')
  watchInstallOffer()
  const offer = Object.assign(new Event('beforeinstallprompt'), {
    prompt: async () => undefined,
    userChoice: Promise.resolve({ outcome: 'accepted' }),
  })
  window.dispatchEvent(offer)
  const store = await aStore()
  openScreen(<SettingsScreen version="0.1.0" />, store)
  await screen.findByRole('heading', { level: 1, name: 'Settings' })
  expect(screen.queryByRole('button', { name: 'Install Soundings' })).toBeNull()
  await harbour(store)
  fireEvent.click(await screen.findByRole('button', { name: 'Install Soundings' }))
  await screen.findByText('Soundings is installed on this device.')
})

async function readBack(json: string) {
  const file = new File([json], 'soundings.json', { type: 'application/json' })
  fireEvent.change(await screen.findByLabelText('Read a file back'), { target: { files: [file] } })
}

async function harbour(store: Store) {
  await store.organisations.save(harbourAdviceCentre(), 0)
  const document = { anything: 'goes' }
  const session = aSession(shippedInstrument('quick-check'))
  const instrument = { ...session.instrument, contentHash: contentHash(document) }
  await store.sessions.save(
    { ...session, instrument },
    { rev: 0, progress: { answered: 0, asked: 15 }, keep: document },
  )
}
