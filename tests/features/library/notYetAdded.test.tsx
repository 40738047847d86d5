import 'fake-indexeddb/auto'
import { fireEvent, screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import { expect, test } from 'vitest'
import { finish, type OwnInstrument } from '../../../src/core/instrument/adapting/ownInstrument'
import { FileActions } from '../../../src/features/library/adapting/files/FileActions'
import { AddItemScreen } from '../../../src/features/library/adapting/item/AddItemScreen'
import { EditItemScreen } from '../../../src/features/library/adapting/item/EditItemScreen'
import { OpenInstrument } from '../../../src/features/library/adapting/OpenInstrument'
import { StartAdaptationScreen } from '../../../src/features/library/adapting/start/StartAdaptationScreen'
import { ownInstrumentFile } from '../../../src/store/ownInstruments/ownInstrumentFile'
import { ReadyInstrumentProvider } from '../../../src/store/ownInstruments/readyInstrument'
import type { Store } from '../../../src/store/store'
import { fullDisk } from '../../store/support/browserFaults'
import { aStore } from '../../store/support/deviceStore'
import { aDraft, shippedDocument } from '../../support/builders/adaptations'
import { openScreen, settled } from '../../support/screen'
import { theShelf } from '../../support/shelf'

const draft = aDraft(shippedDocument('quick-check'))
const saveToFile = { name: 'Save it to a file' }

async function withOwn(own: OwnInstrument = draft): Promise<Store> {
  const store = await aStore(undefined, { shelf: theShelf() })
  await (await store.ownInstruments()).save(own, 0)
  return store
}

function open(page: ReactNode, store: Store) {
  return openScreen(<OpenInstrument id={draft.id}>{page}</OpenInstrument>, store)
}

const typedIn = async (label: RegExp) => ((await screen.findByLabelText(label)) as HTMLInputElement).value

test('a new question that is only half written is there again when somebody comes back, and gone once it is added', async () => {
  const store = await withOwn()
  const { unmount } = open(<AddItemScreen domain="money" />, store)
  fireEvent.change(await screen.findByLabelText(/Short name/), { target: { value: 'Tins' } })
  fireEvent.change(screen.getByLabelText(/The question/), { target: { value: 'Who empties the tins?' } })
  fireEvent.click(screen.getByRole('radio', { name: /In their own words/ }))
  await left(unmount)
  const again = open(<AddItemScreen domain="money" />, store)
  await expect.poll(() => typedIn(/The question/)).toBe('Who empties the tins?')
  expect((screen.getByRole('radio', { name: /In their own words/ }) as HTMLInputElement).checked).toBe(true)
  fireEvent.click(screen.getByRole('button', { name: 'Add the question' }))
  await expect.poll(() => again.went).toHaveLength(1)
  await left(again.unmount)
  open(<AddItemScreen domain="money" />, store)
  await expect.poll(() => typedIn(/The question/)).toBe('')
})

test('the name of a version that is not made yet is there again when somebody comes back', async () => {
  const store = await aStore(undefined, { shelf: theShelf() })
  const { unmount } = openScreen(<StartAdaptationScreen id="quick-check" version="1.0.0" />, store)
  fireEvent.change(await screen.findByLabelText(/What will you call it/), { target: { value: 'Our check' } })
  await left(unmount)
  openScreen(<StartAdaptationScreen id="quick-check" version="1.0.0" />, store)
  await expect.poll(() => typedIn(/What will you call it/)).toBe('Our check')
})

test('an answer and a thing to look at that are not added yet are open again with their words; deleting the version drops them', async () => {
  const store = await withOwn()
  const id = draft.document.items[0]?.id ?? ''
  const { unmount } = open(<EditItemScreen item={id} />, store)
  fireEvent.change(await screen.findByLabelText(/The new answer, in short/), { target: { value: 'Nearly' } })
  fireEvent.change(await screen.findByLabelText(/What people could look at/), { target: { value: 'The minutes' } })
  await left(unmount)
  const again = open(<EditItemScreen item={id} />, store)
  await expect.poll(() => typedIn(/The new answer, in short/)).toBe('Nearly')
  expect(await typedIn(/What people could look at/)).toBe('The minutes')
  expect(screen.getByText('Add an answer').closest('details')?.open).toBe(true)
  await left(again.unmount)
  await (await store.ownInstruments()).remove(draft.id)
  expect(await store.drafts.read(`/library/adapt/own-1/items/${id}/levels`)).toBeUndefined()
})

test('a tab that only reads gives no file of a version that another tab may still change', async () => {
  const own = finish(draft)
  const ready = { state: 'ready', own, mayWrite: false, change() {}, save: async () => true } as never
  const page = (given: OwnInstrument) => (
    <ReadyInstrumentProvider ready={{ ...(ready as object), own: given } as never}>
      <FileActions />
    </ReadyInstrumentProvider>
  )
  const store = await withOwn(own)
  const { unmount: leave } = openScreen(page(own), store)
  expect(screen.getByText(/take over here first/)).toBeDefined()
  expect(screen.queryByRole('button', saveToFile)).toBeNull()
  leave()
  openScreen(page({ ...own, givenAway: true }), store)
  expect(screen.getByRole('button', saveToFile)).toBeDefined()
})

test('no file is made before it is saved that others may have this version', async () => {
  const store = await withOwn(finish(draft))
  open(<FileActions />, store)
  const button = await screen.findByRole('button', saveToFile)
  const makeRoom = fullDisk()
  const made: Blob[] = []
  URL.createObjectURL = (blob) => {
    made.push(blob as Blob)
    return 'blob:made'
  }
  fireEvent.click(button)
  await screen.findByText(/could not be saved on this device first/)
  fireEvent.click(screen.getByRole('button', saveToFile))
  await settled(300)
  expect(made).toEqual([])
  makeRoom()
})

test('the copy of what could not be saved goes to Settings and not to a colleague: it gives no version away', async () => {
  const { name, content } = await ownInstrumentFile(draft, new Date('2026-11-24T10:00:00Z'))
  expect(name).toBe('soundings-our-version.json')
  const elsewhere = await aStore(undefined, { shelf: theShelf() })
  expect(await elsewhere.wholeDevice.restore(await content.text())).toEqual({ ok: true, added: 1, kept: 0 })
  const found = await (await elsewhere.ownInstruments()).withId(draft.id)
  expect(found).toMatchObject({ found: 'yes', value: { state: 'draft', document: draft.document } })
})

/** What was typed is kept a moment after somebody has gone. */
async function left(unmount: () => void) {
  unmount()
  await settled(300)
}
