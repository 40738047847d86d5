import 'fake-indexeddb/auto'
import { fireEvent, screen, within } from '@testing-library/react'
import type { ReactNode } from 'react'
import { expect, test } from 'vitest'
import type { OwnInstrument } from '../../../src/core/instrument/adapting/ownInstrument'
import { finish } from '../../../src/core/instrument/adapting/ownInstrument'
import { reword } from '../../../src/core/instrument/adapting/reword'
import { AboutOwnScreen } from '../../../src/features/library/adapting/AboutOwnScreen'
import { ImportScreen } from '../../../src/features/library/adapting/files/ImportScreen'
import { AddItemScreen } from '../../../src/features/library/adapting/item/AddItemScreen'
import { EditItemScreen } from '../../../src/features/library/adapting/item/EditItemScreen'
import { OpenInstrument } from '../../../src/features/library/adapting/OpenInstrument'
import { OwnInstrumentScreen } from '../../../src/features/library/adapting/OwnInstrumentScreen'
import { StartAdaptationScreen } from '../../../src/features/library/adapting/start/StartAdaptationScreen'
import { LibraryScreen } from '../../../src/features/library/LibraryScreen'
import type { Store } from '../../../src/store/store'
import { fullDisk } from '../../store/support/browserFaults'
import { aStore } from '../../store/support/deviceStore'
import { aDraft, changedDraft, shippedDocument } from '../../support/builders/adaptations'
import { expectAccessible, openScreen, settled } from '../../support/screen'
import { theShelf } from '../../support/shelf'

const draft = aDraft(shippedDocument('quick-check'))

async function withOwn(own: OwnInstrument = draft): Promise<Store> {
  const store = await aStore(undefined, { shelf: theShelf() })
  await (await store.ownInstruments()).save(own, 0)
  return store
}

function open(page: ReactNode, store: Store) {
  return openScreen(<OpenInstrument id={draft.id}>{page}</OpenInstrument>, store)
}

async function stored(store: Store): Promise<OwnInstrument> {
  const found = await (await store.ownInstruments()).withId(draft.id)
  if (found.found !== 'yes') throw new Error('It is not there')
  return found.value
}

test('a version of one’s own needs a name that differs from the original, and says who makes it', async () => {
  const store = await aStore(undefined, { shelf: theShelf() })
  const { went } = openScreen(<StartAdaptationScreen id="quick-check" version="1.0.0" />, store)
  const name = await screen.findByLabelText(/What will you call it/)
  fireEvent.change(name, { target: { value: 'Quick check' } })
  fireEvent.click(screen.getByRole('button', { name: 'Make it' }))
  await screen.findByRole('link', { name: 'Please choose a name that differs from the original.' })
  await expectAccessible()
  fireEvent.change(name, { target: { value: 'Our check' } })
  fireEvent.change(screen.getByLabelText(/Who makes it/), { target: { value: 'Riverside CVS' } })
  fireEvent.click(screen.getByRole('button', { name: 'Make it' }))
  await expect.poll(() => went).toHaveLength(1)
  const [made] = await (await store.ownInstruments()).summaries()
  expect(made).toMatchObject({ state: 'draft', instrument: { publisher: 'riverside-cvs', id: 'our-check' } })
  expect(went[0]).toBe(`/library/adapt/${made?.id}`)
})

test('questions are left out and asked again, and it is said when nobody will be warned of an urgent point any more', async () => {
  const store = await withOwn()
  open(<OwnInstrumentScreen />, store)
  const area = (await screen.findByRole('heading', { name: 'Money' })).closest('section') as HTMLElement
  const [first] = within(area).getAllByRole('button', { name: /^Leave out: / })
  fireEvent.click(first as HTMLElement)
  expect(within(area).getByText('Left out')).toBeDefined()
  expect(within(area).getByText(/An urgent point is left out/)).toBeDefined()
  await expectAccessible()
  fireEvent.click(within(area).getByRole('button', { name: /^Ask again: / }))
  expect(within(area).queryByText('Left out')).toBeNull()
  await expect.poll(async () => (await stored(store)).document).toEqual(draft.document)
})

test('words are saved as they are typed and shown as they will be asked; what may not be empty keeps its old words', async () => {
  const store = await withOwn()
  const [item] = draft.document.items
  open(<EditItemScreen item={item?.id ?? ''} />, store)
  const question = await screen.findByLabelText(/^The question, as it is asked/)
  fireEvent.change(question, { target: { value: 'Is it written down?' } })
  const preview = screen.getByRole('heading', { name: 'As it will be asked' }).closest('section') as HTMLElement
  expect(within(preview).getByRole('heading', { name: 'Is it written down?' })).toBeDefined()
  expect(screen.getByText(/not compared with answers from the original/)).toBeDefined()
  fireEvent.change(question, { target: { value: '' } })
  expect(screen.getByText(/The old words stay until you write new ones/)).toBeDefined()
  await settled(900)
  const [kept] = (await stored(store)).document.items
  expect(kept).toMatchObject({ probe: { en: 'Is it written down?' }, revision: (item?.revision ?? 0) + 1 })
  await expectAccessible()
})

test('a question is not added before it has a name, words and a way to answer', async () => {
  const { went } = open(<AddItemScreen domain="money" />, await withOwn())
  fireEvent.click(await screen.findByRole('button', { name: 'Add the question' }))
  expect(await screen.findAllByRole('link', { name: /^Please/ })).toHaveLength(3)
  await expectAccessible()
  fireEvent.change(screen.getByLabelText(/Short name/), { target: { value: 'Tins' } })
  fireEvent.change(screen.getByLabelText(/The question/), { target: { value: 'Who empties the tins?' } })
  fireEvent.click(screen.getByRole('radio', { name: /In their own words/ }))
  fireEvent.click(screen.getByRole('button', { name: 'Add the question' }))
  await expect.poll(() => went).toEqual([`/library/adapt/${draft.id}/items/tins`])
})

test('a language is added with its title, and each text then has a field beside it', async () => {
  open(<AboutOwnScreen />, await withOwn())
  fireEvent.change(await screen.findByLabelText(/^Language/), { target: { value: 'cy' } })
  fireEvent.change(screen.getByLabelText(/Title in that language/), { target: { value: 'Ein fersiwn' } })
  fireEvent.click(screen.getByRole('button', { name: 'Add this language' }))
  expect(((await screen.findByLabelText(/^Title \(Welsh\)/)) as HTMLInputElement).value).toBe('Ein fersiwn')
  await expectAccessible()
})

test('what is in use stays as it is: nothing on its pages can be typed into', async () => {
  const finished = finish(draft)
  open(<EditItemScreen item={draft.document.items[0]?.id ?? ''} />, await withOwn(finished))
  const question = await screen.findByLabelText(/^The question, as it is asked/)
  expect((question as HTMLTextAreaElement).readOnly).toBe(true)
  expect(screen.getByText('This version is in use, so it stays as it is.')).toBeDefined()
  await expectAccessible()
})

test('with the disk full it is said that nothing is saved; what was typed stays, and is saved once there is room', async () => {
  const store = await withOwn()
  const { unmount } = open(<EditItemScreen item={draft.document.items[0]?.id ?? ''} />, store)
  const question = await screen.findByLabelText(/^The question, as it is asked/)
  const makeRoom = fullDisk()
  fireEvent.change(question, { target: { value: 'Typed on a full disk?' } })
  await screen.findByText('Not saved', undefined, { timeout: 3000 })
  unmount()
  open(<EditItemScreen item={draft.document.items[0]?.id ?? ''} />, store)
  const again = await screen.findByLabelText(/^The question, as it is asked/)
  expect((again as HTMLTextAreaElement).value).toBe('Typed on a full disk?')
  makeRoom()
  await expect
    .poll(async () => (await stored(store)).document.items[0]?.probe.en, { timeout: 8000 })
    .toBe('Typed on a full disk?')
})

test('a file with the same version and other words replaces nothing, and becomes a version of one’s own', async () => {
  const store = await aStore(undefined, { shelf: theShelf() })
  openScreen(<ImportScreen />, store)
  const file = (document: object) => new File([JSON.stringify(document)], 'theirs.json')
  fireEvent.change(screen.getByLabelText(/Choose the file/), {
    target: { files: [file({ ...shippedDocument('quick-check'), minutes: { from: 1, to: 2 } })] },
  })
  await screen.findByText('You have this version already, with other words')
  await expectAccessible()
  fireEvent.change(screen.getByLabelText(/Choose another file/), {
    target: { files: [file({ ...shippedDocument('quick-check'), minutes: { from: 'a' }, version: 'x' })] },
  })
  const alert = within(await screen.findByRole('alert'))
  expect(alert.getAllByRole('listitem').length).toBeGreaterThan(1)
  await expectAccessible()
})

test('the library lists what is being written, and what is in use with a way to change it', async () => {
  const store = await withOwn()
  await (await store.ownInstruments()).save(finish({ ...draft, id: 'own-2' }), 0)
  openScreen(<LibraryScreen />, store)
  const written = await screen.findByRole('heading', { name: 'Being written' }, { timeout: 15_000 })
  expect(written).toBeDefined()
  const change = await screen.findByRole('link', { name: 'Change it or pass it on: Our version' })
  expect(change.getAttribute('href')).toBe('/library/adapt/own-2')
  expect(screen.getByText('Your own version')).toBeDefined()
  expect(screen.getByText(/Adapted from Quick check 1\.0\.0/)).toBeDefined()
  await expectAccessible()
})

test('where a newer version is here, the older one leads to it and begins no other', async () => {
  const used = { ...finish(draft), givenAway: true }
  const store = await withOwn(used)
  const newer = { ...draft, id: 'own-2', document: { ...draft.document, version: '1.1.0' } }
  await (await store.ownInstruments()).save(newer, 0)
  open(<OwnInstrumentScreen />, store)
  const link = await screen.findByRole('link', { name: 'Go to version 1.1.0' }, { timeout: 5000 })
  expect(link.getAttribute('href')).toBe('/library/adapt/own-2')
  expect(screen.queryByRole('button', { name: 'Change it' })).toBeNull()
  await expectAccessible()
  await (await store.ownInstruments()).remove('own-2')
  fireEvent.click(await screen.findByRole('button', { name: 'Change it' }))
  await expect.poll(async () => (await (await store.ownInstruments()).summaries()).length).toBe(2)
})

test('a file in which a question of another version here says something else is not let in as it is', async () => {
  const other = changedDraft(draft, (document) =>
    reword(document, { where: `items.${document.items[0]?.id}.probe`, language: 'en', words: 'Ours?' }),
  )
  const theirs = changedDraft(draft, (document) =>
    reword(document, { where: `items.${document.items[0]?.id}.probe`, language: 'en', words: 'Theirs?' }),
  )
  openScreen(<ImportScreen />, await withOwn(finish(other)))
  const file = new File([JSON.stringify({ ...theirs.document, version: '1.1.0' })], 'theirs.json')
  fireEvent.change(screen.getByLabelText(/Choose the file/), { target: { files: [file] } })
  await screen.findByText('You have another version, in which the same questions say something else')
  expect(screen.queryByRole('button', { name: 'Keep it on this device' })).toBeNull()
  await expectAccessible()
})
