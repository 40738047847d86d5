import 'fake-indexeddb/auto'
import { fireEvent, screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import { expect, test } from 'vitest'
import { addItem } from '../../../src/core/instrument/adapting/itemChanges'
import type { OwnInstrument } from '../../../src/core/instrument/adapting/ownInstrument'
import { addLanguage } from '../../../src/core/instrument/adapting/reword'
import { textAt } from '../../../src/core/instrument/adapting/textPlaces'
import { AboutOwnScreen } from '../../../src/features/library/adapting/AboutOwnScreen'
import { EditItemScreen } from '../../../src/features/library/adapting/item/EditItemScreen'
import { OpenInstrument } from '../../../src/features/library/adapting/OpenInstrument'
import { OwnInstrumentScreen } from '../../../src/features/library/adapting/OwnInstrumentScreen'
import { TranslatePartScreen } from '../../../src/features/library/adapting/translating/TranslatePartScreen'
import { TranslateScreen } from '../../../src/features/library/adapting/translating/TranslateScreen'
import type { Store } from '../../../src/store/store'
import { aStore } from '../../store/support/deviceStore'
import { aDraft, changedDraft, shippedDocument } from '../../support/builders/adaptations'
import { expectAccessible, openScreen, settled } from '../../support/screen'
import { theShelf } from '../../support/shelf'

const draft = aDraft(shippedDocument('quick-check'), (of) => addLanguage(of, { language: 'cy', title: 'Ein fersiwn' }))

async function withOwn(own: OwnInstrument = draft): Promise<Store> {
  const store = await aStore(undefined, { shelf: theShelf() })
  await (await store.ownInstruments()).save(own, 0)
  return store
}

function open(page: ReactNode, store: Store) {
  return openScreen(<OpenInstrument id={draft.id}>{page}</OpenInstrument>, store)
}

test('what is still to translate is listed in parts, the shared answers first, each with how much is done', async () => {
  open(<TranslateScreen language="cy" />, await withOwn())
  await screen.findByRole('heading', { level: 1, name: 'Translate into Welsh' })
  expect(screen.getByText('1 of 305 texts are done.')).toBeDefined()
  const links = screen.getAllByRole('link').map((link) => link.getAttribute('href') ?? '')
  const parts = links.filter((href) => href.includes('/translate/'))
  expect(parts.slice(0, 2)).toEqual(['shared', 'itself'].map((part) => `/library/adapt/own-1/translate/cy/${part}`))
  expect(parts).toHaveLength(2 + draft.document.domains.length)
  await expectAccessible()
})

test('a shared answer is translated once; its field stays where it is while it is written', async () => {
  const store = await withOwn()
  open(<TranslatePartScreen language="cy" part="shared" />, store)
  const [first] = await screen.findAllByLabelText(/\(Welsh\)/)
  const before = screen.getByText(/^0 of/).textContent
  fireEvent.change(first as HTMLElement, { target: { value: 'Ddim yn ei le' } })
  expect(screen.getByText(/^1 of/).textContent).not.toBe(before)
  expect(screen.getAllByLabelText(/\(Welsh\)/)[0]).toBe(first)
  await expectAccessible()
  await expect
    .poll(async () => {
      const found = await (await store.ownInstruments()).withId(draft.id)
      return found.found === 'yes' && textAt(found.value.document, first?.id ?? '')?.cy
    })
    .toBe('Ddim yn ei le')
})

test('what is missing is said to be shown in the language that it was written in, with the way to mend it', async () => {
  const welsh = JSON.parse(JSON.stringify(shippedDocument('quick-check')).replaceAll('"en":', '"cy":'))
  const own = aDraft({ ...welsh, baseLanguage: 'cy' }, (of) => addLanguage(of, { language: 'en', title: 'Ours' }))
  const store = await withOwn(own)
  open(<OwnInstrumentScreen />, store)
  expect(await screen.findByText(/Welsh is shown there/)).toBeDefined()
  const link = screen.getByRole('link', { name: /^Translate into .*English/ })
  expect(link.getAttribute('href')).toBe('/library/adapt/own-1/translate/en')
})

test('an address of a language or a part that is not there leads to where a language is added', async () => {
  open(<TranslateScreen language="pl" />, await withOwn())
  await screen.findByRole('heading', { level: 1, name: 'It is not in this language' })
  expect(screen.getByRole('link', { name: 'Title, summary and languages' })).toBeDefined()
  await expectAccessible()
})

test('the title of a further language that is only half written is there again when somebody comes back', async () => {
  const store = await withOwn()
  const { unmount } = open(<AboutOwnScreen />, store)
  fireEvent.change(await screen.findByLabelText(/Title in that language/), { target: { value: 'Nasza wersja' } })
  await left(unmount)
  open(<AboutOwnScreen />, store)
  await expect
    .poll(async () => ((await screen.findByLabelText(/Title in that language/)) as HTMLInputElement).value)
    .toBe('Nasza wersja')
})

test('a question that counts in no result is not asked how much it counts', async () => {
  const chosen = { domain: 'money', kind: 'choice' as const, name: 'Keys', probe: 'Who has one?', answers: ['A', 'B'] }
  const own = changedDraft(draft, (of) => addItem(of, chosen))
  open(<EditItemScreen item="keys" />, await withOwn(own))
  await screen.findByText('It is recorded, and counts in no result.')
  expect(screen.queryByLabelText(/How much it counts/)).toBeNull()
})

/** What was typed is kept a moment after somebody has gone. */
async function left(unmount: () => void) {
  unmount()
  await settled(300)
}
